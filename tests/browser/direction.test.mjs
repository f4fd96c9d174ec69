// Right to left is the first direction: columns, arrows and the inspector follow the interface, each article its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, choose, copyLink, notice, read, say, seen } from './reader.mjs';

/** Where the columns and the inspector stand, in reading order of the document: the middles, from the window's left. */
const middles = (page) => page.locator('.column, .inspector').evaluateAll((all) => all.map((one) => {
  const { left, right } = one.getBoundingClientRect();
  return (left + right) / 2;
}));
const sorted = (numbers, sign) => numbers.every((number, at) => at === 0 || sign * (number - numbers[at - 1]) > 0);

test('in Arabic the document runs right to left: the first column is the right-most, the inspector the left-most', async (t) => {
  const page = await read(t);
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ['ar', 'rtl']);
  const places = await middles(page);
  assert.equal(places.length, 4);
  assert.ok(sorted(places, -1), `${places}`);
});

test('in English it runs left to right', async (t) => {
  const page = await read(t, { locale: 'en-GB' });
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ['en', 'ltr']);
  assert.ok(sorted(await middles(page), 1));
});

test('a browser in another language gets the Arabic page', async (t) => {
  const page = await read(t, { locale: 'ja' });
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
});

for (const locale of ['ar', 'en']) {
  test(`each article keeps its own language and direction in every view (interface: ${locale})`, async (t) => {
    const page = await read(t, { locale });
    const hidden = page.locator('.columns-choice button[aria-pressed=false]');
    while (await hidden.count()) await hidden.first().click();
    await page.locator('[data-column="4"]').waitFor();
    const languages = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => [one.lang, one.dir, getComputedStyle(one).direction].join(' ')));
    assert.deepEqual((await languages('[data-text]')).sort(), ['ar rtl rtl', 'ar rtl rtl', 'ar rtl rtl', 'en ltr ltr', 'fr ltr ltr']);
    await button(page.getByRole('navigation', { name: say('views', locale) }), 'view-rows', locale).click();
    await page.locator('main[data-screen=rows]').waitFor();
    const cells = new Set(await languages('[data-table] td p'));
    assert.deepEqual([...cells].sort(), ['ar rtl rtl', 'en ltr ltr', 'fr ltr ltr']);
  });
}

test('the bands between two columns stand in the gutter between them', async (t) => {
  const page = await read(t);
  await page.locator('[data-gutter] [data-row]').first().waitFor();
  const [first, second] = await page.locator('.column').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const gutter = await page.locator('[data-gutter]').first().evaluate((one) => one.getBoundingClientRect().toJSON());
  assert.ok(gutter.left >= second.right - 1 && gutter.right <= first.left + 1, JSON.stringify({ first, gutter, second }));
});

test('a change of language keeps the view, the columns and the selected row, and travels in the link', async (t) => {
  const page = await read(t);
  await page.locator('.columns-choice button[aria-pressed=false]').first().click();
  await page.locator('[data-column="1"] [data-row]:not([data-told=only]):not([data-chosen])').last().click();
  const before = await seen(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang=en][dir=ltr]').waitFor();
  await page.getByText(say('what-this-is', 'en')).waitFor();
  const { title, direction, ...rest } = await seen(page);
  assert.equal(direction, 'ltr');
  assert.notEqual(title, before.title);
  const { title: _, direction: __, ...expected } = before;
  assert.deepEqual(rest, expected);
  assert.ok(sorted((await middles(page)), 1), 'the columns turn round');

  const arab = await read(t, { hash: new URL(await copyLink(page, 'en')).hash });
  assert.equal(await arab.evaluate(() => document.documentElement.lang), 'en');
  assert.deepEqual((await seen(arab)).columns, before.columns);
  await arab.getByRole('button', { name: 'العربية' }).click();
  await arab.locator('html[lang=ar][dir=rtl]').waitFor();
  assert.deepEqual(await seen(arab), before);
});

test('names of files in another script do not turn the words around them', async (t) => {
  const page = await read(t);
  await choose(page, [{ name: 'report (1) 2031-05-09.txt', text: '' }]);
  await notice(page, 'file-empty');
  const name = page.locator('[data-notice] bdi', { hasText: 'report' });
  assert.equal(await name.innerText(), 'report (1) 2031-05-09.txt');
});

test('no word of the interface is left in the other language', async (t) => {
  const page = await read(t, { locale: 'en' });
  for (const view of ['view-rows', 'view-framing', 'view-sides']) {
    await button(page.getByRole('navigation', { name: say('views', 'en') }), view, 'en').click();
    const arabic = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.page'), NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const { parentElement, data } = walker.currentNode;
        // between the signs of isolation stands an outlet's name
        if (/\p{Script=Arabic}/u.test(data.replace(/\u2068[^\u2069]*\u2069/gu, '')) && !parentElement.closest('[lang=ar], [data-text], bdi')) found.push(data);
      }
      return found;
    });
    assert.deepEqual(arabic, [], view);
  }
});

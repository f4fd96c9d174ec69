// Everything works by keyboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIRE } from './articles.mjs';
import { button, choose, close, compared, openArticles, read, say, seen } from './reader.mjs';

const row = (page) => page.locator('[data-column] [data-chosen], [data-table] [data-chosen]').first().getAttribute('data-row');
const title = (page) => page.locator('.inspector__title').innerText();
const turned = (page, old) => page.waitForFunction((before) => document.querySelector('.inspector__title').innerText !== before, old);
/** The article and the row of the passage that has the focus. */
const focused = (page) => page.evaluate(() => {
  const passage = document.activeElement.closest('[data-row]');
  return passage && { column: passage.closest('[data-column]')?.dataset.column, row: passage.dataset.row };
});

test('j goes to the next row and k back, also on an Arabic keyboard', async (t) => {
  const page = await read(t);
  const [first, words] = [await row(page), await title(page)];
  await page.keyboard.press('j');
  await turned(page, words);
  const second = await row(page);
  assert.notEqual(second, first);
  assert.equal((await focused(page)).row, second, 'the focus follows');
  const next = await title(page);
  await page.keyboard.press('k');
  await turned(page, next);
  assert.equal(await row(page), first);
  await page.evaluate(() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true })));
  await page.locator(`[data-column] [data-chosen][data-row="${second}"]`).first().waitFor();
});

for (const [locale, on, back] of [['ar', 'ArrowLeft', 'ArrowRight'], ['en', 'ArrowRight', 'ArrowLeft']]) {
  test(`the arrows go to the same row in the column on that side (${locale})`, async (t) => {
    const page = await read(t, { locale });
    const chosen = await row(page);
    const columns = await page.locator('[data-column]:has([data-chosen])').evaluateAll((all) => all.map((one) => one.dataset.column));
    assert.ok(columns.length > 1);
    const at = (column) => page.locator(`[data-column="${column}"] [data-chosen][data-base]:focus`).first().waitFor();
    await page.keyboard.press(on);
    await at(columns[1]);
    await page.keyboard.press(back);
    await at(columns[0]);
    assert.equal(await row(page), chosen);
  });
}

test('a passage that has the focus is selected by Enter and by the space bar', async (t) => {
  const page = await read(t);
  for (const [key, which] of [['Enter', 'first'], [' ', 'last']]) {
    const passage = page.locator('[data-column="0"] [data-row]:not([data-chosen])')[which]();
    const wanted = await passage.getAttribute('data-row');
    await passage.focus();
    await page.keyboard.press(key);
    await page.locator(`[data-column="0"] [data-chosen][data-row="${wanted}"]`).first().waitFor();
  }
});

test('? opens the list of keys, Escape closes it and gives the focus back, a second Escape ends the selection', async (t) => {
  const page = await read(t);
  const copy = button(page.getByRole('banner'), 'copy-link');
  await copy.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: say('keys') });
  await dialog.waitFor();
  assert.equal(await dialog.locator('kbd').first().innerText(), 'j');
  assert.equal(await page.evaluate(() => document.querySelector('dialog').contains(document.activeElement)), true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await copy.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: say('inspector-none') }).waitFor();
  assert.deepEqual((await seen(page)).chosen, []);
});

test('s, 1, 2, 3, a and c do what the list of keys says', async (t) => {
  const page = await read(t);
  const screen = (name) => page.locator(`main[data-screen=${name}]`).waitFor();
  for (const [key, name] of [['2', 'rows'], ['3', 'framing'], ['1', 'sides'], ['s', 'stories']]) {
    await page.keyboard.press(key);
    await screen(name);
  }
  await page.keyboard.press('c');
  await page.locator('[data-notice=link-copied]').waitFor();
  await page.keyboard.press('a');
  await page.getByRole('dialog', { name: say('compare-own') }).waitFor();
});

test('a letter typed into a field is a letter', async (t) => {
  const page = await read(t);
  const before = await seen(page);
  const dialog = await openArticles(page);
  await dialog.getByLabel(say('paste-text')).pressSequentially('jks?123');
  assert.equal(await dialog.getByLabel(say('paste-text')).inputValue(), 'jks?123');
  await close(page);
  assert.deepEqual(await seen(page), before);
});

/** Presses Tab until a control comes round again; each stop as whether it is seen, and which control it is. */
async function tabStops(page) {
  const stops = [];
  for (let n = 0; n < 400; n++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const control = document.activeElement;
      if (!control || control === document.body) return 'outside'; // in the browser's own bars
      if (control.dataset.stop) return 'again';
      control.dataset.stop = 'yes';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(control);
      const { width, height, top, bottom } = control.getBoundingClientRect();
      const ring = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
      return { seen: ring && width > 0 && height > 0 && bottom > 0 && top < innerHeight, what: control.outerHTML.slice(0, 120) };
    });
    if (stop === 'again') break;
    if (stop !== 'outside') stops.push(stop);
  }
  return stops;
}

const missed = (page) => page.evaluate(() => {
  const controls = document.querySelectorAll('button:not([disabled]), a[href], input, textarea, select, summary, [tabindex="0"]');
  const shown = [...controls].filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('details:not([open]) > :not(summary)'));
  return shown.filter((control) => !control.dataset.stop).map((control) => control.outerHTML.slice(0, 120));
});

for (const [screen, key] of [['sides', '1'], ['rows', '2'], ['framing', '3'], ['stories', 's']]) {
  test(`every control of the screen "${screen}" is reached by Tab and shows that it has the focus`, async (t) => {
    const page = await read(t);
    await page.keyboard.press(key);
    await page.locator(`main[data-screen=${screen}]`).waitFor();
    const stops = await tabStops(page);
    assert.ok(stops.length > 8, `${stops.length} stops`);
    assert.deepEqual(stops.filter((stop) => !stop.seen), []);
    assert.deepEqual(await missed(page), []);
  });
}

test('in the dialog Tab stays in the dialog and reaches all of it', async (t) => {
  const page = await read(t);
  await choose(page, FIRE);
  await compared(page);
  const stops = await tabStops(page);
  assert.deepEqual(stops.filter((stop) => !stop.seen), []);
  assert.deepEqual((await page.locator('dialog').evaluate((dialog) => [...dialog.querySelectorAll('button, input, textarea')].filter((one) => !one.dataset.stop).map((one) => one.outerHTML))), []);
  assert.equal(await page.locator('header [data-stop], main [data-stop]').count(), 0);
});

test('a notice is announced, and can be put away by keyboard', async (t) => {
  const page = await read(t);
  await page.keyboard.press('c');
  const dismiss = button(page.locator('[aria-live=polite]'), 'dismiss');
  await dismiss.focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-notice]').waitFor({ state: 'detached' });
});

// Between languages no word diff is pretended: what both texts name is linked, with one letter in each of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations, screenshot } from './harness.mjs';
import { read, say } from './reader.mjs';

/** The page with a row on the screen whose toll of 45 thalers is told in three languages, Arabic the base. */
async function toll(t, options) {
  const page = await read(t, options);
  const passage = page.locator('[data-column] [data-row]', { hasText: '45 تالرا' }).first();
  const row = await passage.getAttribute('data-row');
  await passage.dispatchEvent('click');
  await page.locator(`[data-column] [data-row="${row}"][data-chosen]`).first().waitFor();
  await page.locator('.inspector [data-link]').first().waitFor({ state: 'attached' });
  return page;
}

/** The linked words of each cell of the inspector: letter, words, language. */
const linked = (page) => page.locator('.inspector .cell__text').evaluateAll((cells) => cells.flatMap((cell) =>
  [...cell.querySelectorAll('[data-letter]')].map((mark) => ({ letter: mark.dataset.letter, words: mark.textContent, language: cell.lang }))));

test('an amount told in three languages has one letter in all three, and words of one language alone have none', async (t) => {
  const page = await toll(t);
  const all = await linked(page);
  const alike = (words) => {
    const letter = all.find((one) => one.words === words)?.letter;
    return all.filter((one) => one.letter === letter).map(({ words, language }) => `${language} ${words}`);
  };
  assert.deepEqual(alike('12 في المئة'), ['ar 12 في المئة', 'en 12 per cent', 'fr 12\u00a0%']);
  assert.match(alike('45').join(), /ar 45.*en 45.*fr 45/);
  for (const { letter } of all) {
    assert.match(letter, /^\p{Script=Arabic}$/u, 'letters of the interface');
    const languages = new Set(all.filter((one) => one.letter === letter).map((one) => one.language));
    assert.ok(languages.size > 1, `${letter} stands in ${[...languages]} only`);
  }
  const columns = await page.locator('[data-column] [data-letter]').evaluateAll((marks) => marks.map((mark) => mark.dataset.letter));
  assert.ok(columns.length > 0 && columns.every((letter) => all.some((one) => one.letter === letter)), `${columns}`);
  await page.locator('.legend').getByText(say('mark-linked')).waitFor();
});

for (const [language, alike] of [['ar', 'العدد نفسه في'], ['en', 'the same number in'], ['fr', 'le même nombre dans']]) {
  test(`linked words say what they share with whom, and lead from one to the other (${language})`, async (t) => {
    const page = await toll(t, { locale: language });
    const arabic = page.locator('.inspector .cell__text:lang(ar) [data-link]', { hasText: '12 في المئة' }).first();
    assert.match(await arabic.getAttribute('aria-label'), new RegExp(`12 في المئة.*${alike} .*The Orsen Courier`));
    await arabic.focus();
    const outlined = (locator) => locator.evaluate((mark) => getComputedStyle(mark).outlineStyle);
    const english = page.locator('.inspector .cell__text:lang(en) [data-link]', { hasText: '12 per cent' }).first();
    assert.equal(await outlined(english), 'solid', 'its partner is shown');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement.textContent);
    assert.equal(await focused(), '12 per cent');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), '12 في المئة', 'and round again');
    assert.deepEqual(await axeViolations(page), []);
    await screenshot(page, `linked-${language}`);
  });
}

test('pointing at linked words shows their partners in the columns too', async (t) => {
  const page = await toll(t);
  const word = page.locator('[data-column] [data-chosen] [data-letter]').first();
  const number = await word.getAttribute('data-link');
  await word.hover();
  const partners = page.locator(`[data-column] [data-link="${number}"], .inspector [data-link="${number}"]`);
  const styles = await partners.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).outlineStyle));
  assert.ok(styles.length > 2 && styles.every((style) => style === 'solid'), `${styles}`);
});

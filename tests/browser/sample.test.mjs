// The page opens on a comparison, not on an explanation.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIRE } from './articles.mjs';
import { button, choose, close, compared, copyLink, notice, read, say, seen } from './reader.mjs';

const MARKS = '[data-column] [data-chosen] mark';

test('the page opens on the aligned sample: columns side by side, a row selected, its differing words marked', async (t) => {
  const page = await read(t);
  const { screen, columns, chosen } = await seen(page);
  assert.equal(screen, 'sides');
  assert.ok(columns.length >= 3, `columns: ${columns}`);
  assert.ok(chosen.length >= columns.length, `selected passages: ${chosen}`);
  assert.ok(await page.locator(MARKS).count() > 0, 'no word is marked');
  for (const passage of await page.locator('[data-column] [data-chosen]').all()) {
    assert.ok(await inView(passage), `not to be seen: ${await passage.textContent()}`);
  }
});

/** Whether its top stands inside the column and the window. */
const inView = (passage) => passage.evaluate((element) => {
  const [own, column] = [element, element.closest('[data-column]')].map((one) => one.getBoundingClientRect());
  return own.top >= column.top && own.top < Math.min(column.bottom, window.innerHeight);
});

for (const language of ['ar', 'en']) {
  test(`it says in one sentence what it is, with a button for one's own articles and a promise at it (${language})`, async (t) => {
    const page = await read(t, { locale: language });
    const header = page.getByRole('banner');
    await header.getByText(say('what-this-is', language)).waitFor();
    await header.getByText(say('promise', language)).waitFor();
    const add = button(header, 'compare-own', language);
    assert.equal(await add.evaluate((element) => document.getElementById(element.getAttribute('aria-describedby')).textContent), say('promise', language));
    assert.ok((await add.boundingBox()).y < 200, 'the button is in sight');
  });
}

test('the sample says that it is invented, in the language of the interface', async (t) => {
  const page = await read(t);
  await page.getByRole('banner').getByText(/مخترع/).first().waitFor();
  await button(page.getByRole('banner'), 'stories').waitFor();
  const english = await read(t, { locale: 'en' });
  await english.getByRole('banner').getByText(/Invented/).first().waitFor();
});

test('the list of stories has the two stories of the sample and the article that stands alone', async (t) => {
  const page = await read(t);
  await button(page.getByRole('banner'), 'stories').click();
  await page.locator('main[data-screen=stories]').waitFor();
  const chips = (story) => page.locator(`[data-event] >> nth=${story}`).locator('.chip').count();
  assert.equal(await page.locator('[data-event]').count(), 2);
  assert.deepEqual((await Promise.all([chips(0), chips(1)])).sort(), [2, 5]);
  assert.equal(await page.locator('[data-alone]').count(), 1);
});

test('under a sub-path the page opens on the sample, compares in its worker, and its link stays below that path', async (t) => {
  const base = '/some/deep/path/';
  const page = await read(t, { base });
  assert.equal((await seen(page)).screen, 'sides');
  await choose(page, FIRE);
  await compared(page);
  await close(page);
  assert.equal(new URL(await copyLink(page)).pathname, base);
});

test('a page whose corpus cannot be fetched says so and still compares what a reader adds', async (t) => {
  const page = await read(t, {
    expected: /corpus\.json|ERR_FAILED/,
    prepare: (fresh) => fresh.route('**/corpus.json*', (route) => route.abort()),
  });
  assert.match(await notice(page, 'corpus-unreachable'), /مقالاتك/);
  await choose(page, FIRE);
  await compared(page);
  await close(page);
  assert.equal((await seen(page)).columns.length, 2);
});

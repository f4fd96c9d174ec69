// On a telephone: columns become a swipe, the inspector a sheet, and nothing runs out of the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIRE } from './articles.mjs';
import { button, choose, close, compared, notice, openArticles, read, say } from './reader.mjs';

const SMALL = { width: 360, height: 640 };

/** What stands wider than the window or outside of it, though nothing of it scrolls sideways. */
const overflowing = (page) => page.evaluate(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return [];
  const outside = [...document.querySelectorAll('body *')].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1);
  });
  return [`${wide} px`, ...outside.slice(0, 5).map((one) => one.outerHTML.slice(0, 100))];
});

for (const locale of ['ar', 'en', 'fr']) {
  test(`at 360 px nothing of any screen runs out of the page (${locale})`, async (t) => {
    const page = await read(t, { ...SMALL, locale });
    const found = {};
    for (const [screen, key] of [['sides', '1'], ['rows', '2'], ['framing', '3'], ['stories', 's']]) {
      await page.keyboard.press(key);
      await page.locator(`main[data-screen=${screen}]`).waitFor();
      found[screen] = await overflowing(page);
    }
    assert.deepEqual(found, { sides: [], rows: [], framing: [], stories: [] });
  });

  test(`at 360 px an article, the dialogs and notices with long names stay in the page (${locale})`, async (t) => {
    const page = await read(t, { ...SMALL, locale });
    await choose(page, [...FIRE, { name: `${'a-very-long-name-without-any-space-'.repeat(6)}.txt`, text: '' }], locale);
    await notice(page, 'file-empty');
    await compared(page);
    assert.deepEqual(await overflowing(page), []);
    const dialog = page.getByRole('dialog');
    assert.equal(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth), 0, 'the dialog does not scroll sideways');
    await close(page, locale);
    assert.deepEqual(await overflowing(page), []);
    await page.locator('.card button').first().click();
    await page.locator('main[data-screen=article]').waitFor();
    assert.deepEqual(await overflowing(page), []);
  });
}

test('at 360 px the inspector is a sheet at the foot of the window that opens and closes', async (t) => {
  const page = await read(t, SMALL);
  const inspector = page.getByRole('complementary', { name: say('inspector') });
  const body = page.locator('#inspector-body');
  const { y, height } = await inspector.boundingBox();
  assert.ok(Math.abs(y + height - SMALL.height) < 2, `the sheet ends at ${y + height}`);
  assert.ok(height < SMALL.height / 3, `closed it leaves room to read: ${height}`);
  assert.equal(await body.isVisible(), false);
  await button(inspector, 'inspector-open').click();
  await body.waitFor({ state: 'visible' });
  assert.ok(await body.locator('mark').first().isVisible());
  await button(inspector, 'inspector-close').click();
  await body.waitFor({ state: 'hidden' });
});

test('at 360 px one column fills the window, and the next is a swipe away', async (t) => {
  const page = await read(t, SMALL);
  const first = await page.locator('.column').first().boundingBox();
  assert.ok(first.width > SMALL.width * 0.75, `${first.width} px wide`);
  const second = page.locator('.column').nth(1);
  assert.ok((await second.boundingBox()).x < 0, 'in Arabic the next is on the left');
  await page.locator('.sides').evaluate((sides) => sides.scrollBy({ left: -sides.clientWidth, behavior: 'instant' }));
  await page.waitForFunction(() => {
    const { left, right } = document.querySelectorAll('.column')[1].getBoundingClientRect();
    return left > -40 && right < innerWidth + 40;
  });
});

test('at 360 px a reader can add two articles and read their comparison', async (t) => {
  const page = await read(t, SMALL);
  const dialog = await openArticles(page);
  for (const [at, { text }] of FIRE.entries()) {
    await dialog.getByLabel(say('paste-text')).fill(text);
    await button(dialog, 'paste-add').click();
    await dialog.locator('[data-own]').nth(at).waitFor();
  }
  await compared(page);
  await close(page);
  await page.locator('main[data-screen=sides]').waitFor();
  assert.ok(await page.locator('[data-column] mark').count() > 0);
});

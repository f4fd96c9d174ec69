// The page opens at all: at the root, under a sub-path, with its own fonts, and without a heavy load.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { READABLE, transferred } from './chromium.mjs';
import { open, screenshot } from './harness.mjs';

const started = (page) => page.locator(READABLE).first().waitFor();

test('the page opens with an empty console', async (t) => {
  const page = await open(t);
  await started(page);
  assert.match(await page.title(), /مقابلة/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).direction), 'rtl');
  await screenshot(page, 'opens');
});

test('the page opens under a sub-path, as on GitHub Pages', async (t) => {
  const page = await open(t, { base: '/some/deep/path/' });
  await started(page);
});

test('Arabic and Latin letters are set in our own faces', async (t) => {
  const page = await open(t);
  await started(page);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family.replaceAll('"', ''));
  });
  assert.ok(loaded.includes('Naskh') && loaded.includes('Literata'), `loaded: ${loaded}`);
});

test('the first page transfers less than 400 kB', async (t) => {
  let sizes;
  const page = await open(t, { prepare: (fresh) => { sizes = transferred(fresh); } });
  await started(page);
  await page.waitForLoadState('networkidle');
  const files = await sizes();
  const sum = files.reduce((bytes, file) => bytes + file.bytes, 0);
  assert.ok(sum > 0 && sum < 400_000, `${sum} bytes: ${JSON.stringify(files)}`);
});

test('the columns fill the window, and the page is no taller than it', async (t) => {
  for (const locale of ['ar', 'fr']) {
    const page = await open(t, { locale, height: 640 });
    for (const [screen, key] of [['sides', '1'], ['rows', '2']]) {
      await page.locator('main[data-screen]').waitFor();
      await page.keyboard.press(key);
      await page.locator(`main[data-screen=${screen}]`).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), 640, `${screen}, ${locale}`);
    }
  }
});

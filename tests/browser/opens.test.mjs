// The page opens at all: at the root, under a sub-path, and with its own fonts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, screenshot } from './harness.mjs';

/** Resolves when the app has taken the place of what index.html holds. */
const started = (page) => page.locator('html[data-started]').waitFor();

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

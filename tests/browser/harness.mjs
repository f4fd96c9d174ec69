// What every browser test starts from. A test is a file tests/browser/NAME.test.mjs:
//
//   import assert from 'node:assert/strict';
//   import { test } from 'node:test';
//   import { open } from './harness.mjs';
//
//   test('a reader can fold the litter again', async (t) => {
//     const page = await open(t);                      // a fresh profile; open it twice for two readers
//     await page.getByRole('button', { name: 'إخفاء' }).click();
//     assert.equal(await page.locator('.litter').count(), 0);
//   });
//
// `page` is a Playwright page (https://playwright.dev/docs/api/class-page). When the test ends it fails if the console held
// an error or a warning, if an exception went uncaught, if a request failed, or if one left for another origin; a test that
// provokes such things names them in `open`'s `expected`.
//
// Wait for what a reader would see (`page.locator(...).waitFor()`), never for a time. `make test-browser` runs all;
// `node --test tests/browser/NAME.test.mjs` runs one, on the dist/ that is there.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { DIST, LAUNCH, ROOT } from './chromium.mjs';

const SHOTS = path.join(ROOT, 'target/screenshots');
const PATIENCE = 15_000; // milliseconds until what a test waits for counts as missing
const AXE = createRequire(import.meta.url).resolve('axe-core');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// One browser and, for each base, one server for all tests of a file: what tests may not share is the profile.
let browser;
const servers = new Map();
after(async () => {
  await browser?.close();
  for (const server of servers.values()) await server.close();
});

/**
 * Opens the page in a fresh profile.
 *
 * - `hash`: what follows the address, such as `#/stories`
 * - `base`: the path that dist/ is served below
 * - `locale`: what the browser prefers, Arabic unless said otherwise
 * - `width`, `height`: of the window, in CSS pixels
 * - `expected`: a regular expression for the console messages and requests that this test provokes
 * - `prepare(page)`: runs before the page loads, to set routes or permissions
 */
export async function open(t, { hash = '', base = '/', locale = 'ar', width = 1280, height = 800, expected, prepare } = {}) {
  assert.ok(fs.existsSync(path.join(DIST, 'index.html')), 'there is no dist/: run `make build` first');
  if (!servers.has(base)) servers.set(base, await serve(DIST, { base }));
  const { url } = servers.get(base);
  browser ??= await chromium.launch(LAUNCH);
  const context = await browser.newContext({ locale, viewport: { width, height }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const problems = watch(page, new URL(url).origin);
  t.after(async () => {
    const found = problems.filter((problem) => !expected?.test(problem)); // before what is under way is broken off
    await context.close();
    assert.deepEqual(found, [], 'the console is empty and no request failed');
  });
  await prepare?.(page);
  await page.goto(url + hash);
  return page;
}

/** Collects whatever goes wrong in `page` from now on, as readable lines. */
function watch(page, origin) {
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin) problems.push(`left the origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** What axe-core finds wrong with the page as it stands, each as `rule (impact): the elements`; [] is what we want. */
export async function axeViolations(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(measureEveryLetterAlone);
    // evaluated rather than added as a script, which the page's content security policy would refuse
    await page.evaluate(fs.readFileSync(AXE, 'utf8'));
  }
  const { violations } = await page.evaluate((runOnly) => globalThis.axe.run(document, { resultTypes: ['violations'], runOnly }), RULES);
  return violations.map((v) => `${v.id} (${v.impact}): ${v.nodes.map((node) => node.target).join(', ')}`);
}

/**
 * axe-core takes a text for an icon, and does not look at its contrast, where letters drawn together are narrower than
 * drawn one by one: all of Arabic. Its canvas (the page has none) is told that no letter ever joins another.
 */
function measureEveryLetterAlone() {
  HTMLCanvasElement.prototype.getContext = () => ({
    canvas: {},
    measureText: (text) => ({ width: 30 * text.length }),
    fillText() {},
    clearRect() {},
    getImageData: () => ({ data: new Uint8ClampedArray(4).fill(255) }),
  });
}

/** Writes target/screenshots/NAME.png (not in git) and returns its path, for people to look at. */
export async function screenshot(page, name) {
  const file = path.join(SHOTS, `${name}.png`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file });
  return file;
}

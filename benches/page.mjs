// How fast the page opens from a cold start, and how much it transfers: each time a fresh browser with an empty profile,
// and dist/ served as GitHub Pages serves it (gzip). The machine's own speed, no slowed network: the bytes say what a line adds.
// `make bench` runs it.
import { chromium } from 'playwright-core';
import { serve } from '../scripts/serve.mjs';
import { DIST, LAUNCH, READABLE, transferred } from '../tests/browser/chromium.mjs';

const STARTS = 7; // the median of seven hardly moves when one start is disturbed
const BUDGET = { milliseconds: 2000, kilobytes: 400 };

const server = await serve(DIST);
const times = [];
let files;
for (let start = 0; start < STARTS; start++) {
  const browser = await chromium.launch(LAUNCH);
  const page = await browser.newPage({ locale: 'ar', viewport: { width: 1280, height: 800 } });
  const sizes = transferred(page);
  await page.goto(server.url);
  await page.locator(READABLE).first().waitFor();
  // from the start of the navigation until the frame that shows it has been painted
  times.push(await page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => setTimeout(() => done(performance.now())));
  })));
  await page.waitForLoadState('networkidle');
  files = await sizes();
  await browser.close();
}
await server.close();

times.sort((a, b) => a - b);
const kilobytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1000;
console.log(`page readable   ${times[STARTS >> 1].toFixed(0)} ms, median of ${STARTS} cold starts`
  + ` (${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)}; wanted: under ${BUDGET.milliseconds})`);
console.log(`transferred     ${kilobytes.toFixed(0)} kB in ${files.length} requests (wanted: under ${BUDGET.kilobytes})`);
for (const { name, bytes } of files.sort((a, b) => b.bytes - a.bytes)) {
  console.log(`  ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
}

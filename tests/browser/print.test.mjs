// On paper: the whole text, in light colours, without what can only be clicked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './reader.mjs';

const SHEET = { width: 720, height: 1020 }; // A4 at 96 dots an inch, less its margins

test('a story is printed whole and dark on white, from a dark screen too', async (t) => {
  const page = await read(t, SHEET);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const [screen, key] of [['sides', '1'], ['rows', '2'], ['framing', '3']]) {
    await page.keyboard.press(key);
    await page.locator(`main[data-screen=${screen}]`).waitFor();
    const sheet = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const seen = (one) => one.checkVisibility() && one.getBoundingClientRect().width > 1;
      const cut = (one) => seen(one) && ['auto', 'scroll', 'hidden'].includes(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1;
      return {
        colours: [color, backgroundColor],
        wider: document.documentElement.scrollWidth - innerWidth,
        cut: [...document.querySelectorAll('main *')].filter(cut).map((one) => one.className),
        controls: [...document.querySelectorAll('.masthead button, .views button, .inspector button, .filters button')].filter(seen).length,
      };
    });
    assert.deepEqual(sheet, { colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'], wider: 0, cut: [], controls: 0 }, screen);
  }
});

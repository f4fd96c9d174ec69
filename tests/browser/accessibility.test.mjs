// axe-core finds no violation on any screen: in both languages, light and dark, wide and small.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIRE } from './articles.mjs';
import { axeViolations } from './harness.mjs';
import { button, choose, close, compared, read, say } from './reader.mjs';

const SIZES = { wide: { width: 1280, height: 800 }, small: { width: 360, height: 640 } };

test('the search for violations sees one: pale Arabic letters, a control without a name, a role that there is not', async (t) => {
  const page = await read(t);
  await page.evaluate(() => {
    document.querySelector('header p').style.color = '#ccc';
    document.querySelector('header button').textContent = '';
    document.querySelector('main h1').setAttribute('role', 'nonsense');
  });
  const found = (await axeViolations(page)).map((violation) => violation.split(' ')[0]);
  for (const rule of ['color-contrast', 'button-name', 'aria-roles']) assert.ok(found.includes(rule), `${rule} among ${found}`);
});

for (const language of ['ar', 'en']) {
  for (const scheme of ['light', 'dark']) {
    for (const [name, size] of Object.entries(SIZES)) {
      test(`axe finds nothing on any screen (${language}, ${scheme}, ${name})`, async (t) => {
        const page = await read(t, { ...size, locale: language, prepare: (fresh) => fresh.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }) });
        const found = {};
        const look = async (what) => {
          const violations = await axeViolations(page);
          if (violations.length > 0) found[what] = violations;
        };
        const go = async (key, screen) => {
          await page.keyboard.press(key);
          await page.locator(`main[data-screen=${screen}]`).waitFor();
        };
        await look('side by side');
        if (name === 'small') {
          await button(page, 'inspector-open', language).click();
          await page.locator('#inspector-body').waitFor();
          await look('the sheet of the inspector');
        }
        await page.locator('details.litter summary').first().click();
        await page.locator('.card button').first().click();
        await page.locator('main[data-screen=article]').waitFor();
        await page.locator('details.litter summary').first().click();
        await look('an article, its litter unfolded');
        await button(page, 'to-sides', language).click();
        await go('2', 'rows');
        await look('row by row');
        await go('3', 'framing');
        await look('framing');
        await go('s', 'stories');
        await look('stories');
        await page.keyboard.press('?');
        await page.getByRole('dialog', { name: say('keys', language) }).waitFor();
        await look('the keys');
        await page.keyboard.press('Escape');
        await choose(page, [...FIRE, { name: 'x.txt', text: '' }], language);
        await compared(page);
        await look('one\'s own articles, with a notice');
        await close(page, language);
        await look('the comparison of one\'s own, with a notice');
        assert.deepEqual(found, {});
      });
    }
  }
}

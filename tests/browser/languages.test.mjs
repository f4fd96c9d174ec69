// The interface in each of its languages: only the texts of the one that is shown are fetched, and a page without them says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { READABLE } from './chromium.mjs';
import { axeViolations, open, screenshot } from './harness.mjs';

const readable = (page) => page.locator(READABLE).first().waitFor();
const dressed = (page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** Collects the languages whose texts the page asks for. */
function asked(page) {
  const languages = [];
  page.on('request', (request) => languages.push(...(/\/locales\/(\w+)\.ftl/.exec(request.url())?.slice(1) ?? [])));
  return languages;
}

for (const [locale, language, direction] of [['ar-EG', 'ar', 'rtl'], ['en-GB', 'en', 'ltr'], ['fr-CA', 'fr', 'ltr'], ['tr', 'ar', 'rtl']]) {
  test(`a browser that prefers ${locale} gets ${language}, and no other texts`, async (t) => {
    let languages;
    const page = await open(t, { locale, prepare: (fresh) => { languages = asked(fresh); } });
    await readable(page);
    assert.deepEqual(await dressed(page), [language, direction]);
    assert.deepEqual([...new Set(languages)], [language]);
  });
}

test('French is chosen on the page, is part of the link, and has no violation', async (t) => {
  const page = await open(t);
  await readable(page);
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('button', { name: 'Comparer vos propres articles' }).waitFor();
  assert.deepEqual(await dressed(page), ['fr', 'ltr']);
  await page.waitForURL(/\/fr$/);
  assert.deepEqual(await axeViolations(page), []);
  await screenshot(page, 'french');

  const again = await open(t, { hash: new URL(page.url()).hash, locale: 'en' });
  await readable(again);
  assert.deepEqual(await dressed(again), ['fr', 'ltr']);
});

test('a page whose texts do not arrive says so', async (t) => {
  const prepare = (fresh) => fresh.route('**/locales/**', (route) => route.fulfill({ status: 404 }));
  const page = await open(t, { prepare, expected: /404|locales/ });
  await page.locator('#cannot-load').waitFor();
  assert.match(await page.locator('#cannot-load').innerText(), /تحقّق من اتصالك[^]*Check your connection[^]*Vérifiez votre connexion/);
});

test('a language whose texts do not arrive leaves the page in the one before, and says so', async (t) => {
  const prepare = (fresh) => fresh.route('**/locales/fr.ftl*', (route) => route.fulfill({ status: 404 }));
  const page = await open(t, { prepare, expected: /404|locales/ });
  await readable(page);
  await page.getByRole('button', { name: 'Français' }).click();
  await page.locator('[data-notice="texts-missing"]').waitFor();
  assert.deepEqual(await dressed(page), ['ar', 'rtl']);
});

test('copying the link is told over the page and moves nothing', async (t) => {
  const page = await open(t);
  await readable(page);
  const top = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
  const before = await top();
  await page.getByRole('button', { name: 'انسخ الرابط', exact: true }).click();
  const notice = page.locator('[data-notice="link-copied"]');
  await notice.waitFor();
  assert.equal(await top(), before);
  assert.ok(await notice.evaluate((node) => node.closest('[aria-live]') !== null), 'it is read out');
});

test('the signs are explained where wanted, over the page, and nothing moves', async (t) => {
  const page = await open(t);
  await readable(page);
  const place = () => page.locator('.sides').evaluate((sides) => sides.getBoundingClientRect().top);
  const before = await place();
  await page.getByText('العلامات', { exact: true }).click();
  await page.getByText('لم يُعثر على مقابل', { exact: true }).first().waitFor();
  assert.equal(await place(), before);
  assert.deepEqual(await axeViolations(page), []);
  await screenshot(page, 'signs');
});

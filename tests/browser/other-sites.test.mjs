// Pages of other sites: fetched by their address, handed over by the bookmarklet, pasted as their source, saved as files.
import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
import { axeViolations } from './harness.mjs';
import { button, choose, close, compared, notice, openArticles, read, say } from './reader.mjs';

const BODY = 'وصلت وزيرة الزراعة سلمى قادري صباح الثلاثاء إلى بلدة تل الياسمين، والتقت مزارعين تضررت حقولهم من السيول الأخيرة.';
const page_of = (title, body = BODY) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title} - صدى الوادي</title>
<meta property="og:site_name" content="صدى الوادي"><meta property="article:published_time" content="2031-04-15T08:30:00+03:00"></head>
<body><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a> <a href="/e">اقتصاد</a></nav>
<article><h1>${title}</h1><p>${body}</p><p>وقالت الوزيرة إن لجنة ستقدّر الخسائر خلال أسبوع، وإن صندوقا للتعويض سيفتح أبوابه في الأول من مايو.</p>
<script>globalThis.ran = true;</script><p onclick="alert(1)">وأضافت أن الطريق إلى البلدة سيفتح قبل نهاية الشهر بعد إصلاح الجسر القديم الذي جرفته المياه.</p></article>
<footer>جميع الحقوق محفوظة © 2031 صدى الوادي</footer><script>window.opener</script></body></html>`;

/** Another site on this machine; `allowed`: whether it lets other pages fetch. */
async function site(t, { allowed, title = 'الوزيرة في تل الياسمين', body }) {
  const server = http.createServer((request, response) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', ...(allowed && { 'access-control-allow-origin': '*' }) };
    if (request.url === '/missing') response.writeHead(404, headers).end('no');
    else response.writeHead(200, headers).end(page_of(title, body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

const give = async (page, address) => {
  const dialog = (await page.getByRole('dialog').isVisible()) ? page.getByRole('dialog') : await openArticles(page);
  await dialog.getByLabel(say('address-label')).fill(address);
  await button(dialog, 'address-fetch').click();
  return dialog;
};

test('a page is fetched by its address, and only then does a request leave the page', async (t) => {
  const from = await site(t, { allowed: true });
  const page = await read(t, { expected: new RegExp(`^left the origin: ${from}/news/1$`) });
  const dialog = await give(page, `${from}/news/1`);
  await compared(page);
  assert.equal(await dialog.locator('[data-own]').count(), 1);
  await close(page);
  await page.locator('main[data-screen=article]').waitFor();
  assert.equal(await page.locator('.card__outlet').innerText(), 'صدى الوادي');
  assert.equal(await page.locator('.card time').getAttribute('datetime'), '2031-04-15');
  assert.match(await page.locator('.reading__text').innerText(), /لجنة ستقدّر الخسائر/);
  assert.ok((await page.locator('.litter__piece').count()) > 1, 'menu and copyright line are folded');
});

test('a site that does not allow it, a page that is not there, and what is no address are told apart, with what to do', async (t) => {
  const closed = await site(t, { allowed: false });
  const open = await site(t, { allowed: true });
  const page = await read(t, { expected: /left the origin|CORS|ERR_FAILED|404/ });
  await give(page, `${closed}/news/1`);
  await notice(page, 'address-refused');
  assert.ok(await page.locator('.bookmarklet__link').isVisible(), 'the bookmarklet is at hand');
  await give(page, `${open}/missing`);
  await notice(page, 'address-missing');
  await give(page, 'javascript:alert(1)');
  await notice(page, 'address-bad');
  assert.deepEqual(await axeViolations(page), []);
});

test('the bookmarklet hands the open page over; the reader takes it or refuses; no script of it runs', async (t) => {
  const page = await read(t);
  const dialog = await openArticles(page);
  const link = dialog.locator('.bookmarklet__link');
  const bookmarklet = await link.getAttribute('href');
  assert.ok(bookmarklet.startsWith('javascript:'));
  await link.click();
  assert.ok(await dialog.isVisible(), 'here it does nothing');

  const from = await site(t, { allowed: false });
  const article = await page.context().newPage();
  await article.goto(`${from}/news/1`);
  const hand = async () => {
    const opened = page.context().waitForEvent('page');
    // what a browser does with a bookmark that is pressed
    await article.evaluate((code) => { (0, eval)(decodeURIComponent(code.slice('javascript:'.length))); }, bookmarklet);
    const muqabala = await opened;
    await muqabala.locator('[data-arrived]').waitFor();
    return muqabala;
  };

  const refused = await hand();
  assert.match(await refused.getByRole('dialog').innerText(), new RegExp(`الوزيرة في تل الياسمين[^]*${from}/news/1`));
  assert.deepEqual(await axeViolations(refused), []);
  await button(refused, 'arrived-refuse').click();
  assert.equal(await refused.locator('main[data-origin=published]').count(), 1);
  await refused.close();

  const taken = await hand();
  await button(taken, 'arrived-take').click();
  await compared(taken);
  await taken.locator('main[data-screen=article]').waitFor();
  assert.equal(await taken.locator('.card__outlet').innerText(), 'صدى الوادي');
  assert.equal(await taken.evaluate(() => globalThis.ran), undefined);
});

test('a page that nobody hands over says so', async (t) => {
  const page = await read(t, { hash: '#receive' });
  await notice(page, 'nothing-handed-over');
});

test('the source of a page, pasted, and a saved page, a feed and JSON as files become articles', async (t) => {
  const page = await read(t);
  const dialog = await openArticles(page);
  await dialog.getByLabel(say('paste-text')).fill(page_of('الوزيرة في تل الياسمين'));
  await button(dialog, 'paste-add').click();
  await compared(page);
  assert.equal(await dialog.locator('[data-own]').count(), 1);
  const item = (n) => `<item><title>خبر ${n}</title><link>https://wadi.example/${n}</link><description>${BODY} العدد ${n}.</description></item>`;
  await choose(page, [
    { name: 'page.html', text: page_of('السيول تجرف جسر تل الياسمين', 'جرفت السيول مساء الاثنين الجسر القديم عند مدخل بلدة تل الياسمين، وانقطع الطريق عن مئتي أسرة حتى الصباح.') },
    { name: 'feed.xml', text: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>مرآة الجبل</title>${item(1)}${item(2)}</channel></rss>` },
    { name: 'one.json', text: JSON.stringify({ '@type': 'NewsArticle', headline: 'الجسر', articleBody: 'بدأ إصلاح الجسر القديم في تل الياسمين صباح الأربعاء، وقال المهندسون إنه سيفتح خلال عشرة أيام.', datePublished: '2031-04-16', publisher: { name: 'نشرة السهل' } }) },
  ]);
  await dialog.locator('[data-own]').nth(4).waitFor();
  assert.equal(await dialog.locator('[data-own]').count(), 5);
});

// The address always holds what is on the screen, and brings it back elsewhere.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ALONE, FIRE } from './articles.mjs';
import { ROOT } from './chromium.mjs';
import { button, choose, close, compared, copyLink, drop, notice, read, say, seen } from './reader.mjs';

const hash = (link) => new URL(link).hash;
const view = (page, key) => button(page.getByRole('navigation', { name: say('views') }), key).click();
const screen = (page, name) => page.locator(`main[data-screen=${name}]`).waitFor();
const noNotice = async (page) => assert.equal(await page.locator('[data-notice]').count(), 0);

/** Opens the link in a fresh profile and compares what is seen there. */
async function sameElsewhere(t, page, link, options) {
  const before = await seen(page);
  const other = await read(t, { hash: hash(link), ...options });
  await screen(other, before.screen);
  await other.locator('[data-working]').waitFor({ state: 'detached' });
  assert.deepEqual(await seen(other), before);
  await noNotice(other);
  return other;
}

test('a copied link opened in a fresh profile shows the same columns and the same selected row, in sight', async (t) => {
  const page = await read(t);
  await page.locator('.columns-choice button[aria-pressed=false]').first().click();
  await page.locator('.columns-choice button[aria-pressed=true]').first().click();
  const passage = page.locator('[data-column="1"] [data-row]:not([data-told=only]):not([data-chosen])').last();
  const words = await passage.textContent();
  await passage.click();
  const link = await copyLink(page);
  assert.ok(link.length < 300, `${link.length} characters`);
  const other = await sameElsewhere(t, page, link);
  const chosen = other.locator('[data-column="1"] [data-chosen]').first();
  assert.equal(await chosen.textContent(), words);
  await other.waitForFunction(() => {
    const [own, column] = ['[data-column="1"] [data-chosen]', '[data-column="1"]'].map((one) => document.querySelector(one).getBoundingClientRect());
    return own.top >= column.top && own.top < column.bottom;
  });
});

test('the address bar holds what the copied link holds', async (t) => {
  const page = await read(t);
  await page.keyboard.press('j');
  const link = await copyLink(page);
  await page.waitForFunction((copied) => location.href === copied, link);
});

test('a link keeps the row-by-row view with its filter, the framing view, an article and the list of stories', async (t) => {
  const page = await read(t);
  await view(page, 'view-rows');
  await screen(page, 'rows');
  await page.locator('.filters button').last().click();
  await page.locator('.filters button').last().and(page.locator('[aria-pressed=true]')).waitFor();
  await sameElsewhere(t, page, await copyLink(page));
  await view(page, 'view-framing');
  await screen(page, 'framing');
  await sameElsewhere(t, page, await copyLink(page));
  await view(page, 'view-sides');
  await screen(page, 'sides');
  await page.locator('.card button').nth(1).click();
  await screen(page, 'article');
  await sameElsewhere(t, page, await copyLink(page));
  await button(page.getByRole('banner'), 'stories').click();
  await screen(page, 'stories');
  await sameElsewhere(t, page, await copyLink(page));
});

test('own articles travel in the link: a fresh profile shows the same row of them and can keep them', async (t) => {
  const page = await read(t);
  await choose(page, FIRE);
  await compared(page);
  await close(page);
  await page.locator('[data-column="0"] [data-row]:not([data-told=only]):not([data-chosen])').last().click();
  const link = await copyLink(page);
  const other = await sameElsewhere(t, page, link);
  assert.equal(await other.locator('main').getAttribute('data-origin'), 'carried');
  assert.equal(await other.evaluate(() => localStorage.length), 0);
  const before = await seen(other);
  await button(other.getByRole('banner'), 'keep-carried').click();
  await compared(other);
  assert.deepEqual(await seen(other), before);
  await other.goto('about:blank');
  await other.goto(link);
  await compared(other);
  assert.deepEqual(await seen(other), before);
});

test('a link that carries articles is copied with a word on its length; one of the sample without', async (t) => {
  const page = await read(t);
  await copyLink(page);
  assert.ok((await notice(page, 'link-copied')).includes(say('notice-link-copied')));
  await choose(page, [...FIRE, ...ALONE]);
  await compared(page);
  await close(page);
  await button(page.getByRole('banner'), 'copy-link').click();
  assert.ok((await notice(page, 'link-copied-long')).includes(say('notice-link-copied-long')));
});

test('where the browser refuses the clipboard the page says where the link is', async (t) => {
  const page = await read(t, {
    prepare: (fresh) => fresh.addInitScript(() => { Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); }),
  });
  await button(page.getByRole('banner'), 'copy-link').click();
  assert.ok((await notice(page, 'copy-refused')).includes(say('notice-copy-refused')));
});

test('a link to the stories of own articles opens their list', async (t) => {
  const page = await read(t);
  await choose(page, [...FIRE, ...ALONE]);
  await compared(page);
  await close(page);
  await screen(page, 'stories');
  const other = await sameElsewhere(t, page, await copyLink(page));
  assert.equal(await other.locator('[data-alone]').count(), 3);
});

test('the five seed files travel in the link too', async (t) => {
  const seeds = path.join(ROOT, '../shared/seeds');
  if (!fs.existsSync(seeds)) return t.skip('../shared/seeds is not here');
  const page = await read(t);
  await drop(page, fs.readdirSync(seeds).map((name) => fs.realpathSync(path.join(seeds, name))));
  await compared(page);
  await page.locator('[data-event] button').click();
  await screen(page, 'sides');
  await page.locator('[data-column="1"] [data-row]:not([data-told=only])').last().click();
  const link = await copyLink(page);
  assert.ok(link.length < 20_000, `${link.length} characters`);
  await sameElsewhere(t, page, link);
});

test('articles too large for a link: the copied link says that it opens here only, and elsewhere it says why', async (t) => {
  const page = await read(t);
  // numbers that deflate cannot shorten much
  let seed = 7;
  const noise = () => (seed = (seed * 48271) % 2147483647).toString(36);
  const large = FIRE.map(({ name, text }) => ({ name, text: `${text}\n${Array.from({ length: 25_000 }, noise).join(' ')}\n` }));
  await choose(page, large);
  await compared(page);
  await close(page);
  await button(page.getByRole('banner'), 'copy-link').click();
  assert.equal(await notice(page, 'link-copied-local').then((text) => text.includes(say('notice-link-copied-local'))), true);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const before = await seen(page);
  await page.goto('about:blank');
  await page.goto(link);
  await compared(page);
  assert.deepEqual(await seen(page), before);

  const other = await read(t, { hash: hash(link) });
  await notice(other, 'link-kept-elsewhere');
  assert.equal((await seen(other)).screen, 'sides');
});

test('a link to an article that is not there says so and shows the rest', async (t) => {
  const page = await read(t);
  const link = hash(await copyLink(page));
  const gone = link.match(/with\.([0-9a-f]{10})/)[1];
  const other = await read(t, { hash: link.replaceAll(gone, '0123456789') });
  assert.match(await notice(other, 'articles-missing'), /عُرض الباقي/);
  const { screen: shown, columns } = await seen(other);
  assert.equal(shown, 'sides');
  assert.deepEqual(columns, (await seen(page)).columns.slice(1));
});

test('a link of a corpus that has changed says so and shows what is still there', async (t) => {
  const page = await read(t);
  const link = hash(await copyLink(page));
  const other = await read(t, { hash: link.replace(/published\.[0-9a-f]{10}/, 'published.0123456789') });
  assert.match(await notice(other, 'corpus-changed'), /تغيّرت/);
  assert.deepEqual(await seen(other), await seen(page));
});

test('a link to a passage that is in no row any more says so and shows the rest', async (t) => {
  const page = await read(t);
  const link = hash(await copyLink(page));
  const other = await read(t, { hash: link.replace(/at\.\d+-\d+/, 'at.900000-900010') });
  await notice(other, 'passage-missing');
  assert.deepEqual((await seen(other)).columns, (await seen(page)).columns);
});

test('a damaged link gets a clear answer and the page opens all the same', async (t) => {
  const page = await read(t);
  const sample = await seen(page);
  await choose(page, FIRE);
  await compared(page);
  await close(page);
  const own = hash(await copyLink(page));
  const changed = own.replace(/(carried\..{200})(.)/, (_, head, one) => head + (one === 'x' ? 'y' : 'x'));
  const links = [[own.slice(0, own.length / 2), 'link-damaged'], [changed, 'link-damaged'], ['#/%D9%85/<b>?', 'link-damaged'], [own.replace('#/1/', '#/2/'), 'link-newer']];
  for (const [link, kind] of links) {
    const other = await read(t, { hash: link });
    assert.ok((await notice(other, kind)).includes(say(`notice-${kind}`)), link);
    assert.deepEqual(await seen(other), sample);
  }
});

test('back and forward lead through the screens, with what was selected on them', async (t) => {
  const page = await read(t);
  const first = await seen(page);
  await view(page, 'view-rows');
  await screen(page, 'rows');
  const second = await seen(page);
  await button(page.getByRole('banner'), 'stories').click();
  await screen(page, 'stories');
  await page.locator('[data-alone] button').click();
  await screen(page, 'article');
  const last = await seen(page);
  for (const [step, expected] of [['stories'], ['rows', second], ['sides', first]]) {
    await page.goBack();
    await screen(page, step);
    if (expected) assert.deepEqual(await seen(page), expected);
  }
  for (const step of ['rows', 'stories', 'article']) {
    await page.goForward();
    await screen(page, step);
  }
  assert.deepEqual(await seen(page), last);
});

test('back leads from one\'s own articles to the sample, and forward to them again', async (t) => {
  const page = await read(t);
  const sample = await seen(page);
  await choose(page, FIRE);
  await compared(page);
  await close(page);
  const own = await seen(page);
  await page.goBack();
  await page.locator('main[data-origin=published]').waitFor();
  assert.deepEqual(await seen(page), sample);
  await page.goForward();
  await compared(page);
  assert.deepEqual(await seen(page), own);
});

test('a link pasted into the address bar of an open page is followed', async (t) => {
  const page = await read(t);
  const link = await copyLink(page);
  await view(page, 'view-framing');
  await screen(page, 'framing');
  await page.goto(link);
  await screen(page, 'sides');
  await page.goto(`${link.split('#')[0]}#/1/rubbish`);
  await notice(page, 'link-damaged');
});

// A reader's own articles: dropped, chosen, pasted; compared; kept and deleted.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ALONE, FIRE, many } from './articles.mjs';
import { ROOT } from './chromium.mjs';
import { button, choose, close, compared, copyLink, drop, notice, onDisk, openArticles, read, ready, say, seen } from './reader.mjs';

const SEEDS = path.join(ROOT, '../shared/seeds');
const stories = (page) => page.locator('main[data-screen=stories]').waitFor();
const chips = (page) => page.locator('[data-event] .chip').allInnerTexts();

test('dropping the five seed files gives one story of two and three that stand alone', async (t) => {
  if (!fs.existsSync(SEEDS)) return t.skip('../shared/seeds is not here');
  const page = await read(t);
  await drop(page, fs.readdirSync(SEEDS).sort().map((name) => fs.realpathSync(path.join(SEEDS, name))));
  await compared(page);
  await stories(page);
  assert.equal(await page.locator('[data-event]').count(), 1);
  assert.equal(await page.locator('[data-alone]').count(), 3);
  await page.locator('[data-event] button').click();
  await page.locator('main[data-screen=sides]').waitFor();
  const texts = await page.locator('[data-text]').allInnerTexts();
  const source = (number) => fs.readdirSync(SEEDS).find((name) => name.startsWith(number));
  for (const [at, number] of ['000', '004'].entries()) {
    const letters = fs.readFileSync(path.join(SEEDS, source(number)), 'utf8').replace(/\s/gu, '');
    const passage = (await page.locator(`[data-column="${at}"] [data-row]`).first().textContent()).replace(/\s/gu, '');
    assert.ok(letters.includes(passage), `column ${at} shows ${number}`);
  }
  assert.equal(texts.length, 2);
});

test('five invented files dropped together give one story of two and three that stand alone', async (t) => {
  const page = await read(t);
  await drop(page, await onDisk(t, [ALONE[0], FIRE[0], ALONE[1], FIRE[1], ALONE[2]]));
  await compared(page);
  await stories(page);
  assert.deepEqual(await chips(page), FIRE.map((file) => file.name));
  assert.equal(await page.locator('[data-alone]').count(), 3);
  await page.locator('[data-event] button').click();
  await page.locator('main[data-screen=sides]').waitFor();
  const { columns, chosen, marked } = await seen(page);
  assert.deepEqual(columns, FIRE.map((file) => file.name));
  assert.equal(chosen.length, 2);
  assert.ok(marked.length > 0, 'no word is marked');
});

test('two articles of one event, chosen as files, land side by side at once', async (t) => {
  const page = await read(t);
  const dialog = await choose(page, FIRE);
  await compared(page);
  assert.equal(await dialog.locator('[data-own]').count(), 2);
  await close(page);
  await page.locator('main[data-screen=sides]').waitFor();
  assert.deepEqual((await seen(page)).columns, FIRE.map((file) => file.name));
  // in sight, though other texts had been scrolled in these columns
  await page.waitForFunction(() => [...document.querySelectorAll('[data-column]')].every((column) => {
    const [{ top, bottom }, row] = [column.getBoundingClientRect(), column.querySelector('[data-chosen]').getBoundingClientRect()];
    return row.top >= top && row.top < bottom;
  }));
});

test('pasted texts are named, compared, and the field is empty again', async (t) => {
  const page = await read(t);
  const dialog = await openArticles(page);
  for (const [at, file] of FIRE.entries()) {
    await dialog.getByLabel(say('paste-text')).fill(file.text);
    if (at === 0) await dialog.getByLabel(say('paste-name')).fill('من الجريدة');
    await button(dialog, 'paste-add').click();
    await dialog.locator('[data-own]').nth(at).waitFor();
    assert.equal(await dialog.getByLabel(say('paste-text')).inputValue(), '');
  }
  await compared(page);
  await close(page);
  await page.locator('main[data-screen=sides]').waitFor();
  const { columns } = await seen(page);
  assert.ok(columns.includes('من الجريدة'), `columns: ${columns}`);
  assert.equal(new Set(columns).size, 2);
});

test('JSON Lines become as many articles as they hold, with their outlets', async (t) => {
  const page = await read(t);
  const lines = FIRE.map(({ text }, n) => JSON.stringify({ text, outlet: ['صدى سالفين', 'مرآة بلنورة'][n], published: '2031-02-03' }));
  await choose(page, [{ name: 'مجموعة.jsonl', text: lines.join('\n') }]);
  await compared(page);
  await close(page);
  await page.locator('main[data-screen=sides]').waitFor();
  assert.deepEqual((await seen(page)).columns, ['صدى سالفين', 'مرآة بلنورة']);
  assert.equal(await page.locator('.column time[datetime="2031-02-03"]').count(), 2);
});

test('own articles survive a reload, one can be deleted, then all, and the sample is back', async (t) => {
  const page = await read(t);
  await choose(page, [...FIRE, ALONE[0]]);
  await compared(page);
  await close(page);
  await page.reload();
  await compared(page);
  await stories(page);
  assert.deepEqual(await chips(page), FIRE.map((file) => file.name));

  const dialog = await openArticles(page);
  assert.equal(await dialog.locator('[data-own]').count(), 3);
  // the name stands between invisible marks that keep its direction apart
  await dialog.getByRole('button', { name: `احذف \u2068${FIRE[1].name}\u2069` }).click();
  await page.locator('[data-working]').waitFor({ state: 'detached' });
  assert.deepEqual(await dialog.locator('.own__name').allInnerTexts(), [FIRE[0].name, ALONE[0].name]);
  await page.reload();
  await compared(page);
  assert.equal(await page.locator('[data-alone]').count(), 2);

  await openArticles(page);
  await button(dialog, 'delete-all').click();
  await page.locator('main[data-origin=published]').waitFor();
  assert.equal(await dialog.locator('[data-own]').count(), 0);
  await page.goto(page.url().split('#')[0]);
  await ready(page);
  assert.equal(await page.locator('main').getAttribute('data-origin'), 'published');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

test('from one\'s own articles a button leads back to the sample, and another to them again', async (t) => {
  const page = await read(t);
  const sample = await seen(page);
  await choose(page, FIRE);
  await compared(page);
  await close(page);
  await button(page.getByRole('banner'), 'show-published').click();
  await page.locator('main[data-origin=published]').waitFor();
  assert.deepEqual(await seen(page), sample);
  await page.getByRole('banner').getByRole('button', { name: 'إلى مقالَيك' }).click();
  await compared(page);
});

test('long work shows how much is done, keeps the page alive and can be stopped', async (t) => {
  const page = await read(t);
  const sample = await seen(page);
  await page.evaluate(() => {
    globalThis.stages = [];
    new MutationObserver(() => {
      const line = document.querySelector('[data-working]');
      const last = globalThis.stages.at(-1);
      if (line && line.textContent !== last?.text) globalThis.stages.push({ stage: line.dataset.working, text: line.textContent });
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await choose(page, many(300));
  await page.locator('[data-working=events], [data-working=passages]').waitFor();
  const stop = button(page.locator('[data-working]'), 'stop');
  await stop.click();
  assert.match(await notice(page, 'stopped'), /محفوظ/);
  await page.locator('[data-working]').waitFor({ state: 'detached' });
  const stages = await page.evaluate(() => globalThis.stages);
  const counted = stages.filter(({ stage, text }) => stage === 'files' && /300|٣٠٠/.test(text));
  assert.ok(counted.length > 5, `the line counts: ${stages.map(({ text }) => text).slice(0, 20)}`);

  // what was read is kept, and what was stopped can be begun again
  assert.equal(await page.locator('[data-own]').count(), 300);
  // what was on the screen is still there and answers
  await close(page);
  assert.deepEqual(await seen(page), sample);
  await page.keyboard.press('j');
  await page.waitForFunction((before) => document.querySelector('[data-column] [data-chosen]')?.textContent !== before, sample.chosen[0]);
  const again = await openArticles(page);
  await again.getByRole('button', { name: /^اعرض مقابلة/ }).click();
  await compared(page);
  await stories(page);
});

test('reading many files can be stopped: those read are kept, and more can be added', async (t) => {
  const page = await read(t);
  const dialog = await openArticles(page);
  // clicked from inside the page, as soon as some are read: a click from outside comes too late
  await page.evaluate((stop) => new MutationObserver((_, watching) => {
    if (document.querySelectorAll('[data-own]').length < 4) return;
    watching.disconnect();
    [...document.querySelectorAll('[data-working=files] button')].find((one) => one.textContent === stop).click();
  }).observe(document.body, { subtree: true, childList: true }), say('stop'));
  await choose(page, many(300));
  await notice(page, 'stopped');
  const kept = await dialog.locator('[data-own]').count();
  assert.ok(kept >= 4 && kept < 300, `${kept} were read`);
  await choose(page, FIRE);
  await compared(page);
  assert.equal(await dialog.locator('[data-own]').count(), kept + 2);
  await close(page);
  assert.deepEqual(await chips(page).then((all) => FIRE.every(({ name }) => all.includes(name))), true);
});

test('nothing that is added leaves the browser: what is fetched after it are the worker\'s own files', async (t) => {
  const page = await read(t);
  const asked = [];
  page.context().on('request', (request) => asked.push([request.method(), new URL(request.url()).pathname, request.postData()]));
  await choose(page, FIRE);
  await compared(page);
  await close(page);
  await page.keyboard.press('j');
  await copyLink(page);
  const strange = asked.filter(([method, file, data]) => method !== 'GET' || data || !/^\/worker(_loader|_bg)?\.(js|wasm)$/.test(file));
  assert.deepEqual(strange, []);
});

test('while many articles are compared the page goes on painting', async (t) => {
  const page = await read(t);
  await openArticles(page);
  await page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    const tick = (now) => {
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await choose(page, many(150));
  await compared(page);
  assert.equal(await page.locator('[data-own]').count(), 150);
  const longest = await page.evaluate(() => globalThis.longest);
  assert.ok(longest < 1000, `${longest} ms between two frames`);
});

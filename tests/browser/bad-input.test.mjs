// Bad input gets a clear answer and loses nothing: what happened, to which file, what to do; the other files are compared.
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import { test } from 'node:test';
import { ALONE, FIRE, many } from './articles.mjs';
import { button, choose, close, compared, drop, notice, onDisk, openArticles, read, say, seen } from './reader.mjs';

/** The bytes of a text in windows-1256, by the platform's own table turned round. */
function windows1256(text) {
  const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from([...text].map((letter) => {
    const byte = table.indexOf(letter);
    assert.ok(byte >= 0, `windows-1256 has ${letter}`);
    return byte;
  }));
}

const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
  Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 73 + (n >> 3)) % 256)),
]);
// a table of numbers as some program might write it: no format that has a name
const BINARY = Buffer.from(Array.from({ length: 4000 }, (_, n) => (n % 4 === 0 ? n % 256 : 0)));

const [FIRST, SECOND] = ALONE;

/** The two reports of the fire are compared, whatever else was given. */
async function restIsCompared(page) {
  await compared(page);
  if (await page.getByRole('dialog').isVisible()) await close(page);
  await page.locator('main[data-screen=sides]').waitFor();
  const { columns, chosen } = await seen(page);
  assert.deepEqual(columns, FIRE.map((file) => file.name));
  assert.equal(chosen.length, 2);
}

// each with the notice it gets and what that must advise
const FILES = [
  [{ name: 'فارغ.txt', text: '' }, 'file-empty', /حُفظ/],
  [{ name: 'بياض.txt', text: '\ufeff \n\t\u00a0\n' }, 'file-empty', /حُفظ/],
  [{ name: 'صورة.png', bytes: PNG }, 'file-image', /أعطِ نص/],
  [{ name: 'صورة-كأنها-نص.txt', bytes: PNG }, 'file-image', /أعطِ نص/],
  [{ name: 'بيانات.dat', bytes: BINARY }, 'file-binary', /UTF-8/],
  [{ name: 'تقرير.pdf', text: '%PDF-1.7\n1 0 obj << >> endobj\n' }, 'file-pdf', /انسخ نصه/],
  [{ name: 'خبر.html', text: '<!doctype html><html><body><script>document.write("خبر")</script></body></html>' }, 'file-page', /انسخ نص/],
  [{ name: 'عميق.html', text: '<div>'.repeat(100_000) }, 'file-page', /انسخ نص/],
  [{ name: 'مكسور.txt', bytes: Buffer.concat([Buffer.from(FIRST.text), Buffer.from([0xff, 0xd8, 0xc3]), Buffer.from('وانتهى الخبر.')]) }, 'file-lossy', /UTF-8/],
  [{ name: 'مشوه.txt', text: new TextDecoder('windows-1256').decode(Buffer.from(FIRST.text)) }, 'file-garbled', /انسخ النص من جديد/],
  [{ name: 'مقالات.jsonl', text: `${JSON.stringify({ text: SECOND.text })}\n{"text": \n` }, 'file-lines', /"text"/],
];
test('files that are no articles are each named with what to do, and the others are compared', async (t) => {
  const page = await read(t);
  const dialog = await choose(page, [FIRE[0], ...FILES.map(([file]) => file), FIRE[1]]);
  for (const [file, kind, advice] of FILES) {
    const text = await notice(page, kind);
    assert.ok(text.includes(file.name), `${file.name}: ${text}`);
    assert.match(text, advice);
  }
  assert.equal(await page.locator('[data-notice]').count(), new Set(FILES.map(([, kind]) => kind)).size);
  await compared(page);
  // two of them were read all the same, but for the places that are named
  assert.deepEqual(await dialog.locator('.own__name').allInnerTexts(), [FIRE[0].name, 'مكسور.txt', 'مقالات.jsonl:1', FIRE[1].name]);
  await close(page);
  await button(page.getByRole('banner'), 'stories').click();
  assert.deepEqual(await page.locator('[data-event] .chip').allInnerTexts(), FIRE.map(({ name }) => name));
  await page.locator('[data-event] button').click();
  await restIsCompared(page);
  await button(page, 'dismiss-all').click();
  await page.locator('[data-notice]').first().waitFor({ state: 'detached' });
});

for (const [encoding, encode] of [['windows-1256', windows1256], ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')]]) {
  test(`files in ${encoding} are read to the letter`, async (t) => {
    const page = await read(t);
    await choose(page, FIRE.map(({ name, text }) => ({ name, bytes: encode(text) })));
    await restIsCompared(page);
    assert.equal(await page.locator('[data-notice]').count(), 0);
    const shown = await page.locator('[data-column="0"] [data-text]').textContent();
    assert.equal(shown.replace(/\s/gu, ''), FIRE[0].text.replace(/\s/gu, ''));
  });
}

test('one article only is shown, with the advice to add a second; the second ends the advice', async (t) => {
  const page = await read(t);
  await choose(page, [FIRE[0]]);
  assert.ok((await notice(page, 'one-article')).includes(say('notice-one-article')));
  await compared(page);
  assert.equal((await seen(page)).screen, 'article');
  await choose(page, [FIRE[1]]);
  await restIsCompared(page);
  assert.equal(await page.locator('[data-notice]').count(), 0);
});

test('two copies of one article are named, each with the other, and compared once', async (t) => {
  const page = await read(t);
  await choose(page, [...FIRE, { ...FIRE[0], name: 'نسخة.txt' }]);
  const text = await notice(page, 'copy');
  assert.ok(text.includes('نسخة.txt') && text.includes(FIRE[0].name), text);
  assert.equal(await page.locator('[data-own]').count(), 2);
  await restIsCompared(page);
});

test('only copies of one article: both notices, and the article is shown', async (t) => {
  const page = await read(t);
  await choose(page, [FIRE[0], { ...FIRE[0], name: 'نسخة.txt' }]);
  await notice(page, 'copy');
  await notice(page, 'one-article');
  await compared(page);
  assert.equal((await seen(page)).screen, 'article');
});

test('a file of 50 MB is refused before it is opened, and the other files are compared', async (t) => {
  const page = await read(t);
  const paths = await onDisk(t, [...FIRE, { name: 'ضخم.txt', text: '' }]);
  await fs.truncate(paths[2], 50_000_000); // sparse: it takes no room
  await page.evaluate(() => {
    globalThis.opened = [];
    const arrayBuffer = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () { globalThis.opened.push(this.size); return arrayBuffer.call(this); };
    const readAsArrayBuffer = FileReader.prototype.readAsArrayBuffer;
    FileReader.prototype.readAsArrayBuffer = function (blob) { globalThis.opened.push(blob.size); return readAsArrayBuffer.call(this, blob); };
  });
  const dialog = await openArticles(page);
  await dialog.getByLabel(say('files-choose')).setInputFiles(paths);
  const text = await notice(page, 'file-large');
  assert.ok(text.includes('ضخم.txt'), text);
  assert.match(text, /4 ميغابايت|٤ ميغابايت/);
  await restIsCompared(page);
  const opened = await page.evaluate(() => globalThis.opened);
  assert.equal(opened.length, 2, `sizes opened: ${opened}`);
});

test('a thousand files are read and kept, and the one among them that is empty is named', async (t) => {
  const page = await read(t);
  await choose(page, [{ name: 'فارغ.txt', text: '' }, ...many(999)]);
  assert.ok((await notice(page, 'file-empty')).includes('فارغ.txt'));
  await page.locator('[data-working=events], [data-working=passages]').waitFor({ timeout: 60_000 }); // a slow machine reads them that long
  await button(page.locator('[data-working]'), 'stop').click();
  await notice(page, 'stopped');
  assert.equal(await page.locator('[data-own]').count(), 999);
  assert.equal(await page.locator('[data-notice=file-empty]').count(), 1);
});

test('a thousand empty files are one notice that names the first and folds the rest', async (t) => {
  const page = await read(t);
  await choose(page, [...FIRE, ...Array.from({ length: 1000 }, (_, n) => ({ name: `فارغ-${n}.txt`, text: '' }))]);
  await compared(page);
  const text = await notice(page, 'file-empty');
  assert.ok(text.includes('فارغ-0.txt') && !text.includes('فارغ-900.txt'), text);
  await page.locator('[data-notice=file-empty] summary').click();
  await page.getByText('فارغ-999.txt').waitFor();
  await restIsCompared(page);
});

test('a dropped folder is named as something that cannot be opened, and the files beside it are compared', async (t) => {
  const page = await read(t);
  const paths = await onDisk(t, FIRE);
  const folder = `${paths[0]}-folder`;
  await fs.mkdir(folder);
  await drop(page, [...paths, folder]);
  const text = await notice(page, 'file-unopened');
  assert.ok(text.includes('-folder'), text);
  await restIsCompared(page);
});

const STORAGE = {
  'storage-full': () => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  },
  'storage-refused': () => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
  },
};
for (const [kind, breakIt] of Object.entries(STORAGE)) {
  test(`${kind}: the articles are compared, and it is said that they are gone after a reload`, async (t) => {
    const page = await read(t, { prepare: (fresh) => fresh.addInitScript(breakIt) });
    const dialog = await choose(page, FIRE);
    const text = await notice(page, kind);
    for (const { name } of FIRE) assert.ok(text.includes(name), text);
    await compared(page);
    assert.equal(await dialog.getByText(say('not-kept')).count(), 2);
    await restIsCompared(page);
  });
}

test('an article that this browser kept and that is damaged by now is named, and the others are there', async (t) => {
  const page = await read(t);
  await choose(page, [...FIRE, ALONE[0]]);
  await compared(page);
  await page.evaluate(() => {
    const kept = Object.entries(localStorage).sort(([a], [b]) => (a < b ? -1 : 1));
    localStorage.setItem(kept[2][0], kept[2][1].slice(0, 20));
  });
  await page.goto(page.url().split('#')[0]);
  await notice(page, 'stored-damaged');
  const dialog = await openArticles(page);
  assert.deepEqual(await dialog.locator('.own__name').allInnerTexts(), FIRE.map(({ name }) => name));
});

for (const script of ['worker_loader.js', 'worker.js', 'worker_bg.wasm']) {
  test(`without ${script} the page says that comparing broke down, keeps the articles and goes on`, async (t) => {
    const page = await read(t, {
      expected: /worker|Worker|ERR_FAILED|NetworkError|Failed to fetch/,
      prepare: (fresh) => fresh.context().route(`**/${script}*`, (route) => route.abort()),
    });
    const sample = await seen(page);
    await choose(page, FIRE);
    await notice(page, 'worker-failed');
    await page.locator('[data-working]').waitFor({ state: 'detached' });
    await close(page);
    assert.deepEqual(await seen(page), sample);
  });
}

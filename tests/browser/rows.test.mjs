// Selecting a row marks its wording, on whole words, and no letter of an article is lost on the way to the screen.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { FIRE } from './articles.mjs';
import { ROOT } from './chromium.mjs';
import { button, choose, close, compared, read, say, seen } from './reader.mjs';

const bare = (text) => text.replace(/\s/gu, '');

/** The text of each article in a column: its passages and its folded litter, without the words of the interface. */
const texts = (page) => page.locator('[data-text]').evaluateAll((columns) => columns.map((column) => {
  const copy = column.cloneNode(true);
  copy.querySelectorAll('.litter__summary, .litter__label').forEach((words) => words.remove());
  return copy.textContent;
}));

test('a click on a passage selects its row: in its partners, in the inspector, in the address', async (t) => {
  const page = await read(t);
  const before = await page.evaluate(() => location.hash);
  const passage = page.locator('[data-column="1"] [data-told=all]:not([data-chosen]), [data-column="1"] [data-told=some]:not([data-chosen])').first();
  const row = await passage.getAttribute('data-row');
  await passage.click();
  await page.locator(`[data-column="1"] [data-row="${row}"][data-chosen][aria-pressed=true]`).first().waitFor();
  const chosen = page.locator('[data-column] [data-chosen]');
  assert.deepEqual(new Set(await chosen.evaluateAll((all) => all.map((one) => one.dataset.row))), new Set([row]));
  assert.ok(await page.locator(`[data-column]:has([data-row="${row}"])`).count() > 1, 'the row has partners');
  await page.waitForFunction((old) => location.hash !== old, before);

  // the inspector quotes every passage of the row
  const cells = (await page.locator('.inspector .cell').allTextContents()).map(bare).join();
  for (const text of await chosen.allTextContents()) assert.ok(cells.includes(bare(text)), text);
});

test('a passage under the pointer lights its partners in the other columns and their bands', async (t) => {
  const page = await read(t);
  const passage = page.locator('[data-column="0"] [data-told=all]').first();
  const row = await passage.getAttribute('data-row');
  await passage.hover();
  for (const column of [0, 1, 2]) await page.locator(`[data-column="${column}"] [data-row="${row}"][data-lit]`).first().waitFor();
  await page.getByRole('banner').hover();
  await page.locator('[data-lit]').first().waitFor({ state: 'detached' });
});

test('a passage that only one article tells is selected with no partner, and says so', async (t) => {
  const page = await read(t);
  await page.locator('[data-column="0"] [data-told=only]').first().click();
  const inspector = page.getByRole('complementary', { name: say('inspector') });
  await inspector.getByText(say('only-here-long')).waitFor();
  assert.equal(await page.locator('[data-column] [data-chosen]').evaluateAll((all) => new Set(all.map((one) => one.closest('[data-column]'))).size), 1);
  assert.equal(await page.locator('[data-column] mark').count(), 0);
});

test('every row has marks on whole words only, in the columns and in the inspector, with a legend', async (t) => {
  const page = await read(t);
  const rows = await page.locator('[data-column] [data-row]:not([data-told=only])').evaluateAll((all) => [...new Set(all.map((one) => one.dataset.row))]);
  assert.ok(rows.length > 5, `${rows.length} rows`);
  let marks = 0;
  for (const row of rows) {
    await page.locator(`[data-column] [data-row="${row}"]`).first().dispatchEvent('click');
    await page.locator(`[data-column] [data-row="${row}"][data-chosen]`).first().waitFor();
    const { cut, count, named } = await page.evaluate(wordsCut);
    assert.deepEqual(cut, []);
    assert.ok(named || count === 0, 'the marks have a legend');
    marks += count;
  }
  assert.ok(marks > rows.length, `${marks} marks in ${rows.length} rows`);
});

/** In the page: the marks that begin or end inside a word or hold no word at all. */
function wordsCut() {
  const cut = [];
  const letter = /[\p{L}\p{M}\p{N}\u0640]/u;
  const marks = [...document.querySelectorAll('[data-column] mark, .cell__text mark')];
  for (const mark of marks) {
    const block = mark.closest('.block, .cell__text');
    const upTo = document.createRange();
    upTo.setStart(block, 0);
    upTo.setEndBefore(mark);
    const start = upTo.toString().length;
    const end = start + mark.textContent.length;
    const text = block.textContent;
    const inside = (at) => at > 0 && at < text.length && letter.test(text[at - 1]) && letter.test(text[at]);
    if (inside(start) || inside(end) || !letter.test(mark.textContent)) cut.push(`${text.slice(Math.max(0, start - 9), start)}[${mark.textContent}]${text.slice(end, end + 9)}`);
  }
  return { cut, count: marks.length, named: document.querySelector('.legend') !== null };
}

test('another article of the row can be made the one that the others are set against', async (t) => {
  const page = await read(t);
  const other = page.locator('.inspector .cell:not([data-base])').first();
  const article = await other.getAttribute('data-article');
  await other.getByRole('button', { name: say('make-base') }).click();
  await page.locator(`.inspector .cell[data-article="${article}"][data-base]`).waitFor();
  await page.locator(`[data-column][data-article="${article}"] [data-chosen][data-base]`).first().waitFor();
});

test('each column rebuilds the text of its article to the letter, litter included', async (t) => {
  const page = await read(t);
  const folder = path.join(ROOT, 'corpora/sample');
  const sources = fs.readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => bare(fs.readFileSync(path.join(folder, name), 'utf8')));
  const hidden = page.locator('.columns-choice button[aria-pressed=false]');
  while (await hidden.count()) await hidden.first().click();
  await page.locator('[data-column="4"]').waitFor();
  const shown = (await texts(page)).map(bare);
  assert.equal(new Set(shown).size, 5);
  for (const text of shown) assert.ok(sources.includes(text), difference(text, sources));
  assert.ok(await page.locator('[data-litter]').count() > 10, 'the litter is folded');
});

test('a file that a reader adds is shown to the letter: no-break spaces, signs of direction, tatweel, emoji, CRLF', async (t) => {
  const page = await read(t);
  const odd = FIRE.map(({ name, text }) => ({ name, text: text.replaceAll('\n', '\r\n').replace('دار الوثائق', '\u200fدار\u00a0الوثـــائق 🔥\u200e').replace('كبير', 'كَبيرٌ') }));
  await choose(page, odd);
  await compared(page);
  await close(page);
  await page.locator('main[data-screen=sides]').waitFor();
  const shown = (await texts(page)).map(bare);
  assert.deepEqual(shown, odd.map(({ text }) => bare(text)));
});

/** Where a text first leaves the source that it shares most with. */
function difference(text, sources) {
  const shared = sources.map((source) => [...text].findIndex((letter, at) => letter !== source[at]));
  const [at, source] = shared.map((at, n) => [at, sources[n]]).sort(([a], [b]) => b - a)[0];
  return `the page has "${text.slice(at, at + 60)}", the file "${source.slice(at, at + 60)}"`;
}

test('litter is folded with its reason and one click opens it', async (t) => {
  const page = await read(t);
  const fold = page.locator('[data-column="0"] details:has([data-litter])').first();
  const piece = fold.locator('[data-litter] [dir]').first();
  assert.equal(await piece.isVisible(), false);
  assert.match(await fold.locator('summary').innerText(), /\p{L}{3}/u);
  await fold.locator('summary').click();
  await piece.waitFor({ state: 'visible' });
});

test('columns can be added and taken away, from two to five', async (t) => {
  const page = await read(t);
  const chips = page.locator('.columns-choice').getByRole('button');
  assert.equal(await chips.count(), 5);
  const columns = async () => (await seen(page)).columns.length;
  const hidden = page.locator('.columns-choice button[aria-pressed=false]');
  while (await hidden.count()) await hidden.first().click();
  await page.locator('[data-column="4"]').waitFor();
  assert.equal(await columns(), 5);
  for (const at of [0, 1, 2]) await chips.nth(at).click();
  await page.locator('[data-column="2"]').waitFor({ state: 'detached' });
  assert.equal(await columns(), 2);
  assert.deepEqual(await chips.evaluateAll((all) => all.map((one) => one.disabled)), [false, false, false, true, true]);
});

test('row by row: the filters count their rows, a click on a cell selects and marks it', async (t) => {
  const page = await read(t);
  await button(page.getByRole('navigation', { name: say('views') }), 'view-rows').click();
  await page.locator('main[data-screen=rows]').waitFor();
  const filters = page.getByRole('group', { name: say('filters') }).getByRole('button');
  for (const filter of await filters.all()) {
    await filter.click();
    await page.locator('.filters [aria-pressed=true]').getByText(await filter.locator('.chip__count').innerText(), { exact: true }).waitFor();
    const count = Number(await filter.locator('.chip__count').innerText());
    assert.equal(await page.locator('[data-table] [data-row]').count(), count, await filter.innerText());
  }
  await filters.first().click();
  const line = page.locator('[data-table] [data-row]:not([data-chosen]):has(td:nth-of-type(2):not(.line__cell--empty))').first();
  const row = await line.getAttribute('data-row');
  await line.locator('td:not(.line__cell--empty)').first().click();
  await page.locator(`[data-table] [data-row="${row}"][data-chosen]`).waitFor();
});

test('a line of the framing view leads to its sentence in the story', async (t) => {
  const page = await read(t);
  await button(page.getByRole('navigation', { name: say('views') }), 'view-framing').click();
  await page.locator('main[data-screen=framing]').waitFor();
  const voice = page.locator('.voice__words').first();
  const words = bare(await voice.innerText());
  await voice.click();
  await page.locator('main[data-screen=sides]').waitFor();
  assert.ok((await texts(page)).some((text) => bare(text).includes(words)));
  await page.locator('[data-column] [data-chosen]').first().waitFor();
});

test('a word that hedges, stresses or judges leads to its place in the story, and its reason stands beside it', async (t) => {
  const page = await read(t);
  await button(page.getByRole('navigation', { name: say('views') }), 'view-framing').click();
  await page.locator('main[data-screen=framing]').waitFor();
  const cue = page.locator('[data-cues] dd').first();
  const reasons = (await page.locator('[data-cues] dd p').allInnerTexts()).map(bare);
  assert.ok(reasons.length > 0 && reasons.every((reason) => reason.length > 3 && !reason.startsWith('cue-')));
  const words = bare(await cue.getByRole('button').innerText());
  await cue.getByRole('button').click();
  await page.locator('main[data-screen=sides]').waitFor();
  assert.ok((await texts(page)).some((text) => bare(text).includes(words)));
});

// What a reader does and sees, in the words of the tests: adds articles, selects a row, copies the link.
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { open } from './harness.mjs';

const WORDS = Object.fromEntries(await Promise.all(['ar', 'en', 'fr'].map(async (language) => {
  const file = path.join(import.meta.dirname, `../../static/locales/${language}.ftl`);
  const lines = (await fs.readFile(file, 'utf8')).matchAll(/^([a-z-]+) = (.+)$/gm);
  return [language, Object.fromEntries([...lines].map(([, key, text]) => [key, text]))];
})));

/** A text of the interface, by its key in static/locales; of those without plurals. */
export function say(key, language = 'ar') {
  const text = WORDS[language][key];
  assert.ok(text && !text.includes('{'), `${language}.ftl has a plain ${key}`);
  return text;
}

export const button = (scope, key, language) => scope.getByRole('button', { name: say(key, language), exact: true });

/** The page, in a fresh profile, once the sample (or what the link names) is on the screen. */
export async function read(t, options) {
  const page = await open(t, options);
  await ready(page);
  return page;
}

/** Waits until articles are on the screen. */
export const ready = (page) => page.locator('main[data-screen] h1').first().waitFor();

/** Opens the dialog of one's own articles. */
export async function openArticles(page, language) {
  await button(page.locator('header'), 'compare-own', language).click();
  return page.getByRole('dialog');
}

const bytes = (file) => file.bytes ?? Buffer.from(file.text);

/** Chooses files in the dialog; opens it if need be. Each is `{ name, text }` or `{ name, bytes }`. */
export async function choose(page, files, language) {
  const open = await page.getByRole('dialog').isVisible();
  const dialog = open ? page.getByRole('dialog') : await openArticles(page, language);
  await dialog.getByLabel(say('files-choose', language)).setInputFiles(
    files.map((file) => ({ name: file.name, mimeType: 'text/plain', buffer: bytes(file) })));
  return dialog;
}

/** A folder with these files that goes when the test ends; resolves to their paths. */
export async function onDisk(t, files) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'muqabala-'));
  t.after(() => fs.rm(folder, { recursive: true }));
  return Promise.all(files.map(async (file) => {
    const at = path.join(folder, file.name);
    await fs.writeFile(at, bytes(file));
    return at;
  }));
}

/** Drags files from outside over the middle of the page and drops them there, as the system does. */
export async function drop(page, paths) {
  const devtools = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize();
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await devtools.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  }
}

/** Waits until the reader's own articles are compared and shown. */
export async function compared(page) {
  await page.locator('main[data-origin=own]').waitFor();
  await page.locator('[data-working]').waitFor({ state: 'detached' });
}

/** Closes the dialog. */
export async function close(page, language) {
  await button(page.getByRole('dialog'), 'close', language).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The link as the reader gets it: on the clipboard. */
export async function copyLink(page, language) {
  await button(page.locator('header'), 'copy-link', language).click();
  await page.locator('[data-notice^=link-copied]').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What is on the screen, as far as a link must bring it back. */
export const seen = (page) => page.evaluate(() => {
  const texts = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
  return {
    direction: document.documentElement.dir,
    title: document.title,
    screen: document.querySelector('main').dataset.screen,
    columns: [...document.querySelectorAll('.column')].map((column) => column.getAttribute('aria-label')),
    chosen: texts('[data-column] [data-chosen], [data-table] [data-chosen] td'),
    marked: texts('[data-column] mark, [data-table] mark'),
    filter: texts('.filters [aria-pressed=true]'),
  };
});

/** The notice of this kind, once it is there. */
export async function notice(page, kind) {
  const found = page.locator(`[data-notice="${kind}"]`);
  await found.waitFor();
  return found.innerText();
}

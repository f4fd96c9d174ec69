// What a reader puts right: a block folded or restored, a field filled in; kept, and part of the link.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIRE } from './articles.mjs';
import { axeViolations } from './harness.mjs';
import { button, choose, close, compared, copyLink, read, ready, say } from './reader.mjs';

/** The sample's first article on its own screen. */
async function article(t, options) {
  const page = await read(t, options);
  await page.locator('.column .card__outlet button').first().click();
  await page.locator('main[data-screen=article]').waitFor();
  return page;
}
const folded = (page) => page.locator('.litter__piece').count();
const settled = (page) => page.locator('[data-working]').waitFor({ state: 'detached' });

test('a block that was folded wrongly is put back, stays so after a reload and in a copied link, and can be folded again', async (t) => {
  const page = await article(t);
  const before = await folded(page);
  assert.ok(before > 1);
  const fold = page.locator('.litter').last();
  await fold.locator('summary').click();
  const piece = fold.locator('.litter__piece').last();
  const text = (await piece.locator('span').nth(1).textContent()).trim();
  await piece.locator('[data-change=restore]').click();
  await page.locator('.correctable .block', { hasText: text }).last().waitFor();
  assert.equal(await folded(page), before - 1);
  const link = await copyLink(page);
  assert.match(link, /\/corrected\./);

  await page.reload();
  await page.locator('main[data-screen=article]').waitFor();
  await settled(page);
  assert.equal(await folded(page), before - 1, 'after a reload');

  const elsewhere = await read(t, { hash: new URL(link).hash });
  await elsewhere.locator('main[data-screen=article]').waitFor();
  await settled(elsewhere);
  assert.equal(await folded(elsewhere), before - 1, 'from the link');

  const block = page.locator('.correctable', { hasText: text }).last();
  await block.hover();
  await block.locator('[data-change=fold]').click();
  await page.locator('[data-litter=reader]').first().waitFor({ state: 'attached' });
  assert.equal(await folded(page), before);
});

test('outlet and date are filled in for an article of the reader\'s own, kept over a reload, and taken back', async (t) => {
  const page = await read(t);
  await choose(page, FIRE);
  await compared(page);
  await close(page);
  await page.locator('.column .card__outlet button').first().click();
  await page.locator('main[data-screen=article]').waitFor();
  await page.getByText(say('correct'), { exact: true }).click();
  await page.getByLabel(say('correct-outlet')).fill('صدى سالفين');
  await page.getByLabel(say('correct-published')).fill('2031-02-03');
  await button(page, 'correct-save').click();
  await page.locator('.card__outlet', { hasText: 'صدى سالفين' }).waitFor();
  assert.equal(await page.locator('.card time').getAttribute('datetime'), '2031-02-03');
  assert.deepEqual(await axeViolations(page), []);

  await page.reload();
  await ready(page);
  await page.locator('.card__outlet', { hasText: 'صدى سالفين' }).waitFor();

  if (!(await page.locator('.correcting').getAttribute('open'))) await page.getByText(say('correct'), { exact: true }).click();
  await button(page, 'correct-undo').click();
  await page.locator('.card__outlet', { hasText: 'صدى سالفين' }).waitFor({ state: 'detached' });
});

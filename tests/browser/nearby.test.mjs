// Beside the selected row stand others that may tell of the same happening, each something else: told apart from it, uncertain, and a way there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations } from './harness.mjs';
import { read, say } from './reader.mjs';

for (const language of ['ar', 'en', 'fr']) {
  test(`a row that may tell of the same happening is named as such and leads there (${language})`, async (t) => {
    const page = await read(t, { locale: language });
    const rows = await page.locator('[data-column] [data-row]').evaluateAll((all) => [...new Set(all.map((one) => one.dataset.row))]);
    const near = page.locator('.inspector [data-nearby]').first();
    for (const row of rows) {
      await page.locator(`[data-column] [data-row="${row}"]`).first().dispatchEvent('click');
      await page.locator(`[data-column] [data-row="${row}"][data-chosen]`).first().waitFor();
      if (await near.count()) break;
    }
    const head = await page.locator('.inspector .nearby p').innerText();
    assert.ok(head.includes(say('same-event', language)) && head.includes(say('uncertain', language)), head);
    assert.equal(await page.locator('.inspector__cells .nearby').count(), 0, 'apart from what states the same');
    assert.deepEqual(await axeViolations(page), []);
    const [row, words] = [await near.getAttribute('data-nearby'), await near.getByRole('button').innerText()];
    assert.equal(await page.locator(`[data-row="${row}"][data-chosen]`).count(), 0);
    await near.getByRole('button').click();
    await page.locator('.inspector .cell[data-base] .cell__text, .inspector .cell .cell__text', { hasText: words.slice(0, 30) }).first().waitFor();
  });
}

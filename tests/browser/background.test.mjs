// A passage that recalls another story at hand is linked to it: beside the selected row, and on the article's own screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations, screenshot } from './harness.mjs';
import { choose, close, compared, read, say } from './reader.mjs';

// invented: a visit of 2031, and two reports of a summit of 2033, of which one recalls the visit
const VISIT = {
  name: 'زيارة.txt',
  text: `الرئيسان يعلنان صداقة بلا حدود

4 فبراير 2031

أعلن الرئيسان هانو فيرس وتومار فيلين في مدينة زلمير يوم الجمعة صداقة بلا حدود بين بلديهما. ووقعا خمس عشرة اتفاقية في مجال الغاز.
`,
};
const SUMMIT = {
  name: 'قمة-1.txt',
  text: `قمة النهر تفتتح في هالفينا بمشاركة تسع دول

4 يوليو 2033

افتتحت قمة دول النهر أعمالها صباح الاثنين في مدينة هالفينا بمشاركة تسع دول. ودعا المشاركون في البيان الختامي إلى خفض رسوم العبور بنسبة 20 في المئة.

وقالت رئيسة القمة ليانا دورفان إن اللجنة المشتركة ستجتمع في الخريف لمراقبة التنفيذ. وكان الرئيسان هانو فيرس وتومار فيلين قد أعلنا في مدينة زلمير في فبراير 2031 صداقة بلا حدود بين بلديهما.
`,
};
const ALSO = {
  name: 'قمة-2.txt',
  text: `تسع دول في قمة النهر في هالفينا

4 يوليو 2033

بدأت صباح الاثنين في مدينة هالفينا قمة دول النهر بمشاركة تسع دول. ودعا البيان الختامي للمشاركين إلى خفض رسوم العبور بنسبة 20 في المئة.

وستجتمع اللجنة المشتركة في الخريف لمراقبة التنفيذ، كما قالت رئيسة القمة ليانا دورفان.
`,
};

/** The page with the articles compared. */
async function summit(t) {
  const page = await read(t);
  await choose(page, [VISIT, SUMMIT, ALSO]);
  await compared(page);
  await close(page);
  await page.locator('main[data-screen=stories]').waitFor();
  return page;
}

const RECALLED = 'فبراير 2031 صداقة بلا حدود';

test('a selected passage that recalls another story is linked to it, and the way leads there', async (t) => {
  const page = await summit(t);
  await page.locator('[data-event] .title-link').first().click();
  await page.locator('main[data-screen=sides]').waitFor();
  const passage = page.locator('[data-column] [data-row]', { hasText: RECALLED });
  await passage.dispatchEvent('click');
  const recalled = page.locator('.inspector .recalled');
  await recalled.waitFor();
  assert.match(await recalled.innerText(), new RegExp(say('background')));
  assert.deepEqual(await axeViolations(page), []);
  await screenshot(page, 'background');
  await recalled.getByRole('button', { name: 'الرئيسان يعلنان صداقة بلا حدود' }).click();
  await page.locator('main[data-screen=article]').waitFor();
  assert.match(await page.locator('.reading__text').innerText(), /ووقعا خمس عشرة اتفاقية/);
});

test('a passage that recalls nothing has no such line', async (t) => {
  const page = await summit(t);
  await page.locator('[data-event] .title-link').first().click();
  await page.locator('main[data-screen=sides]').waitFor();
  await page.locator('[data-column] [data-row]', { hasText: 'رسوم العبور' }).first().dispatchEvent('click');
  await page.locator('[data-column] [data-chosen]', { hasText: 'رسوم العبور' }).first().waitFor();
  assert.equal(await page.locator('.inspector .recalled').count(), 0);
});

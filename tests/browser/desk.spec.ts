import type { Page } from '@playwright/test';
import { expect, ko, test } from './helpers';
import { ask, button, join, moderate, until } from './people';

// One after the other, since both take what waits in the same board.
test.describe.configure({ mode: 'serial', timeout: 150_000 });
test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

const BOARD = 'mind';
const CASE = /\/ko\/moderate\/case\/[\w-]+/;
const help = (page: Page) => page.getByRole('dialog');
const written = (page: Page) => page.locator('#desk-text .covered-text');

/** Waits until the keys live, by opening and closing what explains them. */
async function awake(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(help(page)).toContainText('j:');
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
}

async function press(page: Page, key: string): Promise<void> {
  await awake(page);
  await page.keyboard.press(key);
}

test('a moderator goes through the queue with the keyboard alone', async ({ page, somebody }) => {
  const author = await somebody();
  await join(author);
  const topics: string[] = [];
  const tell = async (n: number) => {
    topics.push(await ask(author, BOARD, `잠이 오지 않는 밤 ${n}`, `밤에 자주 깨요. ${n}`));
  };
  for (const n of [1, 2, 3]) await tell(n);
  await moderate(page, BOARD);
  const waits = page.locator('#desk-count-held');
  await expect(waits).toHaveText('3');
  await tell(4);
  // The page asks every twenty seconds.
  await expect(waits).toHaveText('4', { timeout: 30_000 });
  await expect(page.locator('#desk-count-all')).toHaveText('4');

  await press(page, 'j');
  await expect(page).toHaveURL(CASE);
  const first = page.url();
  await expect(written(page)).toBeHidden();
  await press(page, 'o');
  await expect(written(page)).toContainText('밤에 자주 깨요. 1');
  await page.keyboard.press('o');
  await expect(written(page)).toBeHidden();

  // On to the next, which is covered again, and back to the first, which is not taken any more.
  await press(page, 'j');
  await expect(page).not.toHaveURL(first);
  await expect(page).toHaveURL(CASE);
  await expect(written(page)).toBeHidden();
  await press(page, 'k');
  await expect(page).toHaveURL(first);
  await expect(button(page, 'moderate-claim')).toBeVisible();
  await press(page, 'a');
  await expect(page.locator('#desk-approve')).toBeVisible();

  await press(page, 'a');
  await expect(page.getByText(ko('moderate-undo-text'))).toBeVisible();
  await expect(page).not.toHaveURL(first);
  await press(page, 'u');
  await expect(page).toHaveURL(first);
  await expect(page.getByText(ko('moderate-undo-text'))).toHaveCount(0);
  await expect(page.locator('#desk-reason')).toBeVisible();
  await press(page, 'r');
  await expect(page.locator('#desk-reason')).toBeFocused();
  // What is typed into a field is no command.
  await page.keyboard.press('j');
  await expect(page).toHaveURL(first);
  await page.locator('#desk-reason').selectOption('other');
  await page.locator('#desk-reason').selectOption('insult');
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator('#desk-refuse').evaluate((el) => el === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(ko('moderate-undo-text'))).toBeVisible();
  await expect(page).toHaveURL(CASE);

  const second = page.url();
  await press(page, 'e');
  await expect(page.locator('#desk-edited')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' jk도 말이에요.');
  expect(page.url()).toBe(second);
  await page.keyboard.press('Tab');
  await expect(button(page, 'moderate-do-edit')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(ko('moderate-undo-text'))).toBeVisible();

  await until(author, topics[0]!, () =>
    expect(author.getByText(ko('post-rejected'))).toBeVisible({ timeout: 500 }),
  );
  await until(author, topics[1]!, () =>
    expect(author.getByText('밤에 자주 깨요. 2 jk도 말이에요.')).toBeVisible({ timeout: 500 }),
  );
});

test('the keys work with Hangul switched on, and can be switched off', async ({ page }) => {
  await moderate(page, BOARD);
  await awake(page);
  const hangul = (key: string, code: string) =>
    page.evaluate(
      (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true })),
      { key, code },
    );
  await hangul('ㅓ', 'KeyJ');
  await expect(page).toHaveURL(CASE);
  const url = page.url();
  await awake(page);
  await hangul('Process', 'KeyO');
  await expect(written(page)).toBeVisible();

  await page.keyboard.press('?');
  await help(page).getByLabel(ko('moderate-keys-off')).check();
  await help(page).getByRole('button', { name: ko('moderate-keys-close') }).click();
  for (const key of ['j', 'a', 'o']) await page.keyboard.press(key);
  await page.waitForTimeout(500);
  expect(page.url()).toBe(url);
  await expect(written(page)).toBeVisible();
  // Nor does a key that the browser needs for something else.
  await page.keyboard.press('Control+a');
  expect(page.url()).toBe(url);
  await page.locator('#desk-skip').click();
});

test('of two moderators the second reads who has a case, and who decided it', async ({ page, somebody }) => {
  const author = await somebody();
  await join(author);
  await ask(author, BOARD, '잠이 오지 않는 밤', '잠들기 전에 무엇을 하세요?');
  const one = await moderate(page, BOARD);
  const second = await somebody();
  const two = await moderate(second, BOARD);

  await button(page, 'moderate-start').click();
  await expect(page).toHaveURL(CASE);
  const path = new URL(page.url()).pathname;
  await second.goto('/ko/moderate');
  await expect(second.locator('.queue').getByText(ko('moderate-line-claimed', { name: one }))).toBeVisible();
  await second.goto(path);
  await expect(second.getByRole('status').filter({ hasText: `${one}님` })).toBeVisible();
  await expect(second.locator('#desk-approve')).toHaveCount(0);

  // The first lets it go in another tab, and forgets this one.
  const tab = await page.context().newPage();
  await tab.goto(path);
  await tab.locator('#desk-skip').click();
  await expect(tab).not.toHaveURL(new RegExp(path));
  await second.goto(path);
  await button(second, 'moderate-claim').click();
  await button(second, 'moderate-do-publish').click();
  await expect(second.getByText(ko('moderate-undo-text'))).toBeVisible();

  await press(page, 'a');
  const what = ko('moderate-choice-publish');
  const decided = ko('moderate-decided', { name: two, what, when: '' }).replace(/ \(.*/, '');
  await expect(page.getByRole('status').filter({ hasText: decided })).toBeVisible();
  await expect(page).toHaveURL(path);
  await expect(page.locator('#desk-approve')).toHaveCount(0);
  await expect(page.getByText(ko('moderate-undo-text'))).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { expect, ko, test } from './helpers';
import { ask, button, decide, join, moderate, signIn, takeCase, until } from './people';

const BOARD = 'mind';
const NEW = `/ko/talk/${BOARD}/new`;
const field = (page: Page) => page.getByLabel(ko('compose-text'), { exact: true });
const kept = (page: Page) => page.getByText(ko('draft-kept'));

/** The names of all drafts on the device. */
const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('madang-draft:')));

/** Types into the field until the device says that it keeps it. */
async function type(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await field(page).fill('');
    await field(page).fill(words);
    await expect(kept(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test.describe.configure({ timeout: 120_000 });

test('a text that is not sent yet is there again, until it is sent', async ({ page, somebody }) => {
  await join(page);
  await page.goto(NEW);
  await type(page, '버스에서 쓰기 시작한 글이에요.');
  await page.goto('/ko/help');
  await page.goto(NEW);
  await expect(field(page)).toHaveValue('버스에서 쓰기 시작한 글이에요.');
  await expect(page.getByText(ko('draft-restored'))).toBeVisible();
  // Another board has a form of its own.
  await page.goto('/ko/talk/health/new');
  await expect(field(page)).toHaveValue('');

  const words = '버스에서 쓴 글이에요.';
  const topic = await ask(page, BOARD, '버스에서', words, 'zh');
  await expect.poll(() => drafts(page)).toEqual([]);
  await page.goto(NEW);
  await page.waitForLoadState('networkidle');
  await expect(field(page)).toHaveValue('');

  const moderator = await somebody();
  await moderate(moderator, BOARD, 'zh');
  await takeCase(moderator, words);
  await decide(moderator, 'moderate-do-publish');
  await until(page, topic, () => expect(field(page)).toBeVisible({ timeout: 500 }));
  await type(page, '덧붙일 말');
  await page.goto(topic);
  await expect(field(page)).toHaveValue('덧붙일 말');
  await button(page, 'post-send').click();
  await expect(page.getByText(ko('sent-held'))).toBeVisible();
  await expect.poll(() => drafts(page)).toEqual([]);
  await expect(field(page)).toHaveValue('');

  // The page that says that it was sent is loaded again: what was begun since then stays.
  await type(page, '또 덧붙일 말');
  await page.reload();
  await expect(page.getByText(ko('sent-held'))).toBeVisible();
  await expect(field(page)).toHaveValue('또 덧붙일 말');
  await expect(page.getByText(ko('draft-restored'))).toBeVisible();
  await page.waitForTimeout(300);
  expect(await drafts(page)).toHaveLength(1);
});

test('a draft is forgotten when one asks for it, and all are when one leaves', async ({ page }) => {
  const name = await join(page);
  await page.goto(NEW);
  await type(page, '지울 글');
  await button(page, 'draft-forget').click();
  await expect(field(page)).toHaveValue('');
  await expect(page.getByText(ko('draft-forgotten'))).toBeVisible();
  expect(await drafts(page)).toEqual([]);

  await type(page, '아무도 보지 말아야 할 글');
  await page.goto('/ko/talk/health/new');
  await type(page, '이것도요.');
  expect(await drafts(page)).toHaveLength(2);
  await page.evaluate(() => localStorage.setItem('madang-other', '남는 것'));
  await page.goto('/ko/me');
  await button(page, 'sign-out').click();
  await expect(page.getByRole('status').filter({ hasText: ko('told-left') })).toBeVisible();
  await expect.poll(() => drafts(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('madang-other'))).toBe('남는 것');
  await page.goto(NEW);
  await signIn(page, name);
  await page.waitForLoadState('networkidle');
  await expect(field(page)).toHaveValue('');
});

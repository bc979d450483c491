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

test('all that was typed is there again, and goes with the text', async ({ page }) => {
  await join(page);
  await page.goto(NEW);
  const typed = [
    ['compose-title', '기차에서'],
    ['compose-alt', '창밖의 강'],
    ['compose-tags', '잠, 밤'],
    ['compose-note', '어두운 이야기'],
  ] as const;
  const line = (id: string) => page.getByLabel(ko(id), { exact: true });
  const open = async () => {
    for (const fold of ['compose-picture', 'compose-more']) await page.getByText(ko(fold), { exact: true }).click();
  };
  const shows = async (words: readonly string[]) => {
    for (const [n, [id]] of typed.entries()) await expect(line(id)).toHaveValue(words[n]!);
  };
  const all = typed.map(([, words]) => words);
  await type(page, '기차에서 쓰기 시작한 글이에요.');
  await open();
  for (const [id, words] of typed) await line(id).fill(words);
  expect(await drafts(page)).toHaveLength(5);

  await page.goto('/ko/help');
  await page.goto(NEW);
  await expect(field(page)).toHaveValue('기차에서 쓰기 시작한 글이에요.');
  await shows(all);
  for (const [id] of typed) await expect(line(id), 'what is folded away is opened').toBeVisible();
  await expect(page.getByText(ko('draft-restored'))).toBeVisible();
  // What is emptied stays empty.
  await line('compose-note').fill('');
  await page.goto('/ko/help');
  await page.goto(NEW);
  await shows([...all.slice(0, 3), '']);
  await line('compose-note').fill('어두운 이야기');

  // A form that came back has its own words: they are not mixed with others.
  await button(page, 'post-preview').click();
  await page.waitForLoadState('networkidle');
  await line('compose-tags').fill('');
  await button(page, 'post-preview').click();
  await page.waitForLoadState('networkidle');
  await expect(line('compose-tags')).toHaveValue('');
  await expect(page.getByText(ko('draft-restored'))).toBeHidden();

  await page.goto(NEW);
  await button(page, 'draft-forget').click();
  await expect(field(page)).toHaveValue('');
  await shows(all.map(() => ''));
  expect(await drafts(page)).toEqual([]);

  // Only the title was begun; and a draft from when the text alone was kept.
  await line('compose-title').fill('제목만');
  expect(await drafts(page)).toHaveLength(1);
  await page.goto('/ko/talk/health/new');
  await page.evaluate(() => localStorage.setItem('madang-draft:/ko/talk/mind/new', '예전 글'));
  await page.goto(NEW);
  await expect(line('compose-title')).toHaveValue('제목만');
  await expect(field(page)).toHaveValue('예전 글');
  await ask(page, BOARD, '기차에서', '기차에서 쓴 글이에요.', 'zh');
  await expect.poll(() => drafts(page)).toEqual([]);
  await page.goto(NEW);
  await page.waitForLoadState('networkidle');
  await expect(line('compose-title')).toHaveValue('');
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

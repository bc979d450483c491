import type { Page } from '@playwright/test';
import { expect, ko, test } from './helpers';
import { answer, ask, button, decide, join, moderate, takeCase, uncover, until } from './people';

const BOARD = 'mind';
const field = (page: Page) => page.getByLabel(ko('compose-text'), { exact: true });

test.setTimeout(150_000);

test('a reply that is published elsewhere comes to the open page, but not of who is blocked', async ({
  page,
  somebody,
}) => {
  await join(page);
  const question = '아침에 무엇을 먹나요?';
  const topic = await ask(page, BOARD, '아침밥', question, 'en');
  const moderator = await somebody();
  await moderate(moderator, BOARD, 'en');
  await takeCase(moderator, question);
  await decide(moderator, 'moderate-do-publish');
  await until(page, topic, () => expect(field(page)).toBeVisible({ timeout: 500 }));
  const [other, third] = [await somebody(), await somebody()];
  for (const somebody of [other, third]) {
    await join(somebody);
    await somebody.goto(topic);
  }

  // Somebody reads, and nobody touches the page.
  await page.goto(topic);
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  await answer(other, '죽을 끓여 먹어요.');
  await takeCase(moderator, '죽을 끓여 먹어요.');
  await decide(moderator, 'moderate-do-publish');
  const news = page.getByRole('link', { name: ko('live-replies', { n: 1 }) });
  const posts = page.locator('.posts');
  await expect(news).toBeVisible({ timeout: 30_000 });
  await expect(posts.getByText('죽을 끓여 먹어요.', { exact: true })).toBeVisible();
  await expect(posts.locator('article')).toHaveCount(2);
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  await news.click();
  await expect(page).toHaveURL(/#p-/);
  await expect(news).toBeHidden();
  await expect(posts.getByText('죽을 끓여 먹어요.', { exact: true })).toBeInViewport();

  // What was put in is whole: its author can be blocked there.
  const reply = posts.locator('article').filter({ hasText: '죽을 끓여 먹어요.' });
  await reply.getByText(ko('post-block'), { exact: true }).click();
  await reply.getByRole('button', { name: ko('post-block-yes') }).click();
  await expect(page.locator('.post-blocked')).toHaveCount(1);

  // Now the reader writes: nothing moves, and only one of two replies is told of.
  await field(page).fill('저는 누룽지를');
  await answer(other, '달걀도 좋아요.');
  await answer(third, '저는 굶어요.');
  await takeCase(moderator, '달걀도 좋아요.');
  await decide(moderator, 'moderate-do-publish');
  await uncover(moderator, '저는 굶어요.');
  await decide(moderator, 'moderate-do-publish');
  await until(third, topic, () =>
    expect(third.locator('.posts').getByText('달걀도 좋아요.', { exact: true })).toBeVisible({ timeout: 500 }),
  );
  await expect(news).toBeVisible({ timeout: 30_000 });
  await expect(posts.getByText('저는 굶어요.')).toHaveCount(0);
  await expect(field(page)).toHaveValue('저는 누룽지를');
  await news.click();
  await expect(posts.getByText('저는 굶어요.', { exact: true })).toBeVisible();
  await expect(posts.getByText('달걀도 좋아요.')).toBeHidden();
  await expect(field(page)).toHaveValue('저는 누룽지를');
  await button(page, 'draft-forget').click();
  await expect(field(page)).toHaveValue('');
});

import { expect, ko, test } from './helpers';
import { ask, button, decide, join, moderate, takeCase, until } from './people';

/** Each story has boards of its own, so that two moderators never wait for the same case. */
const STORIES = [
  { script: true, boards: ['work', 'study', 'health'], south: '도시락', north: '곽밥' },
  { script: false, boards: ['home', 'family', 'questions'], south: '휴대전화', north: '손전화' },
] as const;

for (const { script, boards, south, north } of STORIES) {
  test.describe(script ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: script });
    test.setTimeout(120_000);
    const [asked, refused, searched] = boards;

    test('somebody asks under an alias, waits, is published, answered, and told', async ({
      page,
      somebody,
    }) => {
      const title = `${south} 살 때 무엇을 보아야 하나요?`;
      const words = `처음 사 봐서 하나도 모르겠어요.`;
      const name = await join(page);
      const topic = await ask(page, asked, title, words);
      await expect(page.getByRole('status').filter({ hasText: ko('sent-held') })).toBeVisible();
      await expect(page.getByText(ko('post-held'))).toBeVisible();

      const other = await somebody();
      await other.goto(`/ko/talk/${asked}`);
      await expect(other.getByText(title)).toHaveCount(0);
      expect((await other.goto(topic))!.status()).toBe(404);
      await expect(other.getByText(words)).toHaveCount(0);

      const moderator = await somebody();
      await moderate(moderator, asked);
      await takeCase(moderator, words);
      await expect(moderator.getByText(name)).toHaveCount(0);
      await decide(moderator, 'moderate-do-publish');

      await join(other);
      await until(other, `/ko/talk/${asked}`, () =>
        expect(other.getByRole('link', { name: title, exact: true })).toBeVisible({ timeout: 500 }),
      );
      await other.getByRole('link', { name: title, exact: true }).click();
      await expect(other.getByText(name)).toHaveCount(0);
      const answer = '값과 만든 날을 먼저 보세요.';
      await other.getByLabel(ko('compose-text'), { exact: true }).fill(answer);
      await button(other, 'post-send').click();
      await expect(other.getByText(ko('post-held'))).toBeVisible();
      await takeCase(moderator, answer);
      await decide(moderator, 'moderate-do-publish');

      await until(page, '/ko/me/notices', () =>
        expect(page.getByRole('link', { name: ko('notice-reply') })).toBeVisible({ timeout: 500 }),
      );
      await expect(page.getByRole('link', { name: ko('notice-published') })).toBeVisible();
      await page.getByRole('link', { name: ko('notice-reply') }).click();
      await expect(page.getByText(answer)).toBeVisible();
      await button(page, 'answer-mark').click();
      // It is the first one and stands below the question already.
      await expect(page.locator('.post-mark', { hasText: ko('answer-title') })).toBeVisible();
    });

    test('who was refused reads why, asks again, and somebody else decides', async ({
      page,
      somebody,
    }) => {
      const title = '그 사람에게 하고 싶은 말';
      const words = '그날 일이 아직도 너무 화가 나요.';
      await join(page);
      const topic = await ask(page, refused, title, words);

      const first = await somebody();
      await moderate(first, refused);
      await takeCase(first, words);
      await button(first, 'moderate-do-reject').click();
      await expect(first.getByRole('alert')).toContainText(ko('moderate-error-reason'));
      await first.getByLabel(ko('moderate-reason')).selectOption('insult');
      await first.getByText(ko('moderate-message'), { exact: true }).click();
      await first.getByRole('textbox', { name: ko('moderate-message') }).fill('둘째 줄만 고쳐 주세요.');
      await decide(first, 'moderate-do-reject');

      await until(page, '/ko/me/notices', () =>
        expect(page.getByRole('link', { name: ko('notice-rejected') })).toBeVisible({ timeout: 500 }),
      );
      await expect(page.getByText(ko('moderate-told-insult'))).toBeVisible();
      await expect(page.getByText('둘째 줄만 고쳐 주세요.')).toBeVisible();
      await page.getByRole('link', { name: ko('post-appeal') }).click();
      await expect(page).toHaveURL(/\/ko\/appeal\//);
      await expect(page.getByText(ko('moderate-told-insult'))).toBeVisible();
      await page.getByLabel(ko('appeal-label')).fill('누구를 두고 한 말이 아니라 제 마음이에요.');
      await button(page, 'appeal-send').click();
      await expect(page.getByText(ko('appeal-sent'))).toBeVisible();

      // It is not for who decided before.
      await first.goto('/ko/moderate');
      await expect(first.locator('.queue > li', { hasText: title })).toHaveCount(0);
      const second = await somebody();
      await moderate(second, refused);
      await takeCase(second, '누구를 두고 한 말이 아니라 제 마음이에요.');
      await decide(second, 'moderate-do-overturn');

      await until(page, '/ko/me/notices', () =>
        expect(page.getByRole('link', { name: ko('notice-overturned') })).toBeVisible({ timeout: 500 }),
      );
      const reader = await somebody();
      await reader.goto(topic);
      await expect(reader.getByText(words)).toBeVisible();
    });

    test('a topic is found with the word of the North', async ({ page, somebody }) => {
      const title = `${south} 고르는 법`;
      const words = `${south} 고르는 법을 알고 싶어요.`;
      await join(page);
      await ask(page, searched, title, words);
      const found = () => page.getByRole('main').getByRole('link', { name: title, exact: true });
      const search = async () => {
        await page.goto('/ko/talk');
        await page.locator('main input[name=q]').fill(north);
        await page.locator('main input[name=q]').press('Enter');
        await expect(page).toHaveURL(/\/ko\/talk\?q=/);
      };
      await search();
      await expect(found()).toHaveCount(0);
      const moderator = await somebody();
      await moderate(moderator, searched);
      await takeCase(moderator, words);
      await decide(moderator, 'moderate-do-publish');
      await expect(async () => {
        await search();
        await expect(found()).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 30_000 });
      await found().click();
      // The word of the South has that of the North beside it there.
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('.post-text')).toContainText('고르는 법을 알고 싶어요.');
    });
  });
}

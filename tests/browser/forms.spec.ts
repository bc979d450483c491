import { expect, ko, test } from './helpers';
import { button, join, signIn } from './people';

const BOARD = 'questions';
const NEW = `/ko/talk/${BOARD}/new`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, provoked: /status of 403/ });

    test('a long text outlives the session it was begun in', async ({ page, context }) => {
      const title = `오래 걸린 글 ${javaScriptEnabled}`;
      const long = '오래 걸려서 쓴 글이에요. '.repeat(400).trim();
      const name = await join(page);
      await page.goto(NEW);
      await page.getByLabel(ko('compose-title'), { exact: true }).fill(title);
      const text = page.getByLabel(ko('compose-text'), { exact: true });
      await text.fill(long);
      await page.getByLabel(ko('compose-language')).selectOption('en');
      await context.clearCookies();
      await button(page, 'post-send').click();
      await expect(page.getByRole('alert')).toContainText(ko('trouble-sign-in'));
      await expect(text).toHaveValue(long);
      await expect(page.getByLabel(ko('compose-title'), { exact: true })).toHaveValue(title);

      // In another window one comes in again, and this one is as it was.
      const opening = context.waitForEvent('page');
      await page.getByRole('alert').getByRole('link').click();
      const other = await opening;
      await signIn(other, name);
      await expect(other.getByRole('heading', { level: 1 })).toHaveText(name);
      await other.close();
      await expect(text).toHaveValue(long);
      await button(page, 'post-send').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('.post-text')).toContainText('오래 걸려서 쓴 글이에요.');
    });

    test('a form that is sent twice is one post', async ({ page }) => {
      const title = `두 번 누른 글 ${javaScriptEnabled}`;
      await join(page);
      await page.goto(NEW);
      await page.getByLabel(ko('compose-title'), { exact: true }).fill(title);
      await page.getByLabel(ko('compose-text'), { exact: true }).fill('빨리 보내고 싶어서 두 번 눌렀어요.');
      await page.getByLabel(ko('compose-language')).selectOption('en');
      // The same form, also from another place that has it: nothing but its number tells.
      const fields = await page.locator('form.compose').evaluate((form: HTMLFormElement) =>
        [...new FormData(form)].filter(([, value]) => typeof value === 'string'),
      );
      await button(page, 'post-send').dblclick();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      const again = await page.request.post(NEW, {
        multipart: { ...(Object.fromEntries(fields) as Record<string, string>), do: 'send' },
      });
      expect(again.ok()).toBe(true);
      expect(new URL(again.url()).pathname).toBe(new URL(page.url()).pathname);
      await page.goto('/ko/me/data/all');
      // All that is stored of this person: one post, and of it one text.
      await expect(page.getByRole('definition').filter({ hasText: new RegExp(`^${ko(`board-${BOARD}`)}$`) })).toHaveCount(1);
      await expect(page.getByRole('definition').filter({ hasText: title })).toHaveCount(2);
    });

    test('a form that stands elsewhere is stopped, and one reads why', async ({ page, context, baseURL }) => {
      const name = await join(page);
      const elsewhere = await context.newPage();
      await elsewhere.setContent(
        `<form method="post" action="${baseURL}/ko/sign-out"><button>선물 받기</button></form>`,
      );
      await elsewhere.getByRole('button').click();
      await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(ko('error-elsewhere-title'));
      await expect(elsewhere.getByText(ko('error-elsewhere-text'))).toBeVisible();
      await page.goto('/ko/me');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    });

    test('an address that only takes forms leads to the page above it', async ({ page }) => {
      await page.goto('/ko/sign-out');
      await expect(page).toHaveURL(/\/ko$/);
      await join(page);
      await page.goto('/ko/me/security/sessions');
      await expect(page).toHaveURL(/\/ko\/me\/security$/);
    });
  });
}

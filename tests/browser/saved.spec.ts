import { ADVICE, expect, ko, openListing, test } from './helpers';

const main = 'main';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a place is put aside, found again, and taken back', async ({ page }) => {
      await page.goto(`/ko/search?q=${ADVICE}`);
      const card = page.getByRole(main).getByRole('listitem').filter({ hasText: ADVICE }).first();
      await card.getByRole('button', { name: ko('action-save') }).click();
      await expect(page).toHaveURL(/q=.*#l-/);
      await expect(card.getByRole('button', { name: ko('action-saved') })).toBeVisible();

      await page.getByRole('link', { name: ko('nav-saved') }).click();
      await expect(page.getByRole('heading', { level: 2, name: ADVICE })).toBeVisible();
      await page.getByRole('button', { name: ko('saved-clear') }).click();
      await expect(page.getByText(ko('saved-empty'))).toBeVisible();
    });

    test('anyone says that a listing still holds, or what has changed', async ({ page }) => {
      await openListing(page, 'ko', ADVICE);
      await page.getByRole('button', { name: ko('feedback-confirm') }).click();
      await expect(page.getByRole('status').filter({ hasText: ko('feedback-thanks-confirmed') })).toBeVisible();
      await page.getByRole('link', { name: ko('feedback-suggest') }).click();
      await page.getByLabel(ko('suggest-label')).fill('이제 저녁 일곱 시까지 열어요.');
      await page.getByRole('button', { name: ko('suggest-send') }).click();
      await expect(page.getByRole('status').filter({ hasText: ko('feedback-thanks-held') })).toBeVisible();
    });
  });
}

test.describe('without a connection', () => {
  test.use({ provoked: /ERR_INTERNET_DISCONNECTED/ });

  test('what was put aside and the help lines are there, and nothing once it is cleared', async ({
    page,
    context,
  }) => {
    await page.goto(`/ko/search?q=${ADVICE}`);
    await page.getByRole('button', { name: ko('action-save') }).first().click();
    await expect(page.getByRole('button', { name: ko('action-saved') })).toHaveCount(1);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto('/ko/saved');
    await expect(page.getByRole('heading', { level: 2, name: ADVICE })).toBeVisible();

    await context.setOffline(true);
    await page.goto('/ko/search?q=일');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko('offline-title'));
    await expect(page.locator('a[href="tel:109"]')).toBeVisible();
    await page.getByRole(main).getByRole('link', { name: ko('nav-saved') }).click();
    await expect(page.getByRole('heading', { level: 2, name: ADVICE })).toBeVisible();

    await context.setOffline(false);
    await page.getByRole('button', { name: ko('saved-clear') }).click();
    await expect(page.getByText(ko('saved-empty'))).toBeVisible();
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length))
      .toBe(0);
  });
});

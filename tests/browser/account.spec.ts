import { expect, ko, test } from './helpers';
import { PASSPHRASE, nickname } from './people';

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('somebody joins, keeps the codes, leaves, and comes back with one of them', async ({
      page,
    }) => {
      const name = nickname();
      await page.goto('/ko/me');
      await page.getByRole('main').getByRole('link', { name: ko('join-title') }).click();
      await page.getByLabel(ko('handle-label')).fill(name);
      await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
      await page.getByRole('button', { name: ko('join-button') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko('codes-title'));
      const code = await page.locator('.codes code').first().innerText();
      await expect(page.locator('.codes code')).toHaveCount(10);
      await page.getByRole('link', { name: ko('codes-done') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

      await page.getByRole('button', { name: ko('sign-out') }).click();
      await page.goto('/ko/me/security');
      await page.getByLabel(ko('handle-label')).fill(name);
      await page.getByLabel(ko('passphrase-label'), { exact: true }).fill('이 문장은 아니에요');
      await page.getByRole('button', { name: ko('sign-in-title') }).click();
      await expect(page.getByRole('alert')).toContainText(ko('sign-in-wrong'));
      await expect(page.getByLabel(ko('handle-label'))).toHaveValue(name);
      await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
      await page.getByRole('button', { name: ko('sign-in-title') }).click();
      await expect(page).toHaveURL(/\/ko\/me\/security$/);

      await page.goto('/ko/recover');
      await page.getByLabel(ko('handle-label')).fill(name);
      await page.getByLabel(ko('recover-code'), { exact: true }).fill(code);
      await page.getByLabel(ko('passphrase-new'), { exact: true }).fill('두만강 너머 첫 버스');
      await page.getByRole('button', { name: ko('recover-button') }).click();
      await expect(page.getByRole('status')).toContainText(ko('told-recovered'));
    });

    test('an account is deleted by its owner', async ({ page }) => {
      await page.goto('/ko/join');
      await page.getByLabel(ko('handle-label')).fill(nickname());
      await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
      await page.getByRole('button', { name: ko('join-button') }).click();
      await page.goto('/ko/me/data/delete');
      await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
      await page.getByRole('button', { name: ko('data-delete-button') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko('data-deleted-title'));
      await page.goto('/ko/me/security');
      await expect(page).toHaveURL(/sign-in/);
    });
  });
}

test('what is typed can be looked at', async ({ page }) => {
  await page.goto('/ko/join');
  const field = page.getByLabel(ko('passphrase-label'), { exact: true });
  await field.fill(PASSPHRASE);
  await expect(field).toHaveAttribute('type', 'password');
  await page.getByLabel(ko('account-show')).check();
  await expect(field).toHaveAttribute('type', 'text');
});

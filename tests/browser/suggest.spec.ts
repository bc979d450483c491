import type { Page } from '@playwright/test';
import { ADVICE, awake, expect, field, ko, test } from './helpers';

const list = (page: Page) => page.getByRole('listbox', { name: ko('search-suggestions-label') });
const options = (page: Page) => list(page).getByRole('option');

/** The heading of results for this. */
const foundFor = (page: Page, q: string) =>
  expect(page.getByRole('heading', { level: 1 })).toContainText(ko('search-title', { q }));

test.beforeEach(async ({ page }) => {
  await page.goto('/ko');
  await awake(page);
});

test('initial sounds, half a syllable and the wrong keyboard all complete', async ({ page }) => {
  for (const typed of ['ㅎㄴ', '하ㄴ', 'gksk', '하나이']) {
    await field(page).fill('');
    await field(page).pressSequentially(typed);
    await expect(options(page).filter({ hasText: ADVICE }), typed).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    expect(await options(page).count(), typed).toBeLessThanOrEqual(6);
  }
  await expect(page.getByRole('status')).toHaveText(
    ko('search-suggestions-count', { n: await options(page).count() }),
  );
});

test('arrow keys choose, and Enter searches for what is chosen', async ({ page }) => {
  await field(page).pressSequentially('하나');
  await expect(options(page)).not.toHaveCount(0);
  await field(page).press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await field(page).press('ArrowDown');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  const chosen = (await first.textContent()) ?? '';
  await field(page).press('Enter');
  await foundFor(page, chosen);
  await expect(field(page)).toHaveValue(chosen);
});

test('Enter without a choice searches for what was typed', async ({ page }) => {
  await field(page).pressSequentially('하나');
  await expect(options(page)).not.toHaveCount(0);
  await field(page).press('Enter');
  await foundFor(page, '하나');
});

test('a tap chooses', async ({ page }) => {
  await field(page).pressSequentially('하나이');
  await options(page).filter({ hasText: ADVICE }).tap();
  await foundFor(page, ADVICE);
});

test('Escape closes the list and keeps what was typed; so does leaving the field', async ({ page }) => {
  for (const leave of ['Escape', 'Tab']) {
    await field(page).fill('');
    await field(page).pressSequentially('하나');
    await expect(options(page)).not.toHaveCount(0);
    await field(page).press(leave);
    await expect(list(page)).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveValue('하나');
  }
  await expect(page).toHaveURL(/\/ko$/);
});

test('what fits nothing offers nothing, and marks are only letters', async ({ page }) => {
  await field(page).pressSequentially('하나');
  await expect(options(page)).not.toHaveCount(0);
  await field(page).pressSequentially('<b>&%쀍');
  await expect(list(page)).toBeHidden();
});

test('a syllable being composed completes, and its keys belong to the input method', async ({ page }) => {
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await field(page).focus();
  for (const text of ['ㅎ', '하', '한', '하나']) await compose(text);
  await expect(options(page)).not.toHaveCount(0);
  for (const key of ['ArrowDown', 'Enter', 'Escape']) {
    await field(page).dispatchEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
  }
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await expect(list(page)).toBeVisible();
  await expect(page).toHaveURL(/\/ko$/);

  await keyboard.send('Input.insertText', { text: '하나' });
  await expect(field(page)).toHaveValue('하나');
  await expect(options(page)).not.toHaveCount(0);
  await field(page).press('ArrowDown');
  const chosen = (await options(page).first().textContent()) ?? '';
  await field(page).press('Enter');
  await foundFor(page, chosen);
});

test('when completing fails, the field is simply a field', async ({ page }) => {
  await page.route('**/api/v1/suggest*', (route) => route.fulfill({ body: 'not what was asked for' }));
  const asked = page.waitForResponse('**/api/v1/suggest*');
  await field(page).pressSequentially('하나');
  await asked;
  await expect(list(page)).toBeHidden();
  await field(page).press('Enter');
  await foundFor(page, '하나');
});

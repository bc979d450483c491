import type { Page } from '@playwright/test';
import { LANGUAGES, NEUTRAL, PAGES, awake, expect, ko, test, text } from './helpers';

const WEATHER = '<!doctype html><meta charset="utf-8"><title>날씨</title><h1>오늘의 날씨</h1>';
const exit = (page: Page) => page.getByRole('link', { name: ko('exit-label') });
const atNeutralSite = (page: Page) =>
  expect(page.getByRole('heading', { name: '오늘의 날씨' })).toBeVisible();

/** A search, reached from home, so that there is something to go back to. */
async function homeThenSearch(page: Page): Promise<void> {
  await page.goto('/ko');
  await page.goto('/ko/search?q=상담');
}

test.beforeEach(async ({ context }) => {
  await context.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: WEATHER }));
});

test('one touch leads to a neutral site, and going back does not show the page', async ({ page }) => {
  await homeThenSearch(page);
  await awake(page);
  await exit(page).tap();
  await atNeutralSite(page);
  expect(page.url()).toBe(NEUTRAL);
  await page.goBack();
  await expect(page).toHaveURL(/\/ko$/);
});

test('the neutral site does not learn where one came from', async ({ page }) => {
  await page.goto('/ko/search?q=상담');
  await awake(page);
  const arrival = page.waitForRequest(NEUTRAL);
  await exit(page).click();
  expect((await (await arrival).allHeaders()).referer).toBeUndefined();
});

test('Shift three times leaves, and the page is blank while the other site is on its way', async ({
  page,
}) => {
  await homeThenSearch(page);
  await awake(page);
  const blank = page.waitForEvent('console', (message) => message.text() === 'blank');
  await page.evaluate(() => {
    const look = () => document.body.innerHTML + document.title === '' && console.info('blank');
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await blank;
  await atNeutralSite(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/ko$/);
});

test('Shift with a pause, with another key between, or held down does not leave', async ({ page }) => {
  await page.goto('/ko/search?q=상담');
  await awake(page);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.waitForTimeout(1_700);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('a');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift+T');
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Shift');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page).toHaveURL(/\/ko\/search/);
});

test('typing in capitals is not a wish to leave', async ({ page }) => {
  await page.goto('/ko');
  await awake(page);
  const field = page.getByRole('combobox');
  await field.focus();
  for (const letter of 'HELP') await page.keyboard.press(`Shift+${letter}`);
  await expect(field).toHaveValue('HELP');
  await expect(page).toHaveURL(/\/ko$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link is a link, in reach on every page and in every language', async ({ page }) => {
    for (const { path, tag } of LANGUAGES) {
      for (const below of PAGES) {
        await page.goto(`/${path}${below}`);
        const link = page.getByRole('link', { name: text(tag, 'exit-label') });
        await expect(link).toHaveAttribute('href', NEUTRAL);
        await expect(link).toBeInViewport({ ratio: 1 });
        await expect(page.getByText(text(tag, 'exit-hint'))).toBeAttached();
      }
    }
    await page.getByRole('link', { name: text('zh-CN', 'exit-label') }).click();
    await atNeutralSite(page);
  });
});

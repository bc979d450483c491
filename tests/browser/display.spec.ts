import type { Page } from '@playwright/test';
import { expect, fold, ko, test } from './helpers';

const paper = (page: Page) => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
const letters = (page: Page) =>
  page.getByRole('main').evaluate((main) => parseFloat(getComputedStyle(main).fontSize));

/** Opens the display menu and presses a button in it. */
async function choose(page: Page, word: string): Promise<void> {
  await fold(page, ko('display-open')).click();
  await page.getByRole('button', { name: word, exact: true }).click();
}

/** The button that holds, in its group. */
async function holds(page: Page, group: string, word: string): Promise<void> {
  await fold(page, ko('display-open')).click();
  await expect(page.getByRole('group', { name: group }).getByRole('button', { pressed: true })).toHaveText(
    word,
  );
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    // Styles are read through the test's own world, which runs without the page's scripts too.
    test.use({ javaScriptEnabled });

    test('larger letters stay, on this page and on others', async ({ page }) => {
      await page.goto('/ko/search?q=상담');
      const medium = await letters(page);
      expect(medium).toBe(18);
      await choose(page, ko('text-size-xl'));
      await expect(page).toHaveURL(/\/ko\/search\?q=/);
      expect(await letters(page)).toBeGreaterThanOrEqual(medium * 1.3);
      await page.goto('/ko/help');
      expect(await letters(page)).toBeGreaterThanOrEqual(medium * 1.3);
      await holds(page, ko('text-size-label'), ko('text-size-xl'));
    });

    test('dark and light stay, whatever the device says', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto('/ko');
      const light = await paper(page);
      await choose(page, ko('theme-dark'));
      const dark = await paper(page);
      expect(dark).not.toBe(light);
      await page.goto('/ko/about');
      expect(await paper(page)).toBe(dark);
      await holds(page, ko('theme-label'), ko('theme-dark'));
      await page.reload();
      await page.emulateMedia({ colorScheme: 'dark' });
      await choose(page, ko('theme-light'));
      expect(await paper(page)).toBe(light);
      await choose(page, ko('theme-auto'));
      expect(await paper(page)).toBe(dark);
    });
  });
}

test('dark by the device and dark by choice are the same dark', async ({ page }) => {
  const tokens = () =>
    page.evaluate(() => {
      const names = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => rule.cssText.match(/--[\w-]+(?=:)/g) ?? []);
      const style = getComputedStyle(document.documentElement);
      return Object.fromEntries([...new Set(names)].map((name) => [name, style.getPropertyValue(name)]));
    });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/ko');
  const device = await tokens();
  expect(Object.keys(device).length).toBeGreaterThan(20);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await tokens()).not.toEqual(device);
  await choose(page, ko('theme-dark'));
  expect(await tokens()).toEqual(device);
});

test('a form from another site, or one that makes no sense, changes nothing', async ({ request }) => {
  const send = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    request.post('/display', { form, headers, maxRedirects: 0 });
  const foreign = { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' };
  expect((await send({ theme: 'dark', to: '/ko' }, foreign)).status()).toBe(403);
  const odd = await send({ theme: 'purple', to: '/ko' });
  expect(odd.status()).toBe(400);
  expect(odd.headers()['set-cookie']).toBeUndefined();
  const away = await send({ theme: 'dark', to: 'https://example.org' });
  expect(away.headers().location).toBe('/');
});

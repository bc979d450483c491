import { LANGUAGES, expect, field, fold, ko, test, text } from './helpers';

/** The form of a listing's name, but of none there is. */
const GONE = '01990000-0000-7000-8000-000000000000';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('where nothing is, the page says so in its language and shows ways on', async ({ page }) => {
      for (const { path, tag } of LANGUAGES) {
        for (const below of ['/nothing-here', '/listing/not-an-id', '/help/x', '/search/x']) {
          const answer = await page.goto(`/${path}${below}`);
          expect(answer?.status(), below).toBe(404);
          await expect(page.locator('html')).toHaveAttribute('lang', tag);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(
            text(tag, 'error-not-found-title'),
          );
        }
        const ways = page.getByRole('main').getByRole('link');
        await expect(ways).toHaveText([text(tag, 'error-home'), text(tag, 'error-help')]);
        expect(await ways.evaluateAll((links) => links.map((l) => l.getAttribute('href')))).toEqual([
          `/${path}`,
          `/${path}/help`,
        ]);
      }
      await field(page).fill('상담');
      await page.getByRole('button', { name: text('zh-CN', 'search-button') }).click();
      await expect(page).toHaveURL(/\/zh\/search\?q=/);
    });

    test('a listing that is gone is called gone', async ({ page }) => {
      const answer = await page.goto(`/ko/listing/${GONE}`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByText(ko('error-not-found-listing'))).toBeVisible();
      await page
        .getByRole('main')
        .getByRole('link', { name: ko('error-home') })
        .click();
      await expect(page).toHaveURL(/\/ko$/);
    });
  });
}

test.describe('of somebody who reads Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('an address without a language is answered in theirs', async ({ page }) => {
    expect((await page.goto('/nothing-here'))?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('zh-CN', 'error-not-found-title'));
  });
});

test('changing the language on an error page keeps the address', async ({ page }) => {
  await page.goto('/ko/nothing-here');
  await fold(page, ko('language-ko-KR')).click();
  await page.getByRole('link', { name: ko('language-en') }).click();
  await expect(page).toHaveURL(/\/en\/nothing-here$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('en', 'error-not-found-title'));
});

import type { Page } from '@playwright/test';
import { ADVICE, expect, field, fold, ko, test } from './helpers';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const results = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
const chips = (page: Page) => page.getByRole('list', { name: ko('filter-active-label') });

/** A value among the filters, by its word; its count is read aloud after it. */
const value = (page: Page, word: string) => page.getByRole('link', { name: new RegExp(`^${word} \\d+개$`) });

/** Opens the filters, which a phone folds away. */
async function unfold(page: Page): Promise<void> {
  const [filters, closed] = [fold(page, ko('filter-open')), page.locator('details:not([open])')];
  if ((await closed.filter({ has: filters }).count()) > 0) await filters.click();
}

/** Takes a filter and sees that it leaves just what it said. */
async function take(page: Page, word: string): Promise<void> {
  await unfold(page);
  const promised =
    (await value(page, word)
      .getByText(/^\d+개$/)
      .textContent()) ?? '';
  await value(page, word).click();
  await expect(heading(page)).toContainText(promised);
  await expect(results(page)).toHaveCount(parseInt(promised, 10));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a filter leaves as many as it says, stands in the address, and can be dropped', async ({
      page,
    }) => {
      await page.goto('/ko/search?q=상담');
      const before = await heading(page).textContent();
      await take(page, ko('kind-center-plural'));
      await expect(page).toHaveURL(/[?&]kind=center(&|$)/);
      await take(page, '서울특별시');
      await expect(page.getByRole('link', { name: ADVICE, exact: true })).toBeVisible();
      await expect(chips(page).getByRole('link')).toHaveText([
        ko('kind-center'),
        '서울특별시',
        ko('filter-clear'),
      ]);

      await page.getByRole('link', { name: ko('filter-remove', { name: '서울특별시' }) }).click();
      await expect(chips(page).getByRole('link')).toHaveText([ko('kind-center')]);
      await page.getByRole('link', { name: ko('filter-remove', { name: ko('kind-center') }) }).click();
      await expect(chips(page)).toHaveCount(0);
      await expect(heading(page)).toHaveText(before ?? '');
    });

    test('going back from a listing finds the search as it was', async ({ page }) => {
      await page.goto('/ko/search?q=상담&kind=center');
      const [address, found] = [page.url(), await heading(page).textContent()];
      await page.getByRole('link', { name: ADVICE, exact: true }).click();
      await expect(heading(page)).toHaveText(ADVICE);
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expect(heading(page)).toHaveText(found ?? '');
      await expect(field(page)).toHaveValue('상담');
      await expect(chips(page).getByRole('link')).toHaveText([ko('kind-center')]);
    });
  });
}

test('another question keeps the filters', async ({ page }) => {
  await page.goto('/ko/search?q=상담&kind=center');
  await field(page).fill('마음');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/kind=center/);
  await expect(chips(page).getByRole('link')).toHaveText([ko('kind-center')]);
  await expect(page.getByRole('link', { name: '마음쉼 상담실', exact: true })).toBeVisible();
});

test('open now, free, and the language spoken leave what they say', async ({ page }) => {
  for (const word of [ko('filter-open-now'), ko('filter-free'), ko('lang-zh')]) {
    await page.goto('/ko/search');
    await take(page, word);
    await expect(page.getByRole('link', { name: ADVICE, exact: true })).toBeVisible();
    await expect(chips(page).getByRole('link')).toHaveText([word]);
  }
});

test('from a region one can ask for the nearest, and for a distance', async ({ page }) => {
  await page.goto('/ko/search?region=양천구');
  await unfold(page);
  await page.getByRole('link', { name: ko('sort-distance') }).click();
  await expect(page.getByText(ko('sort-explained-distance'))).toBeVisible();
  await unfold(page);
  await page.getByRole('link', { name: ko('filter-within', { km: 10 }) }).click();
  await expect(page.getByRole('link', { name: ADVICE, exact: true })).toBeVisible();
  await expect(page.getByText('해운대구')).toHaveCount(0);
  const metres = await results(page).evaluateAll((items) =>
    items.map((item) => {
      const [, number, unit] = /· ([\d.,]+) (km|m)/.exec(item.textContent ?? '') ?? [];
      return Number(number?.replace(',', '')) * (unit === 'km' ? 1000 : 1);
    }),
  );
  expect(metres.length).toBeGreaterThan(1);
  expect(metres).toEqual([...metres].sort((a, b) => a - b));
  expect(Math.max(...metres)).toBeLessThanOrEqual(10_000);
});

test('long results come page by page', async ({ page }) => {
  await page.goto('/ko/search?per_page=5');
  const titles = new Set<string>();
  const pages = page.getByRole('navigation', { name: ko('page-label') });
  for (let number = 1; ; number += 1) {
    await expect(pages.getByRole('link', { name: `${number}`, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    for (const title of await results(page).getByRole('heading').allTextContents()) titles.add(title);
    const next = pages.getByRole('link', { name: ko('page-next') });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(titles.size).toBe(12);
});

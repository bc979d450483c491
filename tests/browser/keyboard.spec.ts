import type { Locator, Page } from '@playwright/test';
import { JOB, expect, field, fold, ko, test } from './helpers';

const FEW = 40;

/** Presses Tab until this has the focus; each stop on the way must be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < FEW; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.locator(':focus').evaluate((element) => {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const ring = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
      const inSight = box.bottom > 0 && box.top < innerHeight && box.width > 0;
      return { ring, inSight, element: element.outerHTML.slice(0, 120) };
    });
    expect(seen, 'where one is can be seen').toMatchObject({ ring: true, inSight: true });
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the focus does not come to ${wanted}`);
}

for (const [width, height] of [
  [360, 740],
  [1280, 800],
]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height }, isMobile: false, hasTouch: false });

    test('with the keyboard alone from home to a listing', async ({ page }) => {
      await page.goto('/ko');
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: ko('skip-to-content') });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await tabTo(page, field(page));
      await page.keyboard.insertText('도시락 포장');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search\?q=/);
      await tabTo(page, page.getByRole('link', { name: JOB, exact: true }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(JOB);
      await tabTo(page, page.getByRole('link', { name: new RegExp(`^${ko('action-call')}`) }));
    });

    test('menus and filters open, serve and close by the keyboard', async ({ page }) => {
      await page.goto('/ko/search?q=상담');
      await tabTo(page, fold(page, ko('display-open')));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('button', { name: ko('text-size-l'), exact: true }));
      await page.keyboard.press('Space');
      await expect(page.locator('html')).toHaveAttribute('data-text', 'l');
      const filters = fold(page, ko('filter-open'));
      // On a desk they stand open beside the results.
      if (await filters.isVisible()) {
        await tabTo(page, filters);
        await page.keyboard.press('Space');
      }
      await tabTo(page, page.getByRole('link', { name: new RegExp(`^${ko('kind-center-plural')} `) }));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/kind=center/);
    });
  });
}

test('the first stop of every page after the skip link is the way out', async ({ page }) => {
  for (const below of ['', '/search?q=상담', '/help', '/about', '/privacy']) {
    await page.goto(`/ko${below}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: ko('exit-label') })).toBeFocused();
  }
});

import type { Page } from '@playwright/test';
import { JOB, expect, fold, ko, openListing, test, text } from './helpers';

// The description of this listing says 도시락을; so do its title and its organisation.
const description = (page: Page) => page.getByText('새벽에 만든');
const word = (page: Page) => page.locator('ruby').filter({ hasText: '도시락' });

async function choose(page: Page, name: string): Promise<void> {
  await fold(page, ko('display-open')).click();
  await page.getByRole('group', { name: ko('vocabulary-label') }).getByRole('button', { name }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the familiar word stands above that of the South, once and not in names', async ({ page }) => {
      await openListing(page, 'ko', JOB);
      await expect(word(page)).toHaveCount(1);
      await expect(word(page)).toHaveAttribute('lang', 'ko-KR');
      await expect(word(page).locator('rt')).toHaveText('곽밥');
      await expect(word(page).locator('rt')).toHaveAttribute('lang', 'ko-KP');
      await expect(description(page).locator('ruby')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 }).locator('ruby')).toHaveCount(0);
      await expect(page.locator('a ruby, button ruby, .listing-org ruby')).toHaveCount(0);
      const over = (await word(page).locator('rt').boundingBox())!;
      const under = (await word(page).boundingBox())!;
      expect(over.y).toBeLessThan(under.y + under.height / 2);
    });

    test('the switch shows the words of the South alone, of the North, and both again', async ({ page }) => {
      const address = await openListing(page, 'ko', JOB);
      await choose(page, ko('vocabulary-south'));
      await expect(page).toHaveURL(new RegExp(`${address}$`));
      await expect(page.locator('ruby')).toHaveCount(0);
      await expect(description(page)).toContainText('새벽에 만든 도시락을 상자에');

      await choose(page, ko('vocabulary-north'));
      await expect(description(page).locator('ruby').first()).toHaveAttribute('lang', 'ko-KP');
      await expect(description(page).locator('rt').first()).toHaveText('도시락');
      await page.goto('/ko/help');
      await page.goto(address);
      await expect(description(page).locator('rt').first()).toHaveText('도시락');

      await choose(page, ko('vocabulary-both'));
      await expect(word(page).locator('rt')).toHaveText('곽밥');
    });

    test('the words of the text unfold below it and lead on', async ({ page }) => {
      await openListing(page, 'ko', JOB);
      const list = page.locator('.words-here');
      const link = list.getByRole('link', { name: '도시락' });
      await expect(link).toBeHidden();
      await list.locator('summary').click();
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', '/ko/words/lunchbox');
    });
  });
}

test('there is room for the word above, whatever the size of the letters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openListing(page, 'ko', JOB);
  for (const size of ['m', 'xl']) {
    await fold(page, ko('display-open')).click();
    await page.getByRole('button', { name: ko(`text-size-${size}`), exact: true }).click();
    const paragraph = (await description(page).boundingBox())!;
    const over = (await word(page).locator('rt').boundingBox())!;
    expect(over.y + over.height / 2, size).toBeGreaterThanOrEqual(paragraph.y);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, size).toBeLessThanOrEqual(0);
  }
});

test('whoever reads the Korean of the North finds its words in the text', async ({ page }) => {
  await openListing(page, 'ko-KP', JOB);
  await expect(page.locator('ruby[lang="ko-KP"]').filter({ hasText: '곽밥' })).toHaveCount(1);
  await fold(page, text('ko-KP', 'display-open')).click();
  const group = page.getByRole('group', { name: text('ko-KP', 'vocabulary-label') });
  await expect(group.getByRole('button', { pressed: true })).toHaveText(text('ko-KP', 'vocabulary-north'));
});

test('English and Chinese pages have neither the switch nor words above others', async ({ page }) => {
  for (const path of ['en', 'zh']) {
    await openListing(page, path, JOB);
    await expect(page.locator('ruby')).toHaveCount(0);
    await expect(page.locator('button[name="words"]')).toHaveCount(0);
  }
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LANGUAGES, PAGES, expect, ko, test, text } from './helpers';

/** The help lines as they are kept. */
const LINES = readFileSync(resolve(__dirname, '../../crates/domain/data/help-lines.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id, phone, hours] = line.split('\t');
    return { id, phone, hours };
  });

test('each help line has its name, its number to call, and its hours, in every language', async ({
  page,
}) => {
  for (const { path, tag } of LANGUAGES) {
    await page.goto(`/${path}/help`);
    for (const { id, phone, hours } of LINES) {
      const line = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: phone, exact: true }) });
      await expect(line).toContainText(text(tag, `help-line-${id}-name`));
      await expect(line).toContainText(text(tag, `help-line-${id}-text`));
      await expect(line.getByRole('link')).toHaveAttribute('href', `tel:${phone.replaceAll('-', '')}`);
      const said = hours === '24/7' ? 'help-hours-always' : 'help-hours-unconfirmed';
      await expect(line).toContainText(text(tag, said));
    }
    await expect(page.getByRole('main').locator('a[href^="tel:"]')).toHaveCount(LINES.length);
  }
});

test('nobody is told hours that nobody confirmed', async ({ page }) => {
  await page.goto('/ko/help');
  const foundation = page.getByRole('listitem').filter({ hasText: '1577-6635' });
  await expect(foundation).toContainText(ko('help-hours-unconfirmed'));
  await expect(foundation).not.toContainText(ko('help-hours-always'));
  await expect(foundation).not.toContainText(/\d:\d\d/);
});

test('the number that was given up stands nowhere, and the one for now stands everywhere', async ({
  request,
}) => {
  for (const { path } of LANGUAGES) {
    for (const below of PAGES) {
      const page = await (await request.get(`/${path}${below}`)).text();
      expect(page, `/${path}${below}`).not.toMatch(/\b1393\b/);
      // In a crisis, from any page: the three numbers, and the way to all of them.
      for (const phone of ['112', '119', '109']) expect(page, `/${path}${below}`).toContain(phone);
      expect(page, `/${path}${below}`).toContain(`href="/${path}/help"`);
    }
  }
});

test('the home page has the most urgent lines at hand', async ({ page }) => {
  await page.goto('/ko');
  await expect(page.getByRole('heading', { name: ko('home-help-title') })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: '109', exact: true })).toHaveAttribute(
    'href',
    'tel:109',
  );
  await page
    .getByRole('main')
    .getByRole('link', { name: ko('help-strip-link') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko('help-title'));
});

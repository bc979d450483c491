import { ADVICE, JOB, awake, expect, field, ko, openListing, test } from './helpers';

/** The name of today's row in a table of hours: the weekday in Seoul. */
function todayInSeoul(): string {
  const day = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Seoul', weekday: 'short' }).format(new Date());
  return ko(`weekday-${day.toLowerCase()}`);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('somebody says what they look for, and finds whom to call', async ({ page, baseURL }) => {
      await page.goto('/ko');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko('home-title'));
      await field(page).fill('도시락 포장');
      await page.getByRole('button', { name: ko('search-button') }).click();

      const result = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: JOB }) });
      await expect(result).toContainText(ko('kind-job'));
      await expect(result).toContainText('구로구');
      await expect(result).toContainText(ko('cost-unknown'));
      await expect(result.getByRole('link', { name: ko('action-call') })).toHaveAttribute(
        'href',
        'tel:0200000002',
      );
      await page.getByRole('link', { name: JOB, exact: true }).click();

      await expect(page).toHaveTitle(ko('document-title', { page: JOB }));
      await expect(page.getByRole('link', { name: `${ko('action-call')} 02-0000-0002` })).toHaveAttribute(
        'href',
        'tel:0200000002',
      );
      const today = page.getByRole('row').filter({ hasText: ko('listing-hours-today') });
      await expect(today).toHaveCount(1);
      await expect(today).toContainText(`${todayInSeoul()} `);
      await expect(today).toContainText('04:00–12:00');
      await expect(page.getByRole('row')).toHaveCount(7);
      await expect(page.getByRole('img', { name: ko('share-title') })).toBeVisible();
      await expect(page.getByText(`${baseURL}${new URL(page.url()).pathname}`)).toBeVisible();
    });

    test('somebody who does not know the word picks a need, or a region', async ({ page }) => {
      await page.goto('/ko');
      await page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(`^${ko('need-health')}`) })
        .click();
      await expect(page.getByRole('link', { name: '병원 동행과 통역', exact: true })).toBeVisible();
      await page.goto('/ko');
      await page.getByRole('link', { name: '부산', exact: true }).click();
      await expect(page.getByRole('link', { name: '마음쉼 상담실', exact: true })).toBeVisible();
      await expect(page.getByRole('main').getByText('양천구')).toHaveCount(0);
    });

    test('nothing found is not the end: wider, or a person to ask', async ({ page }) => {
      await page.goto('/ko/search?q=용접&region=부산');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko('search-nothing', { q: '용접' }));
      await expect(page.getByRole('link', { name: '1577-6635' })).toHaveAttribute('href', 'tel:15776635');
      await page.getByRole('link', { name: ko('search-wider-nationwide').split('(')[0] }).click();
      await expect(page.getByRole('link', { name: '용접 일을 먼저 배운 선배', exact: true })).toBeVisible();
    });
  });
}

test('a listing says what it does not know, and what has grown old', async ({ page }) => {
  await openListing(page, 'ko', '임대주택 신청 도움');
  for (const unknown of ['listing-eligibility-unknown', 'listing-documents-unknown', 'listing-phone-none']) {
    await expect(page.getByText(ko(unknown))).toBeVisible();
  }
  await expect(page.getByRole('main').locator('a[href^="tel:"]')).toHaveCount(0);
  await openListing(page, 'ko', '용접 일을 먼저 배운 선배');
  await expect(page.getByText(ko('hours-unknown'))).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await openListing(page, 'ko', '아이 돌봄 시간제');
  await expect(page.getByText(ko('listing-old', { date: '2020년 1월 5일' }))).toBeVisible();
});

test('what somebody wrote is shown as they wrote it, and never run', async ({ page }) => {
  page.on('dialog', () => expect(false, 'a script of the address ran').toBe(true));
  const script = '<script>alert(1)</script>';
  await page.goto(`/ko/search?q=${encodeURIComponent(script)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(script);
  await expect(field(page)).toHaveValue(script);
  await expect(page).toHaveTitle(new RegExp('<script>alert\\(1\\)</script>'));
  await awake(page);
  await openListing(page, 'ko', '운전면허 필기 준비반');
  await expect(page.getByText('A&B <시험> 문제')).toBeVisible();
});

test('a question far too long is answered, and so are strange addresses', async ({ page }) => {
  await page.goto(`/ko/search?q=${encodeURIComponent('상담 '.repeat(100))}`);
  await expect(page.getByText(ko('search-query-too-long'))).toBeVisible();
  await page.goto('/ko/search?q=상담&kind=school');
  await expect(page.getByText(ko('search-parameter-ignored', { name: ko('filter-kind') }))).toBeVisible();
  await expect(page.getByRole('link', { name: ADVICE, exact: true })).toBeVisible();
  for (const odd of ['?q=%FF%00', '?%%%', '?q=', '?page=999999999999', '?q=🇰🇵‮']) {
    const answer = await page.goto(`/ko/search${odd}`);
    expect(answer?.status(), odd).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  }
});

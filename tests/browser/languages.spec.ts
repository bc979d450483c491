import { ADVICE, LANGUAGES, PAGES, expect, fold, isWord, ko, listingPath, openListing, test, text } from './helpers';

test('the start leads to the language of the browser, and later to the one chosen', async ({
  playwright,
  baseURL,
}) => {
  const start = async (headers: Record<string, string>) => {
    const visitor = await playwright.request.newContext({ baseURL, extraHTTPHeaders: headers });
    const answer = await visitor.get('/', { maxRedirects: 0 });
    await visitor.dispose();
    return answer.headers().location;
  };
  for (const [asked, path] of [
    ['ko-KR,ko;q=0.9', '/ko'],
    ['ko-KP', '/ko-KP'],
    ['en-GB,en;q=0.8', '/en'],
    ['fr,zh-TW;q=0.7,en;q=0.3', '/zh'],
    ['tlh', '/ko'],
  ]) {
    expect(await start({ 'accept-language': asked }), asked).toBe(path);
  }
  expect(await start({ 'accept-language': 'en', cookie: 'madang-view=zh.m.auto' })).toBe('/zh');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('changing the language keeps the page and its question, and is remembered', async ({ page }) => {
      await page.goto('/ko/search?q=상담&kind=center');
      let from: (typeof LANGUAGES)[number] = LANGUAGES[0];
      for (const to of [LANGUAGES[2], LANGUAGES[3], LANGUAGES[1], LANGUAGES[0]]) {
        await fold(page, text(from.tag, `language-${from.tag}`)).click();
        const link = page
          .getByRole('banner')
          .getByRole('link', { name: text(from.tag, `language-${to.tag}`) });
        await expect(link).toHaveAttribute('lang', to.tag);
        await link.click();
        await expect(page).toHaveURL(new RegExp(`/${to.path}/search\\?`));
        const address = new URL(page.url()).searchParams;
        expect([address.get('q'), address.get('kind')]).toEqual(['상담', 'center']);
        await expect(page.locator('html')).toHaveAttribute('lang', to.tag);
        await expect(page.getByRole('button', { name: text(to.tag, 'search-button') })).toBeVisible();
        from = to;
      }
      await page.goto('/en/help');
      await page.goto('/');
      await expect(page).toHaveURL(/\/ko$/);
    });
  });
}

test('nobody is sent elsewhere by a language link made by somebody else', async ({ request }) => {
  for (const to of [
    '//example.org',
    'https://example.org',
    '/\\example.org',
    '@example.org',
    '.example.org',
  ]) {
    const answer = await request.get(`/language/en?to=${encodeURIComponent(to)}`, { maxRedirects: 0 });
    const target = new URL(answer.headers().location, 'http://madang.invalid');
    expect(target.host, to).toBe('madang.invalid');
  }
});

test('every page is the same page in the other languages, and says so to search engines', async ({
  page,
  request,
}) => {
  for (const below of ['', '/help', '/about', '/privacy', await listingPath(request, ADVICE)]) {
    await page.goto(`/ko${below}`);
    const alternates = page.locator('link[rel="alternate"][hreflang]');
    const found = await alternates.evaluateAll((links) =>
      links.map((l) => [l.getAttribute('hreflang'), l.getAttribute('href')]),
    );
    expect(found.map(([tag]) => tag).sort()).toEqual([...LANGUAGES.map((l) => l.tag), 'x-default'].sort());
    for (const [tag, address] of found) {
      const answer = await request.get(address ?? '');
      expect(answer.status(), `${address}`).toBe(200);
      expect(await answer.text()).toContain(`<html lang="${tag === 'x-default' ? 'ko-KR' : tag}"`);
    }
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/ko${below}$`));
  }
  await page.goto('/ko/search?q=상담');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('the words of the North are those of the North', async ({ page }) => {
  const own = ['need-law-hint', 'need-home-hint', 'nav-help', 'exit-hint'];
  await page.goto('/ko-KP');
  for (const id of own) {
    const north = text('ko-KP', id);
    expect(north).not.toBe(ko(id));
    await expect(page.getByText(north, { exact: true }).first()).toBeAttached();
    await expect(page.getByText(ko(id), { exact: true })).toHaveCount(0);
  }
  await expect(page.getByText(/^례: /)).toBeVisible();
});

test('a text in another language than the page says which one it is', async ({ page }) => {
  await openListing(page, 'en', 'Hana Ieum Advice Centre', ADVICE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  await expect(page.getByText('We help with papers and with daily life.')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('하나이음', { exact: true })).toHaveAttribute('lang', 'ko');
  await openListing(page, 'zh', '도시락 포장원');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'ko');
});

test('no page in any language shows the name of a message instead of the message', async ({ request }) => {
  for (const { path } of LANGUAGES) {
    for (const below of PAGES) {
      const words = (await (await request.get(`/${path}${below}`)).text()).replace(/<[^>]*>/g, '\n');
      const names = words.match(/^\s*[a-z]+(-[a-z0-9]+)+\s*$/gm) ?? [];
      // Some English words look like one.
      const shown = names.map((name) => name.trim()).filter((name) => !isWord(name));
      expect(shown, `/${path}${below}`).toEqual([]);
      expect(words, `/${path}${below}`).not.toMatch(/\{ ?\$/);
    }
  }
});

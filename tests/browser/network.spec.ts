import { ADVICE, LANGUAGES, PAGES, awake, expect, openListing, test } from './helpers';

/** What a first visit may cost, in bytes as they travel. */
const USEFUL_WITHIN = 60_000;
const ALL_WITHIN = 200_000;

test('a first visit is small: useful soon, and all of it', async ({ page }) => {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const name = new URL(addresses.get(requestId) ?? 'unknown:').pathname;
    sizes.set(name, (sizes.get(name) ?? 0) + encodedDataLength);
  });
  const wasm = page.waitForResponse(/\.wasm$/);
  await page.goto('/ko');
  await (await wasm).finished();
  await page.waitForLoadState('networkidle');

  const sum = (of: (name: string) => boolean) =>
    [...sizes].filter(([name]) => of(name)).reduce((total, [, size]) => total + size, 0);
  for (const kind of [/^\/ko$/, /\.css$/, /\.js$/, /\.wasm$/, /icons.*\.svg$/]) {
    expect(
      sum((name) => kind.test(name)),
      `${kind} was loaded`,
    ).toBeGreaterThan(500);
  }
  const useful = sum((name) => !name.endsWith('.wasm'));
  const all = sum(() => true);
  expect(useful, JSON.stringify([...sizes])).toBeLessThan(USEFUL_WITHIN);
  expect(all, JSON.stringify([...sizes])).toBeLessThan(ALL_WITHIN);
});

test('a second page costs only itself', async ({ page }) => {
  await page.goto('/ko');
  await awake(page);
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let travelled = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (travelled += encodedDataLength));
  await page.goto('/ko/search?q=상담');
  await awake(page);
  expect(travelled).toBeGreaterThan(1_000);
  expect(travelled).toBeLessThan(30_000);
});

test('no page runs, loads or sends anything that is not its own', async ({ page }) => {
  const nonces = new Set<string>();
  let pages = 0;
  for (const { path } of LANGUAGES) {
    for (const below of PAGES) {
      const answer = await page.goto(`/${path}${below}`);
      const headers = (await answer?.allHeaders()) ?? {};
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/);
      nonces.add(/'nonce-([^']{16,})'/.exec(policy)?.[1] ?? '');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toMatch(/^(no-referrer|same-origin)$/);
      expect(headers.server).toBeUndefined();
      const foreign = page.locator(
        'script[src]:not([src^="/"]), link[rel="stylesheet"]:not([href^="/"]), img:not([src^="/"]), iframe',
      );
      await expect(foreign).toHaveCount(0);
      pages += 1;
    }
  }
  expect(nonces).not.toContain('');
  expect(nonces.size).toBe(pages);
});

test.describe('if somebody smuggled a script into a page', () => {
  const refusal = /inline event handler violates the following Content Security Policy/;
  test.use({ provoked: refusal });

  test('it would not run', async ({ page }) => {
    await page.goto('/ko');
    const refused = page.waitForEvent('console', (message) => refusal.test(message.text()));
    await page.evaluate(() => {
      const smuggled = document.createElement('div');
      smuggled.innerHTML = '<details open ontoggle="document.title = \'it ran\'"></details>';
      document.body.append(smuggled);
    });
    await refused;
    await expect(page).not.toHaveTitle('it ran');
  });
});

test('who only reads leaves no trace on the device', async ({ page, context }) => {
  for (const below of PAGES) await page.goto(`/ko${below}`);
  await openListing(page, 'ko', ADVICE);
  await page.goto('/ko');
  await awake(page);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(stored).toEqual([0, 0, 0, 0, 0]);
});

import AxeBuilder from '@axe-core/playwright';
import type { RunOnly } from 'axe-core';
import type { APIRequestContext, Page } from '@playwright/test';
import { ADVICE, LANGUAGES, PAGES, awake, expect, field, ko, listingPath, test } from './helpers';
import { ask, button, importWords, join, moderate, takeCase } from './people';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Text that stands out from its ground 7:1, more than the AA above asks for. */
const CONTRAST = 'color-contrast-enhanced';

// Colours that change slowly would be judged halfway.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What axe finds on the page: the rule, where, and why. */
async function violations(page: Page, runOnly: RunOnly = { type: 'tag', values: TAGS }): Promise<string[]> {
  // The page has no frames, so axe need not look into any.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const found = await axe.options({ runOnly, rules: { [CONTRAST]: { enabled: true } } }).analyze();
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

/** What a finger would miss: whatever one presses that is less than 48 px high or wide. */
const small = (page: Page) =>
  page
    .locator('button, summary, input:not([type=hidden]), nav a, header a, li a, dd a, a[href^="tel:"]')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility() && !target.classList.contains('visually-hidden'))
        // A box to tick answers to a touch anywhere on its label.
        .map((target) =>
          target.matches('[type=checkbox], [type=radio]') ? ((target as HTMLInputElement).labels?.[0] ?? target) : target,
        )
        // The name of a result answers to a touch anywhere on its card.
        .map((target) =>
          getComputedStyle(target, '::after').position === 'absolute' ? target.closest('li')! : target,
        )
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 47.5 || box.width < 47.5)
        .map(({ target, box }) => `${target.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`),
    );

/** What sticks out to the side, the widest first. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('main *')].filter(
      (e) => e.getBoundingClientRect().right > width + 0.5,
    );
    return wide.map((e) => `${e.outerHTML.slice(0, 60)} ${e.getBoundingClientRect().right}`);
  });

/** Every page in a language, a listing too. */
const everyPage = async (request: APIRequestContext, path: string) =>
  [...PAGES, await listingPath(request, ADVICE)].map((below) => `/${path}${below}`);

for (const { path, tag } of LANGUAGES) {
  test(`axe finds nothing on any page, light or dark, and a thumb hits what it aims at: ${tag}`, async ({
    page,
    request,
  }) => {
    // So many pages take a while on a busy machine.
    test.setTimeout(180_000);
    for (const address of await everyPage(request, path)) {
      await page.goto(address);
      for (const fold of await page.locator('.facets > summary').all()) await fold.click();
      expect.soft(await small(page), address).toEqual([]);
      expect.soft(await violations(page), address).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect
        .soft(await violations(page, { type: 'rule', values: [CONTRAST] }), `${address}, dark`)
        .toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });

  test.describe('320 px wide', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test(`nothing sticks out to the side, whatever the size of the letters: ${tag}`, async ({
      page,
      request,
    }) => {
      for (const address of await everyPage(request, path)) {
        await page.goto(address);
        expect.soft(await overflow(page), address).toEqual([]);
        await page.evaluate(() => document.documentElement.setAttribute('data-text', 'xl'));
        expect.soft(await overflow(page), `${address}, large letters`).toEqual([]);
      }
    });
  });
}

test('nor on what one sees who is signed in, nor on the desk of a moderator', async ({ page, somebody }) => {
  test.setTimeout(180_000);
  await join(page);
  const words = 'axe가 읽을 긴 글이에요. 도시락과 휴대전화 이야기도 있어요.';
  const topic = await ask(page, 'stories', '긴 이야기 하나', words);
  const moderator = await somebody();
  await moderate(moderator, 'stories');
  await takeCase(moderator, words);
  const desk = new URL(moderator.url()).pathname.slice('/ko'.length);
  const below = topic.slice('/ko'.length);
  const member = ['/me', '/me/security', '/me/security/authenticator', '/me/data', '/me/data/delete', '/me/notices'];
  const writer = ['/talk/work/new', '/talk/stories/new', below];
  importWords();
  await moderator.goto('/ko/moderate/words');
  const pair = moderator.getByRole('group', { name: '갸웃말0' });
  await pair.getByRole('radio', { name: ko('pairs-confirm') }).check();
  await button(moderator, 'pairs-send').click();
  await expect(moderator.getByRole('status')).toBeVisible();
  const lists = ['/moderate/words', '/moderate/words/decided', '/words?q=%EA%B0%B8%EC%9B%83%EB%A7%90'];
  for (const { path } of LANGUAGES) {
    await judge(page, path, [...member, ...writer]);
    await judge(moderator, path, ['/moderate', desk, '/moderate/rules', ...lists, '/me']);
  }
});

/** Everything that is asked of a page, of these pages. */
async function judge(page: Page, path: string, pages: string[]): Promise<void> {
  for (const address of pages.map((below) => `/${path}${below}`)) {
    await page.goto(address);
    for (const fold of await page.locator('main summary').all()) await fold.click();
    expect.soft(await small(page), address).toEqual([]);
    expect.soft(await overflow(page), address).toEqual([]);
    expect.soft(await violations(page), address).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page, { type: 'rule', values: [CONTRAST] }), `${address}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

  test('axe finds nothing on any page', async ({ page, request }) => {
    for (const address of await everyPage(request, 'ko')) {
      await page.goto(address);
      expect.soft(await violations(page), address).toEqual([]);
    }
  });
});

test('axe finds nothing in the menus, nor in the list of completions', async ({ page }) => {
  await page.goto('/ko');
  for (const menu of await page.locator('header summary').all()) {
    await menu.click();
    expect.soft(await small(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `${await menu.textContent()}, ${colorScheme}`).toEqual([]);
    }
    await menu.click();
  }
  await awake(page);
  await field(page).fill('하나');
  await expect(page.getByRole('option')).not.toHaveCount(0);
  await field(page).press('ArrowDown');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
});

import type { Page } from '@playwright/test';
import { LANGUAGES, awake, expect, fold, ko, test, text } from './helpers';

const LEARN = '/ko/words/learn?subject=food';
const KEY = 'madang-cards';

/** The cards, once they are there. */
async function cards(page: Page) {
  const deck = page.getByRole('region', { name: ko('cards-title') });
  await expect(deck).toBeVisible();
  return { deck, card: deck.locator('.deck-card'), front: deck.locator('.deck-card > b') };
}

const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a word of the North is looked up, read, and put right', async ({ page }) => {
      await page.goto('/ko');
      await page.getByRole('link', { name: ko('nav-words') }).click();
      await page.getByLabel(ko('words-search-label')).fill('곽밥');
      await page.getByLabel(ko('words-search-label')).press('Enter');
      await page.getByRole('main').getByRole('link', { name: '곽밥', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('도시락');
      await expect(page.locator('mark')).toHaveText('도시락');
      await page.getByRole('link', { name: ko('word-suggest') }).click();
      await page.getByLabel(ko('word-suggest-label')).fill('밥곽이라고도 해요.');
      await page.getByRole('button', { name: ko('suggest-send') }).click();
      await expect(page.getByRole('status').filter({ hasText: ko('word-thanks-held') })).toBeVisible();
    });

    test('one browses by letter and subject, in either direction', async ({ page }) => {
      await page.goto('/ko/words');
      await page.getByRole('link', { name: 'ㄷ', exact: true }).click();
      await fold(page, `${ko('words-subjects-open')}`).or(page.locator('.facets > summary')).first().click();
      await page.getByRole('link', { name: new RegExp(`^${ko('words-subject-food')} `) }).click();
      await expect(page.getByRole('main').getByRole('link', { name: '닭알', exact: true })).toBeVisible();
      await page.getByRole('link', { name: ko('words-from-south') }).click();
      await expect(page.getByRole('main').getByRole('link', { name: '달걀', exact: true })).toBeVisible();
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list uncovers the other word, and there are no cards', async ({ page }) => {
    await page.goto(LEARN);
    await expect(page.locator('.deck')).toBeHidden();
    const pair = page.locator('.pairs details').first();
    await expect(pair.locator('b')).toBeHidden();
    await pair.locator('summary').click();
    await expect(pair.locator('b')).toBeVisible();
  });
});

/** The field on the page of words, and what completes it. */
function lookUp(page: Page) {
  const field = page.getByRole('combobox', { name: ko('words-search-label') });
  const list = page.getByRole('listbox', { name: ko('search-suggestions-label') });
  return { field, list, options: list.getByRole('option') };
}

test('a word is completed in either vocabulary while it is typed', async ({ page }) => {
  await page.goto('/ko/words');
  await awake(page);
  const { field, list, options } = lookUp(page);
  for (const typed of ['곽', '도시ㄹ', 'ㄷㅅㄹ', 'ehtlfk', 'lunchb']) {
    await field.fill('');
    await field.pressSequentially(typed);
    const lunch = options.filter({ hasText: '곽밥' }).filter({ hasText: '도시락' });
    await expect(lunch.first(), typed).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(await options.count(), typed).toBeLessThanOrEqual(6);
  }
  await expect(page.getByRole('status')).toHaveText(
    ko('search-suggestions-count', { n: await options.count() }),
  );
  await field.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue('lunchb');
});

test('a completed word is chosen by the arrow keys, and looked up with its subject kept', async ({ page }) => {
  await page.goto('/ko/words?subject=food');
  await awake(page);
  const { field, options } = lookUp(page);
  await field.pressSequentially('곽');
  await expect(options).not.toHaveCount(0);
  await field.press('ArrowDown');
  const first = options.first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first.locator('[lang="ko-KP"]')).toHaveText('곽밥');
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/ko\/words\?q=%EA%B3%BD%EB%B0%A5&subject=food$/);
  await expect(field).toHaveValue('곽밥');
  await expect(page.getByRole('main').getByRole('link', { name: '곽밥', exact: true })).toBeVisible();
});

test('cards are learnt with the keyboard alone', async ({ page }) => {
  await page.goto(LEARN);
  const { deck, card, front } = await cards(page);
  expect(await stored(page), 'who only looks leaves no trace').toBeNull();
  await card.focus();
  const first = (await front.textContent()) ?? '';
  await page.keyboard.press('2');
  await expect(front, 'no answer before the other word is seen').toHaveText(first);
  await page.keyboard.press('Space');
  await expect(card).toHaveAttribute('aria-expanded', 'true');
  await expect(deck.locator('.deck-back')).toBeVisible();
  await page.keyboard.press('2');
  await expect(front).not.toHaveText(first);
  await expect(card).toBeFocused();
  await expect(card).toHaveAttribute('aria-expanded', 'false');
  await expect(deck.locator('.deck-left')).toHaveText(ko('cards-left', { n: 39 }));

  const second = (await front.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await expect(front).not.toHaveText(second);
  await expect(deck.locator('.deck-left')).toHaveText(ko('cards-left', { n: 39 }));
  await page.keyboard.press('ArrowLeft');
  await expect(front, 'what was not known comes after the others').toHaveText(second);
  await page.keyboard.press('ArrowRight');
  await expect(front).not.toHaveText(second);
  expect((await stored(page))?.trim().split('\n')).toHaveLength(2);
});

test('what was known is not asked again today, until everything is forgotten', async ({ page }) => {
  await page.goto(LEARN);
  const { deck, card, front } = await cards(page);
  const first = (await front.textContent()) ?? '';
  await card.click();
  await deck.getByRole('button', { name: ko('cards-knew') }).click();
  await expect(front).not.toHaveText(first);
  await page.reload();
  await expect(deck.locator('.deck-left')).toHaveText(ko('cards-left', { n: 39 }));
  await expect(front).not.toHaveText(first);

  await deck.getByRole('button', { name: ko('cards-forget') }).click();
  await expect(deck.getByText(ko('cards-forgotten'))).toBeVisible();
  await expect(front).toHaveText(first);
  expect(await stored(page)).toBeNull();
});

test('a set ends, and says so', async ({ page }) => {
  await page.goto('/ko/words/learn?subject=papers');
  const { deck, card } = await cards(page);
  await card.focus();
  const n = await page.locator('.pairs > li').count();
  for (let i = 0; i < n; i += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('2');
  }
  await expect(deck.getByText(ko('cards-done'))).toBeVisible();
  await expect(card).toBeHidden();
});

test('what is kept is only what this program wrote', async ({ page }) => {
  await page.goto(LEARN);
  for (const rubbish of ['{"a":1}', 'egg 9 9\n\n x', '\u0000', '<b>']) {
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, rubbish]);
    await page.reload();
    const { deck } = await cards(page);
    await expect(deck.locator('.deck-left')).toHaveText(ko('cards-left', { n: 40 }));
  }
});

test('learning asks nobody anything', async ({ page }) => {
  await page.goto(LEARN);
  const { deck, card } = await cards(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await card.click();
  await deck.getByRole('button', { name: ko('cards-again') }).click();
  await deck.getByRole('button', { name: ko('cards-forget') }).click();
  expect(asked).toEqual([]);
});

for (const { path, tag } of LANGUAGES) {
  test(`five places and the way out fit beside each other on a phone: ${tag}`, async ({ page }) => {
    await page.goto(`/${path}/words`);
    const bar = page.getByRole('navigation', { name: text(tag, 'nav-label') }).getByRole('link');
    await expect(bar).toHaveCount(5);
    const boxes = await bar.evaluateAll((links) => links.map((l) => l.getBoundingClientRect().toJSON()));
    for (const [i, box] of boxes.entries()) {
      expect(box.width).toBeGreaterThanOrEqual(47.5);
      if (i > 0) expect(box.left).toBeGreaterThanOrEqual(boxes[i - 1].right - 0.5);
    }
    const exit = await page.locator('.exit').boundingBox();
    expect(boxes[4].right).toBeLessThanOrEqual((exit?.x ?? 0) + 0.5);
  });
}

import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type APIRequestContext,
  type BrowserContext,
  type Page,
  test as base,
  expect,
} from '@playwright/test';

/** The languages of the pages: the first segment of the address, and the BCP 47 tag. */
export const LANGUAGES = [
  { path: 'ko', tag: 'ko-KR' },
  { path: 'ko-KP', tag: 'ko-KP' },
  { path: 'en', tag: 'en' },
  { path: 'zh', tag: 'zh-CN' },
] as const;
export type Tag = (typeof LANGUAGES)[number]['tag'];

/** Listings of `fixtures/listings.csv` that tests go to. */
export const ADVICE = '하나이음 생활상담소';
export const JOB = '도시락 포장원';

/** Where the quick exit leads. */
export const NEUTRAL = 'https://www.weather.go.kr/';

/** The pages below a language, as a reader gets to see them; results, nothing found, and an error among them. */
export const PAGES = [
  '',
  '/search?q=상담',
  '/search?q=쀍쀍&region=부산',
  '/words',
  '/words/fermented-fish',
  '/words/learn?subject=papers',
  '/help',
  '/about',
  '/privacy',
  '/saved',
  '/me',
  '/join',
  '/sign-in',
  '/recover',
  '/talk',
  '/talk/work',
  '/talk/care',
  '/transparency',
  '/offline',
  '/nothing-here',
];

const messages = new Map<string, Map<string, string>>();

/** A message of `locales/`, words of the glossary among them; selectors within one are not understood, and said. */
export function text(tag: Tag, id: string, values: Record<string, string | number> = {}): string {
  if (!messages.has(tag)) messages.set(tag, read(tag));
  const message = messages.get(tag)!.get(id);
  if (message === undefined || message.includes('->')) throw new Error(`no plain message ${id} in ${tag}`);
  // A word of the glossary has its meaning and more below it.
  return message
    .replace(/\n\s+\.[^]*/, '')
    .replace(/\{ \$(\w+) \}/g, (_, name) => String(values[name]))
    .replace(/\{ ([a-z][\w-]*) \}/g, (_, other) => text(tag, other, values));
}

function read(tag: Tag): Map<string, string> {
  const folder = resolve(__dirname, '../../locales', tag);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ftl'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const found = files.join('\n').matchAll(/^([a-z][\w-]*) =(.*(?:\n[ \t].*)*)/gm);
  return new Map([...found].map(([, id, value]) => [id, value.trim()]));
}

/** Whether this is an English word of the glossary. */
export function isWord(word: string): boolean {
  const folder = resolve(__dirname, '../../locales/en/glossary');
  return readdirSync(folder).some((file) =>
    readFileSync(join(folder, file), 'utf8').split('\n').some((line) => line.endsWith(` = ${word}`)),
  );
}

/** In the language of the South, in which most tests read. */
export const ko = (id: string, values = {}) => text('ko-KR', id, values);

/** Watches a browser for whatever it asks of others, and whatever it complains of. */
function watch(context: BrowserContext, baseURL: string | undefined, provoked: RegExp | undefined): string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    const ours = url.startsWith(`${baseURL}/`) || url.startsWith(NEUTRAL);
    if (!ours) complaints.push(`asked another site: ${url}`);
  });
  context.on('weberror', (error) => complaints.push(`script: ${error.error()}`));
  context.on('console', (message) => {
    const refused = /status of (404|422)/.test(message.text());
    // That a page is not there, or that a form comes back, is what some tests are about.
    const about = refused && message.location().url === message.page()?.url();
    const grave = message.type() === 'error' && !about && !provoked?.test(message.text());
    if (grave) complaints.push(`${message.text()} (${message.page()?.url()})`);
  });
  return complaints;
}

/**
 * Every test is strict: whatever it does, no request may leave Madang (but for the quick exit),
 * and the browser may not complain, be it of a script or of the Content Security Policy.
 */
export const test = base.extend<{
  provoked: RegExp | undefined;
  strict: void;
  somebody: () => Promise<Page>;
}>({
  baseURL: async ({}, use) => use(process.env.MADANG_URL),
  /** A complaint that a test is about. */
  provoked: [undefined, { option: true }],
  strict: [
    async ({ context, baseURL, provoked }, use) => {
      const complaints = watch(context, baseURL, provoked);
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  /** Another phone, which knows nothing of the others. */
  somebody: async ({ browser, baseURL, provoked }, use) => {
    const phones: { context: BrowserContext; complaints: string[] }[] = [];
    await use(async () => {
      const context = await browser.newContext();
      phones.push({ context, complaints: watch(context, baseURL, provoked) });
      return context.newPage();
    });
    for (const { context } of phones) await context.close();
    expect(phones.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});
export { expect };

/** The field in which one says what one looks for. */
export const field = (page: Page) => page.getByRole('combobox');

/** What unfolds something: a menu, or the filters. */
export const fold = (page: Page, word: string) =>
  page.locator('summary').filter({ has: page.getByText(word, { exact: true }) });

/** Waits until the islands live: the last of the page, the field, offers completions. */
export async function awake(page: Page): Promise<void> {
  await expect(async () => {
    await field(page).fill('');
    await field(page).fill('하나');
    await expect(page.getByRole('option')).not.toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await field(page).fill('');
  await expect(page.getByRole('option')).toHaveCount(0);
}

/** The address of a listing below the language, as the directory gives it. */
export async function listingPath(request: APIRequestContext, title: string): Promise<string> {
  const answer = await request.get(`/api/v1/search?q=${encodeURIComponent(title)}`);
  const { hits } = (await answer.json()) as { hits: { id: string; title: string }[] };
  const found = hits.find((hit) => hit.title === title);
  if (!found) throw new Error(`there is no listing ${title}`);
  return `/listing/${found.id}`;
}

/** Opens a listing from the results, as one would; gives back its address. */
export async function openListing(page: Page, path: string, title: string, query = title): Promise<string> {
  await page.goto(`/${path}/search?q=${encodeURIComponent(query)}`);
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  return new URL(page.url()).pathname;
}

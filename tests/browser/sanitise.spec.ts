import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type Page, expect, test } from '@playwright/test';
import { type Look, inspect } from './sanitised';

/** Ways in which scripts have been brought into pages; in each, what would run sets `__ran`. */
const CORPUS = resolve(__dirname, 'fixtures/sanitise.jsonl');
/** Bigger than any answer of the program to the corpus. */
const ROOM = 64 * 1024 * 1024;

interface Text {
  id: string;
  text: string;
}

const corpus: Text[] = readFileSync(CORPUS, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

/** What the program makes of texts, by their ids. */
function rendered(texts: Text[], ...flags: string[]): Map<string, string> {
  const input = texts.map((text) => JSON.stringify(text)).join('\n');
  const out = execFileSync(process.env.MADANG_BIN!, ['render', '--batch', ...flags], {
    input,
    encoding: 'utf8',
    maxBuffer: ROOM,
  });
  const answers: { id: string; html: string }[] = out.trim().split('\n').map((line) => JSON.parse(line));
  return new Map(answers.map(({ id, html }) => [id, html]));
}

/** So many texts are looked at at a time. */
const AT_ONCE = 24;

/** Serves each text inside a page that forbids nothing, so that whatever can run does, and pages with many of those. */
async function serving<T>(texts: Map<string, string>, use: (url: string) => Promise<T>): Promise<T> {
  const frames = (ids: string) => ids.split(',').map((id) => `<iframe name="${id}" src="/${id}"></iframe>`);
  const page = (path: string) => {
    if (path.startsWith('all/')) return `<body>${frames(path.slice(4)).join('')}</body>`;
    const html = texts.get(path);
    return html === undefined ? undefined : `<body><main>${html}</main><p id="after"></p></body>`;
  };
  const server: Server = createServer((request, response) => {
    const body = page(request.url!.slice(1));
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body && `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

/** Everything that a page does beside being shown: requests but for our own pictures, dialogs, windows. */
async function watched(page: Page, url: string): Promise<string[]> {
  const deeds: string[] = [];
  await page.context().route('**', (route) => {
    const asked = route.request();
    if (asked.isNavigationRequest() && asked.url().startsWith(url)) return route.continue();
    const picture = asked.resourceType() === 'image' && /\/uploads\/[\w-]+(\.\w+)?$/.test(asked.url());
    if (!picture) deeds.push(`asked for ${asked.url()}`);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    deeds.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on('page', (other) => deeds.push(`opened ${other.url()}`));
  return deeds;
}

/** Opens each text as a page and looks at it in all three ways in which browsers read HTML. */
async function looks(page: Page, url: string, texts: Map<string, string>): Promise<Map<string, Look>> {
  const found = new Map<string, Look>();
  const all = [...texts];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    await page.goto(`${url}all/${some.map(([id]) => id).join()}`);
    const seen = some.map(async ([id, html]) => [id, await page.frame(id)!.evaluate(inspect, html)] as const);
    for (const [id, look] of await Promise.all(seen)) found.set(id, look);
  }
  return found;
}

test.describe.configure({ timeout: 240_000 });

for (const kind of ['Markdown', 'HTML'] as const) {
  const flags = kind === 'HTML' ? ['--html'] : [];

  test(`whatever is sent as ${kind}, nothing of it runs, loads or leaves its place`, async ({ page }) => {
    expect(corpus.length).toBeGreaterThanOrEqual(250);
    const texts = rendered(corpus, ...flags);
    expect(texts.size).toBe(corpus.length);
    await serving(texts, async (url) => {
      const deeds = await watched(page, url);
      const found = await looks(page, url, texts);
      const wrong = [...found].filter(([, look]) => look.wrong.length > 0);
      expect(wrong.map(([id, { wrong }]) => ({ id, wrong, html: texts.get(id) }))).toEqual([]);
      expect(deeds).toEqual([]);

      // What the browser made of it is taken through the list again: nothing is left to take away.
      const again = rendered([...found].map(([id, { seen }]) => ({ id, text: seen })), '--html');
      const [first] = texts.keys();
      await page.goto(url + first);
      const twice = await page.evaluate(
        (all) =>
          all.map(([id, html]) => {
            const page = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
            return [id, page.body.innerHTML] as const;
          }),
        [...again],
      );
      expect(Object.fromEntries(twice)).toEqual(
        Object.fromEntries([...found].map(([id, { seen }]) => [id, seen])),
      );
    });
  });
}

test('the same texts as they were sent would have run and asked others', async ({ page }) => {
  // One of each family that acts without being touched. Were none of them noticed, the tests above would say nothing.
  const acts = ['tag-01', 'handler-01', 'handler-22', 'breakout-26', 'namespace-01', 'mutation-04', 'comment-01', 'md-html-16'];
  const shows = ['scheme-01', 'scheme-06', 'scheme-12', 'source-15', 'style-01', 'style-17', 'namespace-05'];
  const asks = ['source-09', 'tag-07', 'style-09', 'source-01'];
  const raw = new Map(corpus.map(({ id, text }) => [id, text]));
  await serving(raw, async (url) => {
    const deeds = await watched(page, url);
    const chosen = (ids: string[]) => new Map(ids.map((id) => [id, raw.get(id)!]));
    for (const [id, look] of await looks(page, url, chosen(acts))) {
      expect(look.wrong, id).toContain('something ran');
    }
    for (const [id, look] of await looks(page, url, chosen(shows))) {
      expect(look.wrong.length, id).toBeGreaterThan(0);
    }
    for (const id of asks) {
      const before = deeds.length;
      await page.goto(url + id);
      await expect.poll(() => deeds.length, id).toBeGreaterThan(before);
    }
  });
});

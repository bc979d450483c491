import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, ko } from './helpers';

export const PASSPHRASE = '감자 세 알과 눈길';
let people = 0;

/** A nickname that nobody has yet, in whichever worker this runs; one of many digits could be a telephone number. */
export function nickname(): string {
  people += 1;
  const letters = (n: number) => n.toString().replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
  return `봄비-${letters(process.pid)}-${letters(people)}`;
}

/** What a button says, or a link that looks like one. */
export const button = (page: Page, id: string) => page.getByRole('button', { name: ko(id), exact: true });

/** Joins with a nickname, and gives it back. */
export async function join(page: Page, name = nickname()): Promise<string> {
  await page.goto('/ko/join');
  await page.getByLabel(ko('handle-label')).fill(name);
  await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
  await button(page, 'join-button').click();
  await page.getByRole('link', { name: ko('codes-done') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return name;
}

/** Signs in with the form that is open. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel(ko('handle-label')).fill(name);
  await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
  await button(page, 'sign-in-title').click();
}

/** Runs the program beside the server, on the same database. */
function madang(words: string[], input = ''): void {
  const { MADANG_BIN, MADANG_DATABASE_URL } = process.env;
  const where = ['--database-url', MADANG_DATABASE_URL!];
  execFileSync(MADANG_BIN!, [...words, ...where], { input, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** The languages of topics; tests that use a board at the same time do so in different ones. */
type Language = 'ko' | 'en' | 'zh';

/**
 * A moderator of one board and language, made on the command line, who sets an authenticator up and comes to the
 * desk.
 */
export async function moderate(page: Page, board: string, language: Language = 'ko'): Promise<string> {
  const name = nickname();
  madang(['admin', 'create', name, '--stdin'], `${PASSPHRASE}\n`);
  madang(['admin', 'role', name, 'grant', 'moderator', '--board', board, '--language', language]);
  await page.goto('/ko/sign-in');
  await signIn(page, name);
  await page.goto('/ko/moderate');
  // The role rests until there is a second factor.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko('authenticator-set-up'));
  const secret = await page.locator('.secret').innerText();
  await page.getByLabel(ko('second-code')).fill(totp(secret));
  await button(page, 'second-button').click();
  await expect(page.getByRole('status')).toContainText(ko('told-authenticator'));
  await page.goto('/ko/moderate');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko('moderate-title'));
  return name;
}

/** Takes in pairs of words of the North and the South, one of them in doubt. */
export function importWords(): void {
  const list = joinPath(mkdtempSync(joinPath(tmpdir(), 'madang-list-')), 'list.tsv');
  const rows = Array.from({ length: 8 }, (_, n) => `갸웃말${n}\t딴살림말${n}\tsome word ${n}\t词${n}\t살림\t이웃 낱말 모음`);
  const doubtful = ['곽밥\t아주긴낱말들이이어져서줄을넘기는점심그릇\t\t\tfalse friend\t이웃 낱말 모음'];
  const head = 'north\tsouth\tenglish\tchinese\tcategory\tsource';
  writeFileSync(list, `${[head, ...doubtful, ...rows].join('\n')}\n`);
  madang(['glossary', 'import', list]);
}

/** The six digits that an authenticator shows for a secret (RFC 6238, with SHA-1 and 30 seconds). */
export function totp(secret: string, at = Date.now()): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/[\s=]/g, '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', key).update(step).digest();
  const number = hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Opens a topic under an alias; gives back its address. */
export async function ask(
  page: Page,
  board: string,
  title: string,
  words: string,
  language: Language = 'ko',
): Promise<string> {
  await page.goto(`/ko/talk/${board}`);
  await page.getByRole('link', { name: ko('topic-new') }).click();
  await page.getByLabel(ko('compose-title'), { exact: true }).fill(title);
  await page.getByLabel(ko('compose-text'), { exact: true }).fill(words);
  await page.getByLabel(ko('compose-language')).selectOption(language);
  await page.getByRole('radio', { name: ko('compose-name-alias') }).check();
  if (board === 'stories') await page.getByLabel(ko('consent-story')).check();
  await button(page, 'post-send').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  return new URL(page.url()).pathname;
}

/** Takes the next case on and reads it: what was written stays covered until one opens it. */
export async function takeCase(page: Page, words: string): Promise<void> {
  await page.goto('/ko/moderate');
  await button(page, 'moderate-start').click();
  await uncover(page, words);
}

/** Opens what was written in the case that is on the screen. */
export async function uncover(page: Page, words: string): Promise<void> {
  const written = page.locator('#desk-text').getByText(words, { exact: true });
  await expect(written).toBeAttached();
  await expect(written).toBeHidden();
  await page.getByText(ko('moderate-open-text'), { exact: true }).click();
  await expect(written).toBeVisible();
}

/** Decides about the case that is open. */
export async function decide(page: Page, choice: string): Promise<void> {
  await button(page, choice).click();
  await expect(page.getByText(ko('moderate-undo-text'))).toBeVisible();
}

/** Answers the topic that is open. */
export async function answer(page: Page, words: string): Promise<void> {
  await page.getByLabel(ko('compose-text'), { exact: true }).fill(words);
  await button(page, 'post-send').click();
  await expect(page.locator('.posts').getByText(words, { exact: true })).toBeVisible();
}

/** Looks at a page again and again until it shows something: decisions can be undone for ten seconds. */
export async function until(page: Page, path: string, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await seen();
  }).toPass({ timeout: 30_000 });
}

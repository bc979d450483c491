import AxeBuilder from '@axe-core/playwright';
import type { CDPSession, Page } from '@playwright/test';
import { expect, ko, test } from './helpers';
import { serve } from './server';

const PASSPHRASE = '감자 세 알과 눈길';
const PHONE = '내 전화기';

let url: string;
let stop: () => Promise<void>;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  ({ url, stop } = await serve('localhost'));
});
test.afterAll(() => stop());
test.use({ baseURL: async ({}, use) => use(url) });

/** A device that keeps passkeys, and whose owner has just touched the sensor. */
async function device(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

async function join(page: Page, handle: string): Promise<void> {
  await page.goto('/ko/join');
  await page.getByLabel(ko('handle-label')).fill(handle);
  await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: ko('join-button') }).click();
  await expect(page.locator('.codes code')).toHaveCount(10);
}

async function add(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.goto('/ko/me/security');
  await page.getByRole('link', { name: ko('passkey-add') }).click();
  await page.getByLabel(ko('passkey-name')).fill(PHONE);
  await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: ko('passkey-make') }).click();
}

async function leave(page: Page): Promise<void> {
  await page.goto('/ko/me');
  await page.getByRole('button', { name: ko('sign-out') }).click();
  await expect(page).toHaveURL(/\/ko\/me\?left=yes$/);
}

const enter = (page: Page) => page.getByRole('button', { name: ko('passkey-sign-in') });
const said = (page: Page) => page.locator('#passkey').getByRole('alert');

test.describe('with a device', () => {
  // What is refused is a 4xx, of which Chromium tells its console.
  test.use({ provoked: /status of (409|422)/ });

  test('somebody makes a passkey, comes back with it, and removes it', async ({ page }) => {
    await device(page);
    await join(page, '봄비');
    await add(page);
    await expect(page.getByRole('status')).toContainText(ko('told-passkey'));
    await expect(page.getByText(PHONE, { exact: true })).toBeVisible();

    await add(page);
    await expect(said(page)).toHaveText(ko('passkey-known'));

    await leave(page);
    await page.goto('/ko/sign-in?to=/ko/words');
    await enter(page).click();
    await expect(page).toHaveURL(/^[^?]*\/ko\/words$/);
    await page.goto('/ko/me/security');
    await expect(page.getByRole('listitem').filter({ hasText: PHONE })).toContainText('마지막으로 쓴 날');

    await page.getByRole('button', { name: ko('passkey-remove', { name: PHONE }) }).click();
    await expect(page.getByRole('status')).toContainText(ko('told-no-passkey'));
    await leave(page);
    await page.goto('/ko/sign-in');
    await page.getByLabel(ko('handle-label')).fill('봄비');
    await enter(page).click();
    await expect(said(page)).toHaveText(ko('passkey-unknown'));
    await expect(page.getByLabel(ko('handle-label'))).toHaveValue('봄비');
    await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: ko('sign-in-title'), exact: true }).click();
    await expect(page).toHaveURL(/\/ko\/me$/);
  });

  test('who cannot unlock the device does not get in, and a wrong passphrase makes none', async ({
    page,
  }) => {
    const { cdp, authenticatorId } = await device(page);
    await join(page, '달빛');
    await add(page, '이 문장은 아니에요');
    await expect(said(page)).toHaveText(ko('passphrase-wrong'));
    await expect(page.getByLabel(ko('passkey-name'))).toHaveValue(PHONE);
    await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: ko('passkey-make') }).click();
    await expect(page.getByRole('status')).toContainText(ko('told-passkey'));
    await leave(page);
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await page.goto('/ko/sign-in');
    await enter(page).click();
    await expect(said(page)).toHaveText(ko('passkey-cancelled'));
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    await enter(page).click();
    await expect(page).toHaveURL(/\/ko\/me$/);
  });
});

test('the pages are within reach of everybody', async ({ page }) => {
  await join(page, '들국화');
  await page.goto('/ko/me/security/passkey');
  await expect(page.getByRole('button', { name: ko('passkey-make') })).toBeVisible();
  await expect(page.getByText(ko('passkey-without'))).toBeHidden();
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await leave(page);
  await page.goto('/ko/sign-in');
  await expect(enter(page)).toBeVisible();
  const box = await enter(page).boundingBox();
  expect(box!.height).toBeGreaterThanOrEqual(48);
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is there to press, and the passphrase does', async ({ page }) => {
    await join(page, '첫눈');
    await page.goto('/ko/me/security/passkey');
    await expect(page.getByText(ko('passkey-without'))).toBeVisible();
    await expect(page.getByRole('button', { name: ko('passkey-make') })).toBeHidden();
    await leave(page);
    await page.goto('/ko/sign-in');
    await expect(enter(page)).toBeHidden();
    await page.getByLabel(ko('handle-label')).fill('첫눈');
    await page.getByLabel(ko('passphrase-label'), { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: ko('sign-in-title'), exact: true }).click();
    await expect(page).toHaveURL(/\/ko\/me$/);
  });
});

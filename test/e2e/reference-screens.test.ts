import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { until } from './conclude.ts';
import { type BrowserDoor, startBrowser } from './doors.ts';
import { dropFiles } from './drop.ts';
import { STARTER_ITEMS } from './reference-places.ts';
import { putStarterSet } from './set-up.ts';

const SCAN = path.resolve(import.meta.dirname, '../../assets/sample/birth-extract-montclair.jpg');

/** Reading and comparing a scan on a machine that does more. */
const RECOGNISED_MS = 120_000;

let home = '';
let door: BrowserDoor;
let page: Page;

const go = (address: string) => page.goto(new URL(address, page.url()).href);

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'loep-home-'));
  await putStarterSet(home);
  door = await startBrowser(home, { withDemonstration: false });
  ({ page } = door);
  await ask(page, 'settings.save', { language: 'en' });
}, 120_000);

afterAll(async () => {
  await door?.close();
  await rm(home, { recursive: true, force: true });
});

test('what is searched for is opened by keys, and back leads to the same search', async () => {
  await go('/reference');
  await page.locator('[data-item]').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('fluorescent fibres, birth, Montclair');
  await page.waitForURL(/q=fluorescent/);
  const first = page.locator('[role="grid"][data-behind="false"] [data-item]').first();
  await until(async () => (await first.getAttribute('data-item')) === STARTER_ITEMS.birthOf2011);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(STARTER_ITEMS.birthOf2011));
  await page.goBack();
  expect(await page.getByRole('searchbox').inputValue()).toBe('fluorescent fibres, birth, Montclair');
});

test('a feature is chosen in the list or on the specimen, and is one click from its explanation', async () => {
  await go(`/reference/items/${STARTER_ITEMS.birthOf2011}`);
  const mark = page.locator('[data-mark]').first();
  await mark.waitFor();
  const id = await mark.getAttribute('data-mark');
  await mark.focus();
  await page.keyboard.press('Enter');
  const row = page.locator(`[data-part="${id}"][data-selected]`);
  await row.waitFor();
  await row.getByRole('button', { name: 'In the glossary' }).click();
  await page.getByRole('dialog').locator('[data-glossary-entry] p').first().waitFor();
  await page.keyboard.press('Escape');
  await row.locator('button').first().click();
  await page.locator(`[data-mark="${id}"]:not([data-selected])`).waitFor();
});

test('two editions are looked at in the same place', async () => {
  const { birthOf1998, birthOf2011 } = STARTER_ITEMS;
  await go(`/reference/compare?left=${birthOf1998}@1&right=${birthOf2011}@1`);
  const views = page.locator('[data-page-view][data-sharp]');
  await views.nth(1).waitFor();
  const scales = () =>
    views.evaluateAll((frames) =>
      frames.map((frame) => (frame as HTMLElement).style.getPropertyValue('--shrink')),
    );
  const [before] = await scales();
  await views.first().hover();
  await page.mouse.wheel(0, -400);
  await until(async () => (await scales())[0] !== before);
  await until(async () => {
    const [left, right] = (await scales()).map(Number);
    return Math.abs(left! / right! - 1) < 0.02;
  });
});

test('a scan that is dropped here is recognised and becomes no case', async () => {
  await go('/reference');
  await page.locator('[data-item]').first().waitFor();
  const cases = (await ask(page, 'case.list', {})).total;
  await dropFiles(page, [SCAN]);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Recognised').waitFor({ timeout: RECOGNISED_MS });
  await dialog.getByRole('link', { name: 'Open the model' }).click();
  await page.waitForURL(new RegExp(STARTER_ITEMS.birthOf2011));
  expect((await ask(page, 'case.list', {})).total).toBe(cases);
}, 180_000);

test('what is not found goes on the collecting list, with a note that is kept', async () => {
  await go('/reference?q=Kingdom%20of%20Nowhere');
  await page.getByRole('button', { name: 'Put on the collecting list' }).click();
  await page.getByRole('link', { name: 'Show the list' }).click();
  const note = page.getByRole('textbox', { name: 'Note on “Kingdom of Nowhere”' });
  await note.fill('asked the embassy');
  await note.blur();
  await until(async () => (await ask(page, 'gap.list', {})).rows[0]?.note === 'asked the embassy');
});

test('an address that says too little leads on: to the kinds that can be begun, or back to the search', async () => {
  await go('/reference/new');
  await page.locator('[data-kinds]').getByRole('link', { name: 'Model' }).click();
  const form = page.getByRole('form');
  const begin = form.getByRole('button', { name: 'Begin' });
  expect(await begin.isDisabled()).toBe(true);
  expect(await form.locator('[data-still-needed]').innerText()).toContain('issuer, title of the document');
  await go('/reference/compare?left=old');
  await page.locator('[data-way-on]').click();
  await page.waitForURL(/\/reference$/u);
  const gone = '00000000-0000-4000-8000-000000000000';
  await go(`/reference/compare?left=${STARTER_ITEMS.birthOf2011}@1&right=${gone}@1`);
  await page.locator('[data-way-on]').click();
  await page.getByRole('searchbox').waitFor();
});

test('on a telephone the parts and what can be begun share a line, and an item takes no screen', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  try {
    await go('/reference');
    const card = page.locator('[data-item]').first();
    await card.waitFor();
    expect((await card.boundingBox())!.height).toBeLessThan(200);
    const [parts, begin] = [
      page.getByRole('combobox', { name: 'Parts of the reference database' }),
      page.getByRole('button', { name: 'New' }),
    ];
    const [one, other] = [(await parts.boundingBox())!, (await begin.boundingBox())!];
    expect(Math.abs(one.y + one.height / 2 - other.y - other.height / 2)).toBeLessThan(8);
    await parts.selectOption('/reference/gaps');
    await page.waitForURL(/\/reference\/gaps$/u);
  } finally {
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

import type { Page } from 'playwright-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { stockHome } from '../electron/reference-home.ts';
import { temporaryHome } from '../electron/temporary-home.ts';
import { itemIdOf } from '../press/reference/item-id.ts';
import { ask } from './ask.ts';
import { startBrowser } from './doors.ts';

const KEY = 'utopia-permit-2016';

/** Saving waits until the typing is over. */
const SAVED = { timeout: 20_000, interval: 300 };

let page: Page;

/** A model with zones on specimens, in its editor. */
beforeEach(async () => {
  const home = await temporaryHome();
  await stockHome(home, [KEY]);
  const door = await startBrowser(home, { withDemonstration: false });
  onTestFinished(() => door.close());
  page = door.page;
  await ask(page, 'settings.save', { name: 'T. Trainer', initials: 'TT' });
  await ask(page, 'reference.edit', { id: itemIdOf(KEY), version: 1 });
  await page.goto(new URL(`/reference/items/${itemIdOf(KEY)}/edit`, door.address).href);
  await page.getByRole('toolbar', { name: 'Tools' }).waitFor();
});

/** The newest draft, as it was saved. */
const model = async () => {
  const { versions } = await ask(page, 'reference.open', { id: itemIdOf(KEY) });
  const { content } = await ask(page, 'reference.open', { id: itemIdOf(KEY), version: versions[0]!.version });
  if (content.kind !== 'model') throw new Error('no model');
  return content;
};

test('a place outside the page is refused with the range, kept as typed, and not saved', async () => {
  const [before] = (await model()).zones;
  await page.locator('[data-row]').first().click();
  const left = page.getByRole('textbox', { name: 'From the left' });
  for (const typed of ['500', '-30']) {
    await left.fill(typed);
    await left.press('Tab');
    await page.getByText(/^Between 0 and [\d.]+ mm$/u).waitFor();
    expect(await left.inputValue()).toBe(`${typed} mm`);
  }
  expect((await model()).zones[0]!.box).toEqual(before!.box);
  await left.fill('3.5');
  await left.press('Tab');
  await expect.poll(async () => (await model()).zones.some(({ box }) => box.x === 3.5), SAVED).toBe(true);
  expect(await page.getByText(/^Between 0 and/u).count()).toBe(0);
}, 120_000);

test('by keyboard a tool is chosen and drawn with; a feature says nothing that nobody wrote', async () => {
  const { features } = await model();
  await page.getByRole('button', { name: 'Security feature', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const picker = page.getByRole('combobox', { name: 'Feature' });
  await picker.fill('Offset');
  await page
    .getByRole('option', { name: /offset/iu })
    .first()
    .click();
  const written = page.getByRole('textbox', { name: 'How to recognise it here in English' });
  expect(await written.inputValue()).toBe('');
  await written.fill('Arms in flat blue');
  await expect.poll(async () => (await model()).features.length, SAVED).toBe(features.length + 1);
  expect((await model()).features.at(-1)!.description).toEqual({ en: 'Arms in flat blue' });
}, 120_000);

import { expect, onTestFinished, test } from 'vitest';
import { temporaryHome } from '../electron/temporary-home.ts';
import { violationsOn } from './accessibility.ts';
import { startBrowser } from './doors.ts';
import { putStarterSet } from './set-up.ts';

test('years and misspelt words are read as meant, which is said and can be undone; nothing found says why', async () => {
  const home = await temporaryHome();
  await putStarterSet(home);
  const { page, address, close } = await startBrowser(home, { withDemonstration: false });
  onTestFinished(close);
  await page.goto(new URL('/reference', address).href);
  const search = page.getByRole('searchbox', { name: 'Search the reference database' });
  const read = page.locator('[data-read-as]');

  await search.fill('Utopia 1999 birth');
  await read.getByText('In use in 1999').waitFor();
  await page.getByText('1 item', { exact: true }).waitFor();
  await read.getByRole('button', { name: 'Search without 1999' }).click();
  await expect.poll(() => search.inputValue()).toBe('Utopia birth');

  await search.fill('naisance');
  await read.getByText('Searched for “naissance” instead of “naisance”').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await read.getByRole('button', { name: 'Search exactly as typed' }).click();
  await page.getByText('No item has a word that begins with “naisance”.').waitFor();
  await read.getByRole('button', { name: 'Search as usual' }).click();
  await read.getByText('Searched for “naissance”').waitFor();

  await search.fill('passport marriage');
  await page.getByText('No item has both “passport” and “marriage”.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: /^Without “marriage”/u }).click();
  await expect.poll(() => search.inputValue()).toBe('passport');
}, 120_000);

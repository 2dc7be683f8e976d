import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { databasePath, openDatabase } from '../../electron/db/open.ts';
import { issuerContent, publish } from '../electron/exchange/stocked-home.ts';
import { temporaryHome } from '../electron/temporary-home.ts';
import { violationsOn } from './accessibility.ts';
import { ask } from './ask.ts';
import { type BrowserDoor, startBrowser } from './doors.ts';
import { putStarterSet } from './set-up.ts';

async function open(home: string): Promise<Page> {
  const door: BrowserDoor = await startBrowser(home, { withDemonstration: false });
  onTestFinished(() => door.close());
  const { page } = door;
  await ask(page, 'settings.save', { name: 'Anna de Wit', initials: 'AW' });
  await page.goto(new URL('/reference/exchange', door.address).href);
  return page;
}

/** Makes a package of everything and gives where it was saved. */
async function makePackage(page: Page, title: string): Promise<string> {
  await page.getByLabel('Title').fill(title);
  await page.getByText('Restricted', { exact: true }).click();
  await page.getByRole('button', { name: 'Make and sign' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Save package ${title}` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${title}.loepref`);
  const path = join(await temporaryHome(), 'package.loepref');
  await download.saveAs(path);
  return path;
}

const choose = (page: Page, path: string) => page.setInputFiles('[data-chooser=package]', path);

test('a package travels to a second, empty database and back', async () => {
  const [here, there] = [await temporaryHome(), await temporaryHome()];
  await putStarterSet(here);
  const from = await open(here);
  expect(await violationsOn(from)).toEqual([]);
  const sent = await makePackage(from, 'All of it');

  const to = await open(there);
  const cut = `${sent}.cut.loepref`;
  await writeFile(cut, (await readFile(sent)).subarray(0, 20_000));
  await choose(to, cut);
  await to.getByText('its end is missing').waitFor();
  expect(await violationsOn(to)).toEqual([]);

  await choose(to, sent);
  await to.getByText('This key is not trusted yet.').waitFor();
  const take = to.getByRole('button', { name: /^Take in \d+ items$/ });
  expect(await take.isDisabled()).toBe(true);
  expect(await violationsOn(to)).toEqual([]);
  await to.getByLabel('I compared the whole fingerprint').check();
  await to.getByRole('button', { name: 'Trust this key' }).click();
  await to.getByText('Trusted here as Anna de Wit').waitFor();
  await take.click();
  await to.getByText(/^Taken in: \d+ items/).waitFor();
  await to.getByRole('button', { name: /^already here/ }).waitFor();
  // The address holds the package: a reload shows the same.
  await to.reload();
  await to.getByRole('button', { name: /^already here/ }).waitFor();
  await to.getByRole('button', { name: 'All packages' }).click();

  const back = await makePackage(to, 'Back again');
  await choose(from, back);
  await from.getByRole('button', { name: /^already here/ }).waitFor();
  expect(await from.getByText('Nothing of it is new here.').isVisible()).toBe(true);
}, 120_000);

test('a conflict is decided item by item', async () => {
  const [here, there] = [await temporaryHome(), await temporaryHome()];
  const [one, other] = [await openDatabase(databasePath(here)), await openDatabase(databasePath(there))];
  const id = crypto.randomUUID();
  await publish(one, id, issuerContent('Noordmark as one knows it'));
  await publish(other, id, issuerContent('Noordmark as another knows it'));
  await Promise.all([one.destroy(), other.destroy()]);

  const sent = await makePackage(await open(here), 'Noordmark');
  const page = await open(there);
  await choose(page, sent);
  await page.getByLabel('I compared the whole fingerprint').check();
  await page.getByRole('button', { name: 'Trust this key' }).click();
  await page.getByRole('button', { name: /^in conflict/ }).waitFor();
  await page.getByText('Nothing of it is new here.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel(`Take the package’s version: ${id}`).check();
  await page.getByRole('button', { name: 'Take in 1 item' }).click();
  await page.getByText('Taken in: 1 item', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'See it here' }).click();
  await page.getByRole('heading', { name: 'Noordmark as one knows it' }).waitFor();
}, 120_000);

import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { databasePath, readDatabase } from '../../electron/db/open.ts';
import type { Box } from '../../shared/model/region.ts';
import { stockHome } from '../electron/reference-home.ts';
import { temporaryHome } from '../electron/temporary-home.ts';
import { makeReferenceScan, type ReferenceScanOptions } from '../press/reference/reference-scan.ts';
import { saveJpeg } from '../press/save.ts';
import { ask } from './ask.ts';
import { InboxPage } from './case-page.ts';
import { startBrowser } from './doors.ts';
import { type Droppable, drop } from './drop.ts';
import { ReferencePage } from './reference-page.ts';

const opened: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

const BIRTH = 'utopia-birth';
const TITLE = 'Birth extract of the second form';

test('a model is made of two scans; its documents are recognised, a deviating one shows where, and it travels', async () => {
  const home = await temporaryHome();
  await stockHome(home, [`${BIRTH}-1996`]);
  const { page, close } = await startBrowser(home, { withDemonstration: false });
  opened.push(close);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await ask(page, 'settings.save', { name: 'T. Trainer', initials: 'TT' });

  const references = new ReferencePage(page);
  const scans = [await scanOf('first', '2009', 11), await scanOf('second', '2009', 12)];
  const facts = { issuer: 'Utopia', kind: 'Birth extract', title: TITLE, edition: '2009' };
  await references.begin(scans, facts);
  await references.acceptProposals();
  await references.inUseFrom('2009');
  await references.knownFrom('Circular 12 of the registry');
  await references.validateAndPublish('B. Reader', 'BR');
  await learnt(home, 2);

  await references.go('/');
  await drop(page, [await scanOf('of the new', '2009', 21)]);
  expect(await recognisedAs(page, 'of the new')).toContain(TITLE);
  await references.go('/');
  await drop(page, [await scanOf('of the old', '1996', 22)]);
  expect(await recognisedAs(page, 'of the old')).toContain('1996');

  await references.go('/');
  const { planted } = makeReferenceScan(optionsOf('2009', 23, 'misspelt-heading'));
  await drop(page, [await scanOf('misspelt', '2009', 23, 'misspelt-heading')]);
  expect(await recognisedAs(page, 'misspelt')).toContain(TITLE);
  await finding(page, planted);

  const back = await carry(await makePackage(page, references));
  await receive(page, references, back);
  await page.getByText('Nothing of it is new here.').waitFor();
  expect(faults).toEqual([]);
}, 420_000);

const optionsOf = (
  edition: string,
  seed: number,
  deviation?: ReferenceScanOptions['deviation'],
): ReferenceScanOptions => ({ model: BIRTH, edition, seed, ...(deviation ? { deviation } : {}) });

async function scanOf(name: string, ...given: Parameters<typeof optionsOf>): Promise<Droppable> {
  const { document } = makeReferenceScan(optionsOf(...given));
  return { name: `${name}.jpg`, bytes: await saveJpeg(document) };
}

/** Waits until so many faces are ready to be recognised. */
async function learnt(home: string, faces: number): Promise<void> {
  const db = await readDatabase(databasePath(home));
  opened.push(() => db!.destroy());
  const count = async () => (await db!.selectFrom('reference_faces').select('face').execute()).length;
  await expect.poll(count, { timeout: 120_000, interval: 500 }).toBe(faces);
}

/** Opens the case of this title when it was examined, and reads what its document was recognised as. */
async function recognisedAs(page: Page, title: string): Promise<string> {
  const inbox = new InboxPage(page);
  await inbox.outcomeOf(title);
  await inbox.openByKeyboard(title);
  return page.locator('[data-match="found"]').innerText();
}

/** A finding stands where the deviation was planted, with the same place of the specimen beside it. */
async function finding(page: Page, planted: readonly Box[]): Promise<void> {
  const caseId = /\/cases\/([^/?]+)/.exec(page.url())![1]!;
  const { documents } = await ask(page, 'case.open', { id: caseId });
  const examination = await ask(page, 'examination.get', { id: documents[0]!.examinations[0]!.id });
  const hit = examination.findings.find(
    ({ verdict, region, reference }) =>
      verdict === 'deviation' &&
      reference?.image &&
      region &&
      planted.some((box) => overlap(box, region.box)),
  );
  expect(hit, JSON.stringify(examination.findings.map((each) => each.explanation.en))).toBeDefined();
  const row = page.locator(`[data-finding="${hit!.id}"]`);
  if ((await row.getAttribute('data-selected')) === null) await row.getByRole('button').first().click();
  await expect.poll(() => row.locator('[data-crop] img').count()).toBe(2);
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Makes a package of everything and saves it; gives its path. */
async function makePackage(page: Page, references: ReferencePage): Promise<string> {
  await references.go('/reference/exchange');
  await page.getByLabel('Title').fill('Birth extracts');
  await page.getByRole('button', { name: 'Make and sign' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save package Birth extracts' }).click();
  const file = path.join(await temporaryHome(), 'birth.loepref');
  await (await saved).saveAs(file);
  return file;
}

/** Takes a package into a second, empty data folder, and gives what that one makes of it. */
async function carry(file: string): Promise<string> {
  const { page, close } = await startBrowser(await temporaryHome(), { withDemonstration: false });
  opened.push(close);
  await ask(page, 'settings.save', { name: 'O. Other', initials: 'OO' });
  const references = new ReferencePage(page);
  await receive(page, references, file);
  await page.getByRole('button', { name: /^Take in \d+ items$/ }).click();
  const found = async () => (await ask(page, 'reference.search', { search: TITLE })).total;
  await expect.poll(found, { timeout: 60_000 }).toBe(1);
  return makePackage(page, references);
}

/** Sends a package of a key that is not known yet in, and trusts the key. */
async function receive(page: Page, references: ReferencePage, file: string): Promise<void> {
  await references.go('/reference/exchange');
  await page.locator('input[data-chooser="package"]').setInputFiles(file);
  await page.getByRole('checkbox', { name: /I compared the whole fingerprint/ }).check();
  await page.getByRole('button', { name: 'Trust this key' }).click();
}

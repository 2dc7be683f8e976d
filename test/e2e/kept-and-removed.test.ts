import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { addDocument } from '../../electron/db/documents.ts';
import { databasePath, openDatabase } from '../../electron/db/open.ts';
import { openVault } from '../../electron/files/vault.ts';
import { EMPTY_DRAFT } from '../../shared/api/schemas/conclusion.ts';
import { addExamination } from '../electron/api/concluded-document.ts';
import { temporaryHome } from '../electron/temporary-home.ts';
import { violationsOn } from './accessibility.ts';
import { ask } from './ask.ts';
import { CasePage, InboxPage } from './case-page.ts';
import { startBrowser } from './doors.ts';

const CARD = path.resolve(import.meta.dirname, '../../assets/sample/residence-card-back.jpg');
const AT = '2026-03-01T09:00:00.000Z';
const NOTE = 'The line is set by hand.';

let home: string;
let page: Page;
let address: string;
let examined: Awaited<ReturnType<typeof putExaminedCase>>;

/** A case with one deviation, as an examination left it. */
async function putExaminedCase(folder: string) {
  const db = await openDatabase(databasePath(folder));
  const documentId = randomUUID();
  const kept = await (await openVault(folder)).keep(createReadStream(CARD));
  const act = { actor: { by: 'Anna', role: 'examiner' }, at: AT } as const;
  const file = { ...kept, id: documentId, caseId: null, fileName: 'extract.jpg', languages: null };
  const { caseId } = await db.transaction().execute((step) => addDocument(step, file, act));
  const { examinationId, findingId } = await addExamination({ db, documentId }, AT);
  await db.destroy();
  return { documentId, caseId, examinationId, findingId };
}

beforeEach(async () => {
  home = await temporaryHome();
  examined = await putExaminedCase(home);
  const door = await startBrowser(home, { withDemonstration: false });
  onTestFinished(() => door.close());
  ({ page, address } = door);
});

const openCase = async (on: Page) => {
  await on.goto(new URL(`/cases/${examined.caseId}`, address).href);
  await new CasePage(on).findings.first().waitFor();
};
const row = () => page.locator(`[data-finding="${examined.findingId}"]`);
const answerOf = () => row().getAttribute('data-answer');
const note = () => page.getByRole('textbox', { name: 'Note' });

async function answerWithNote(): Promise<void> {
  await openCase(page);
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await page.keyboard.type(NOTE);
  await page.keyboard.press('Escape');
  await new CasePage(page).answer('d', 'dismissed');
}

test('an answer that is taken back gives its note back, and the notice of it goes; the history tells the note', async () => {
  await answerWithNote();
  const notice = page.getByText('Finding 1: dismissed.');
  await notice.waitFor();
  await page.keyboard.press('u');
  await expect.poll(answerOf).toBe('none');
  await notice.waitFor({ state: 'detached' });
  expect(await note().inputValue()).toBe(NOTE);
  await openCase(page);
  await row().getByRole('button').first().click();
  expect(await note().inputValue()).toBe(NOTE);
  await new CasePage(page).answer('c', 'confirmed');
  await page.getByRole('tab', { name: 'History' }).click();
  await page.locator('[data-action="finding.reviewed"]', { hasText: NOTE }).first().waitFor();
});

test('while another program holds the database a case opens, and an answer waits until it is recorded', async () => {
  await openCase(page);
  const other = new Sqlite(databasePath(home));
  onTestFinished(() => void other.close());
  other.exec('BEGIN EXCLUSIVE');
  await page.keyboard.press('j');
  await page.keyboard.press('d');
  const unkept = page.getByText('Your last answers are not recorded yet');
  await unkept.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  const second = await page.context().newPage();
  await openCase(second);
  expect(await answerOf()).toBe('dismissed');
  other.exec('ROLLBACK');
  await page.getByText('Your answers are recorded.').waitFor();
  await unkept.waitFor({ state: 'detached' });
  const { findings } = await ask(page, 'examination.get', { id: examined.examinationId });
  expect(findings.map(({ review }) => review?.answer)).toEqual(['dismissed']);
});

test('a case with a conclusion is asked about before it is removed, and is brought back from the removed', async () => {
  const { documentId } = examined;
  await ask(page, 'conclusion.save', { documentId, draft: EMPTY_DRAFT, seen: null });
  const inbox = new InboxPage(page);
  await page.goto(new URL('/', address).href);
  const grid = page.getByRole('grid');
  const question = page.getByRole('dialog', { name: 'Remove case 1?' });
  await inbox.row('extract').waitFor();
  await grid.focus();
  await page.keyboard.press('Delete');
  await question.getByText('It holds a conclusion that is not signed yet.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  await inbox.row('extract').waitFor();
  await grid.focus();
  await page.keyboard.press('Delete');
  await question.getByRole('button', { name: 'Remove case' }).click();
  await inbox.row('extract').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Removed 1' }).click();
  await inbox.row('extract').waitFor();
  await grid.focus();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Home');
  await page.keyboard.press('r');
  await page.getByRole('heading', { name: 'No case was removed' }).waitFor();
  await page.getByRole('button', { name: 'Show the other cases' }).click();
  await inbox.row('extract').waitFor();
});

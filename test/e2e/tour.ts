import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Grade, GradedAspect } from '../../shared/model/conclusion.ts';
import { ask } from './ask.ts';
import { dropFiles } from './drop.ts';

/** What stands in a data folder before its screens are looked at. */
export interface Prepared {
  readonly caseId: string;
  /** A document without a conclusion, one that waits for a second reader, and one that is signed. */
  readonly draftId: string;
  readonly waitingId: string;
  readonly signedId: string;
  readonly refusedCaseId: string;
}

/** How long the scans of the demonstration may take to be examined, ms. */
const EXAMINED_MS = 120_000;

const SAMPLES = path.resolve(import.meta.dirname, '../../assets/sample');

/** Fills a fresh data folder with the demonstration, a third document, a file that is refused, and conclusions. */
export async function prepare(page: Page): Promise<Prepared> {
  await ask(page, 'settings.save', { name: 'Noor de Wit', initials: 'NdW' });
  await page.getByRole('grid').waitFor();
  await dropRefused(page);
  const found = await ask(page, 'case.list', { search: 'Demonstra' });
  const caseId = found.rows[0]!.id;
  await page.goto(new URL(`/cases/${caseId}`, page.url()).href);
  await page.locator('[data-case-bar]').waitFor();
  await addToCase(page, path.join(SAMPLES, 'residence-card-back.jpg'));
  await until(async () => {
    const { documents } = await ask(page, 'case.open', { id: caseId });
    return documents.length === 3 && documents.every(({ state }) => state === 'examined');
  });
  const { documents } = await ask(page, 'case.open', { id: caseId });
  const [signedId, draftId, waitingId] = documents.map(({ id }) => id) as [string, string, string];
  await conclude(page, signedId, { carrier: 1, content: 1 });
  await conclude(page, waitingId, { carrier: 1, content: -1 });
  const refused = await ask(page, 'case.list', { states: ['nothing-examined'] });
  return { caseId, draftId, waitingId, signedId, refusedCaseId: refused.rows[0]!.id };
}

async function dropRefused(page: Page): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'loep-tour-'));
  const file = path.join(folder, 'broken <b>scan.jpg');
  await writeFile(file, 'no picture at all');
  await dropFiles(page, [file]);
  await until(async () => (await ask(page, 'case.list', { states: ['nothing-examined'] })).total === 1);
  await rm(folder, { recursive: true });
}

async function addToCase(page: Page, file: string): Promise<void> {
  await dropFiles(page, [file]);
  await page.getByRole('dialog').getByRole('radio', { name: 'One more document of this case' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Take in 1 file' }).click();
}

type Given = Readonly<Partial<Record<GradedAspect, Grade>>>;

/** Confirms every deviation, writes a draft with these grades, and signs it. */
async function conclude(page: Page, documentId: string, given: Given): Promise<void> {
  const { documents } = await caseOf(page, documentId);
  const document = documents.find(({ id }) => id === documentId)!;
  const { findings } = await ask(page, 'examination.get', { id: document.examinations[0]!.id });
  for (const { id, verdict } of findings)
    if (verdict === 'deviation') await ask(page, 'review.answer', { findingId: id, answer: 'confirmed' });
  const grade = (aspect: GradedAspect) => ({
    grade: given[aspect] ?? ('not-examined' as const),
    reason: 'Held against specimen 14 under the microscope; the strokes of the digits were compared.',
  });
  await ask(page, 'conclusion.save', {
    documentId,
    seen: null,
    draft: {
      grades: {
        carrier: grade('carrier'),
        unaltered: grade('unaltered'),
        'make-up': grade('make-up'),
        issuance: grade('issuance'),
        content: grade('content'),
      },
      circumstances: {
        isBlankListed: false,
        isIssuerUnrecognised: false,
        holder: 'not-asked',
        isRegisterVerified: false,
      },
      reasoning: 'Paper, print and stamp are those of the specimen; the entries agree with each other.',
      references: ['Specimen 14, edition 2015, own collection'],
    },
  });
  await ask(page, 'conclusion.sign', { documentId, reader: { name: 'Noor de Wit', initials: 'NdW' } });
}

async function caseOf(page: Page, documentId: string) {
  const { rows } = await ask(page, 'case.list', {});
  for (const { id } of rows) {
    const view = await ask(page, 'case.open', { id });
    if (view.documents.some((document) => document.id === documentId)) return view;
  }
  throw new Error(`no case holds ${documentId}`);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + EXAMINED_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

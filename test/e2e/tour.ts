import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { DocumentView } from '../../shared/api/schemas/document.ts';
import { ask } from './ask.ts';
import { conclude, examinedCase, until } from './conclude.ts';
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

/** A card with a machine-readable zone, and something that deviates. */
export const CARD = path.resolve(import.meta.dirname, '../../assets/sample/residence-card-back.jpg');

/**
 * Fills a fresh data folder with a case of several documents, that of the demonstration if no other is made, one more
 * document, a file that is refused, and conclusions.
 */
export async function prepare(
  page: Page,
  makeCase: (page: Page) => Promise<string> = demonstrationCase,
): Promise<Prepared> {
  await ask(page, 'settings.save', { name: 'Noor de Wit', initials: 'NdW' });
  await page.getByRole('main').waitFor();
  await dropRefused(page);
  const caseId = await makeCase(page);
  await page.goto(new URL(`/cases/${caseId}`, page.url()).href);
  await page.locator('[data-case-bar]').waitFor();
  const { length } = (await ask(page, 'case.open', { id: caseId })).documents;
  await addToCase(page, CARD);
  const { documents } = await examinedCase(page, caseId, length + 1);
  const [signed, draft] = documents as [DocumentView, DocumentView];
  const waiting = documents.at(-1)!;
  await conclude(page, signed, { carrier: 1, content: 1 });
  await conclude(page, waiting, { carrier: 1, content: -1 });
  const refused = await ask(page, 'case.list', { states: ['nothing-examined'] });
  return {
    caseId,
    draftId: draft.id,
    waitingId: waiting.id,
    signedId: signed.id,
    refusedCaseId: refused.rows[0]!.id,
  };
}

/** The case of the demonstration comes when the starter set is there: shortly after the door is open. */
async function demonstrationCase(page: Page): Promise<string> {
  let found: string | undefined;
  await until(async () => {
    const { rows } = await ask(page, 'case.list', { search: 'Demonstra' });
    found = rows[0]?.id;
    return found !== undefined;
  });
  return found!;
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

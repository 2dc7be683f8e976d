import type { Page } from 'playwright-core';
import type { Given, Output } from '../../shared/api/contract.ts';
import type { Grade, GradedAspect } from '../../shared/model/conclusion.ts';
import { ask } from './ask.ts';

/** How long the scans of a case may take to be examined on a busy machine, ms. */
const EXAMINED_MS = 120_000;

const PAUSE_MS = 250;

type CaseView = Output<'case.open'>;

/** Asks again and again until it is so. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + EXAMINED_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The case with so many documents, once all of them are examined. */
export async function examinedCase(page: Page, id: string, documentCount: number): Promise<CaseView> {
  await until(async () => {
    const { documents } = await ask(page, 'case.open', { id });
    return documents.length === documentCount && documents.every(({ state }) => state === 'examined');
  });
  return ask(page, 'case.open', { id });
}

/** Confirms every deviation that was found in a document. */
export async function confirmDeviations(page: Page, document: CaseView['documents'][number]): Promise<void> {
  const { findings } = await ask(page, 'examination.get', { id: document.examinations[0]!.id });
  for (const { id, verdict } of findings)
    if (verdict === 'deviation') await ask(page, 'review.answer', { findingId: id, answer: 'confirmed' });
}

/** Grades with a reason each; what is not named was not examined. */
export function gradesOf(
  given: Readonly<Partial<Record<GradedAspect, Grade>>>,
): Given<'conclusion.read'>['grades'] {
  const reason = 'Held against specimen 14 under the microscope; the strokes of the digits were compared.';
  const grade = (aspect: GradedAspect) => ({ grade: given[aspect] ?? ('not-examined' as const), reason });
  return {
    carrier: grade('carrier'),
    unaltered: grade('unaltered'),
    'make-up': grade('make-up'),
    issuance: grade('issuance'),
    content: grade('content'),
  };
}

/** Confirms every deviation of a document, writes a conclusion with these grades, and signs it. */
export async function conclude(
  page: Page,
  document: CaseView['documents'][number],
  given: Parameters<typeof gradesOf>[0],
): Promise<void> {
  const documentId = document.id;
  await confirmDeviations(page, document);
  await ask(page, 'conclusion.save', {
    documentId,
    seen: null,
    draft: {
      grades: gradesOf(given),
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

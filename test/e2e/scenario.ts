import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CasePage, ConclusionPage, InboxPage } from './case-page.ts';
import { dropFiles } from './drop.ts';

const CARD = path.resolve(import.meta.dirname, '../../assets/sample/residence-card-back.jpg');
const TITLE = 'residence-card-back';

/**
 * What an examiner does with one scan, from the drop to the signature, and finds again after a reload. The same for
 * every door.
 */
export async function fromDropToSignature(page: Page): Promise<void> {
  const inbox = new InboxPage(page);
  await page.getByRole('grid').waitFor();
  await dropFiles(page, [CARD]);
  expect(await inbox.outcomeOf(TITLE)).toBe('doubtful');
  await inbox.openByKeyboard(TITLE);

  const atWork = new CasePage(page);
  await atWork.examined();
  const answers = await answerAll(page, atWork);
  await takeBackAndAnswerAgain(page, atWork, answers);

  await page.locator('[data-to-conclusion]').click();
  const conclusion = new ConclusionPage(page);
  await conclusion.grade('Authenticity: carrier', '+1 probable');
  await conclusion.reasoning('The zone was held against the printed fields at 20 times enlargement.');
  await conclusion.sign('Noor de Wit', 'NdW');
  await conclusion.signed.waitFor();

  await page.reload();
  await conclusion.signed.waitFor();
  expect(await conclusion.signed.innerText()).toContain('Noor de Wit');
  await page.goBack();
  await atWork.examined();
  for (const [id, answer] of answers)
    expect(await page.locator(`[data-finding="${id}"]`).getAttribute('data-answer')).toBe(answer);
  await page.getByRole('link', { name: 'Inbox', exact: true }).click();
  await inbox.row(TITLE).getByText('Concluded').waitFor();
}

/** The first deviation is confirmed, every other one dismissed; after each answer the next one is selected. */
async function answerAll(page: Page, atWork: CasePage): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const count = await atWork.deviations.count();
  expect(count).toBeGreaterThan(1);
  await page.keyboard.press('j');
  while (answers.size < count) {
    const answer = answers.size === 0 ? 'confirmed' : 'dismissed';
    answers.set(await atWork.answer(answer === 'confirmed' ? 'c' : 'd', answer), answer);
  }
  await page.locator('[data-all-answered]').waitFor();
  return answers;
}

async function takeBackAndAnswerAgain(
  page: Page,
  atWork: CasePage,
  answers: Map<string, string>,
): Promise<void> {
  const last = [...answers.keys()].at(-1)!;
  await page.keyboard.press('u');
  const row = page.locator(`[data-finding="${last}"]`);
  await expect.poll(() => row.getAttribute('data-answer')).toBe('none');
  if ((await row.getAttribute('data-selected')) === null) await row.getByRole('button').first().click();
  await atWork.answer('d', 'dismissed');
}

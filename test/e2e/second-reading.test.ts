import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../shared/api/contract.ts';
import { NO_GRADES } from '../../shared/api/schemas/conclusion.ts';
import { ask } from './ask.ts';
import { ConclusionPage } from './case-page.ts';
import { conclude, confirmDeviations, examinedCase, until } from './conclude.ts';
import { type BrowserDoor, startBrowser } from './doors.ts';
import { dropFiles } from './drop.ts';

/** A card in whose content there is something to confirm. */
const CARD = path.resolve(import.meta.dirname, '../../assets/sample/residence-card-back.jpg');

const REASON = 'The number of the deed was scraped and written again.';
const REFERENCE = 'Specimen 14, edition 2015, own collection';
const OBSERVED = 'The background is screened.';
const MINUS_1 = '−1 probably not';

let home = '';
let door: BrowserDoor;
let caseView: Output<'case.open'>;
let document: Output<'case.open'>['documents'][number];

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'loep-home-'));
  door = await startBrowser(home, { withDemonstration: false });
  await door.page.getByRole('main').waitFor();
  await dropFiles(door.page, [CARD]);
  await until(async () => (await ask(door.page, 'case.list', {})).total === 1);
  const { rows } = await ask(door.page, 'case.list', {});
  caseView = await examinedCase(door.page, rows[0]!.id, 1);
  document = caseView.documents[0]!;
});

afterAll(async () => {
  await door?.close();
  await rm(home, { recursive: true, force: true });
});

async function openConclusion(): Promise<ConclusionPage> {
  const address = `/cases/${caseView.id}/conclusion/${document.id}`;
  await door.page.goto(new URL(address, door.page.url()).href);
  return new ConclusionPage(door.page);
}

/** What the next reader may know: who read before, and nothing of what they found. */
async function expectBlind(state: string): Promise<void> {
  const { current, grounds } = await ask(door.page, 'conclusion.get', { documentId: document.id });
  expect(current).toMatchObject({ state, isBlind: true, category: null, sentences: [], guards: [] });
  expect(current).toMatchObject({ grounds: [], draft: { grades: NO_GRADES, reasoning: '' } });
  expect(current!.readings.every(({ grades, note }) => grades === null && note === '')).toBe(true);
  expect(grounds).toEqual([]);
  expect(await door.page.getByRole('radio', { checked: true }).count()).toBe(0);
  const { id } = caseView;
  const heard = JSON.stringify([current, await ask(door.page, 'case.history', { id })]);
  for (const said of [await door.page.locator('main').innerText(), heard]) expect(said).not.toContain(REASON);
}

/** The case tells the reader what was found, and of the answers nothing. */
async function expectCaseWithheld(): Promise<void> {
  await door.page.getByRole('link', { name: 'All findings in the case' }).click();
  await door.page.locator('[data-answers="withheld"]').waitFor();
  expect(await door.page.locator('[data-finding]').count()).toBeGreaterThan(0);
  expect(await door.page.locator('[data-finding]:not([data-answer="none"])').count()).toBe(0);
  await door.page.keyboard.press('j');
  await door.page.locator('[data-finding-detail]').waitFor();
  expect(await door.page.locator('[data-give]').count()).toBe(0);
  await door.page.goBack();
}

/** Before a name goes under it, everything is shown that stands in what is signed. */
async function expectAllShownToSign(all: readonly string[]): Promise<void> {
  const sign = door.page.getByRole('region', { name: 'Signing' }).getByRole('button', { name: 'Sign…' });
  await expect.poll(() => sign.isEnabled()).toBe(true);
  await sign.click();
  const dialog = door.page.getByRole('dialog');
  await dialog.getByRole('region', { name: 'Content' }).getByText(REASON).waitFor();
  for (const said of all) expect(await dialog.innerText()).toContain(said);
  expect(await dialog.locator('[data-seen] img').count()).toBeGreaterThan(1);
  await door.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

/** The page lies there to be looked at closely: the keys zoom, and a finding of the checks is shown on it. */
async function lookClosely(form: Locator): Promise<void> {
  await form.waitFor();
  const panel = door.page.getByRole('complementary', { name: 'Document' });
  await panel.locator('[data-page-view] [data-mark]').first().waitFor();
  const percent = () => panel.getByRole('button', { name: /^Pixel by pixel/ }).innerText();
  const before = await percent();
  await panel.getByRole('button', { name: /^Show finding 1 / }).click();
  await expect.poll(percent).not.toBe(before);
  expect(await panel.locator('[data-selected]').count()).toBe(1);
}

/** Draws a box on the page with the keys alone, and describes what is in it. */
async function observeByKeys(words: string): Promise<void> {
  const mark = door.page.getByRole('button', { name: 'Mark an observation' });
  await mark.press('Enter');
  const layer = door.page.locator('[data-box-drawing]');
  await layer.waitFor();
  await door.page.keyboard.press('Escape');
  await layer.waitFor({ state: 'detached' });
  expect(await mark.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  await mark.press('Enter');
  await layer.waitFor();
  const before = await layer.getByRole('status').innerText();
  for (const key of ['ArrowRight', 'ArrowDown', 'Shift+ArrowRight']) await door.page.keyboard.press(key);
  expect(await layer.getByRole('status').innerText()).not.toBe(before);
  await door.page.keyboard.press('Enter');
  await layer.waitFor({ state: 'detached' });
  await door.page.keyboard.type(words);
  expect(await door.page.getByRole('textbox', { name: 'What is seen here' }).inputValue()).toBe(words);
}

test('a conclusion against the document is read blind by another, and signed by both when they agree', async () => {
  await confirmDeviations(door.page, document);
  const conclusion = await openConclusion();
  await conclusion.grade('Content', MINUS_1, REASON);
  await conclusion.reference(REFERENCE);
  await conclusion.reasoning(REASON);
  await observeByKeys(OBSERVED);
  await expectAllShownToSign([REASON, REFERENCE, OBSERVED]);
  await conclusion.sign('Noor de Wit', 'NdW');

  await conclusion.reading('Second').waitFor();
  await expectBlind('awaiting-second-reader');
  const form = conclusion.reading('Second');
  await lookClosely(form);
  await expectCaseWithheld();
  await conclusion.takeBack('Bram de Vries');
  const refused = door.page.getByRole('alert').filter({ hasText: 'Only who wrote and signed' });
  await refused.getByRole('button', { name: 'Close' }).click();
  await door.page.keyboard.press('Escape');
  await door.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expectBlind('awaiting-second-reader');
  expect(await form.innerText()).toContain('Noor de Wit');
  expect(await form.innerText()).toContain(REFERENCE);

  await conclusion.grade('Authenticity: carrier', '+1 probable', 'Line print.');
  await conclusion.signReading('Bram de Vries', 'BdV');
  const open = form.locator('[data-left-open]');
  expect(await open.innerText()).toMatch(/left open: Content\./);
  await conclusion.grade('Content', MINUS_1, 'The stroke of the 8 is not of the machine.');
  await conclusion.signReading('Noor de Wit', 'X');
  const refusal = door.page.getByRole('alert').filter({ hasText: 'Every reader is another person' });
  await refusal.getByRole('button', { name: 'Close' }).click();
  await refusal.waitFor({ state: 'hidden' });
  await conclusion.signReading('Bram de Vries', 'BdV');
  await conclusion.signed.waitFor();
  const history = await ask(door.page, 'case.history', { id: caseView.id });
  const signers = history.filter(({ action }) => /^conclusion\.(signed|read)$/.test(action));
  expect(signers.map(({ by }) => by).toSorted()).toEqual(['Bram de Vries', 'Noor de Wit']);
  const page = await conclusion.signed.innerText();
  for (const said of ['Noor de Wit', 'Bram de Vries', REASON, REFERENCE, OBSERVED])
    expect(page).toContain(said);
  await door.page.goto(new URL(`/cases/${caseView.id}`, door.page.url()).href);
  await door.page.locator('[data-answers="signed"]').waitFor();
  await door.page.locator('[data-finding] button').first().click();
  await door.page.keyboard.press('d');
  await door.page.getByText('The signed conclusion keeps its own answers.').waitFor();
});

test('two readers of a revision who differ by two steps leave it to a third, who is blind as well', async () => {
  await conclude(door.page, document, { content: -1 });
  const conclusion = await openConclusion();
  await conclusion.reading('Second').waitFor();
  await door.page.getByLabel('Version').selectOption('1');
  await door.page.locator('[data-withheld-version]').waitFor();
  await door.page.getByRole('button', { name: 'Show the answers' }).click();
  const asking = door.page.getByRole('dialog');
  await asking.getByLabel('Your name').fill('Bram de Vries');
  await asking.getByRole('button', { name: /^Show; / }).click();
  await conclusion.signed.waitFor();
  await door.page.getByLabel('Version').selectOption('2');
  await conclusion.reading('Second').locator('[data-shown-to]').waitFor();
  await conclusion.grade('Content', '+1 probable', REASON);
  await conclusion.signReading('Bram de Vries', 'BdV');

  await conclusion.reading('Third').waitFor();
  await expectBlind('awaiting-third-reader');
  await conclusion.grade('Content', MINUS_1, 'Seen with the loupe.');
  await conclusion.signReading('Clara Öztürk', 'CÖ');
  await conclusion.signed.waitFor();
  const { signed } = await ask(door.page, 'conclusion.get', { documentId: document.id });
  expect(signed[0]).toMatchObject({ state: 'signed', draft: { grades: { content: { grade: -1 } } } });
  expect(signed.map(({ state }) => state)).toEqual(['signed', 'superseded']);
  expect(signed[0]!.readings.map(({ reader }) => reader.initials)).toEqual(['NdW', 'BdV', 'CÖ']);
  const page = await conclusion.signed.innerText();
  expect(page).toContain('Second reader, not blind');
  expect(page).toContain('Third reader, blind');
});

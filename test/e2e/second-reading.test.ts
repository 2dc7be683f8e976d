import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** The answers in the case are those of the first reader: the way to them says so first. */
async function expectWayBackHidden(): Promise<void> {
  const address = `/cases/${caseView.id}`;
  const links = door.page.getByRole('main').locator(`a[href="${address}"]`);
  expect(await links.count()).toBe(0);
  await door.page.getByRole('button', { name: `Case ${caseView.number}` }).click();
  const dialog = door.page.getByRole('dialog');
  await dialog.getByText('Read before you look at the answers in the case').waitFor();
  expect(await dialog.getByRole('link').getAttribute('href')).toBe(address);
  await dialog.getByRole('button', { name: 'Go on reading' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('a conclusion against the document is read blind by another, and signed by both when they agree', async () => {
  await confirmDeviations(door.page, document);
  const conclusion = await openConclusion();
  await conclusion.grade('Content', MINUS_1, REASON);
  await conclusion.reference(REFERENCE);
  await conclusion.reasoning(REASON);
  await conclusion.sign('Noor de Wit', 'NdW');

  await conclusion.reading('Second').waitFor();
  await expectBlind('awaiting-second-reader');
  const form = conclusion.reading('Second');
  expect(await form.innerText()).toContain('Read before you look at the answers in the case');
  await expectWayBackHidden();
  await conclusion.takeBack('Bram de Vries');
  const refused = door.page.getByRole('alert').filter({ hasText: 'Only who wrote and signed' });
  await refused.getByRole('button', { name: 'Close' }).click();
  await door.page.keyboard.press('Escape');
  await door.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expectBlind('awaiting-second-reader');
  expect(await form.innerText()).toContain('Noor de Wit');
  expect(await form.innerText()).toContain(REFERENCE);

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
  for (const said of ['Noor de Wit', 'Bram de Vries', REASON, REFERENCE]) expect(page).toContain(said);
});

test('two readers of a revision who differ by two steps leave it to a third, who is blind as well', async () => {
  await conclude(door.page, document, { content: -1 });
  const conclusion = await openConclusion();
  await conclusion.reading('Second').waitFor();
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
});

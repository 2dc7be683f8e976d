import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uploadAddress } from '../../shared/api/addresses.ts';
import { violationsOn } from './accessibility.ts';
import { ask } from './ask.ts';
import { type BrowserDoor, startBrowser } from './doors.ts';
import { PLACES, visit } from './places.ts';
import { putStarterSet } from './set-up.ts';
import { CARD, type Prepared, prepare } from './tour.ts';

let home = '';
let door: BrowserDoor;
let prepared: Prepared;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'loep-home-'));
  await putStarterSet(home);
  door = await startBrowser(home, { withDemonstration: false });
  prepared = await prepare(door.page, smallCase);
}, 300_000);

afterAll(async () => {
  await door?.close();
  await rm(home, { recursive: true, force: true });
});

/** A case whose second document has something on every place; examining the first takes a moment. */
async function smallCase(page: Page): Promise<string> {
  const caseId = randomUUID();
  await ask(page, 'case.create', { id: caseId, title: 'A case of two documents' });
  const card = await readFile(CARD);
  const corner = await sharp(card).extract({ left: 40, top: 40, width: 160, height: 80 }).png().toBuffer();
  const files = { 'corner.png': corner, 'card.jpg': card };
  for (const [fileName, bytes] of Object.entries(files)) {
    const address = uploadAddress(randomUUID(), { fileName, caseId });
    const { origin } = new URL(page.url());
    const answer = await page.request.put(new URL(address, origin).href, {
      data: bytes,
      headers: { origin },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
  }
  return caseId;
}

// Every place once, in light English or in dark Dutch by turns; `npm run bench -- screens` sees all of them in both.
test.each([
  ['light', 'en', 0],
  ['dark', 'nl', 1],
] as const)('no screen has a serious violation (%s, %s)', async (theme, language, turn) => {
  await ask(door.page, 'settings.save', { theme, language });
  const violations: string[] = [];
  for (const place of PLACES.filter((_place, at) => at % 2 === turn)) {
    await visit(door.page, prepared, place);
    violations.push(...(await violationsOn(door.page)).map((line) => `${place.name}: ${line}`));
  }
  expect(violations).toEqual([]);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { ask } from './ask.ts';
import { type BrowserDoor, startBrowser } from './doors.ts';
import { PLACES, visit } from './places.ts';
import { type Prepared, prepare } from './tour.ts';

let home = '';
let door: BrowserDoor;
let prepared: Prepared;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'loep-home-'));
  door = await startBrowser(home);
  prepared = await prepare(door.page);
}, 300_000);

afterAll(async () => {
  await door?.close();
  await rm(home, { recursive: true, force: true });
});

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

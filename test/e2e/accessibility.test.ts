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

test.each([
  ['light', 'en'],
  ['dark', 'nl'],
] as const)('no screen has a serious violation (%s, %s)', async (theme, language) => {
  await ask(door.page, 'settings.save', { theme, language });
  const violations: string[] = [];
  for (const place of PLACES) {
    await visit(door.page, prepared, place);
    violations.push(...(await violationsOn(door.page)).map((line) => `${place.name}: ${line}`));
  }
  expect(violations).toEqual([]);
});

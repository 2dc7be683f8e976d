import { afterEach, expect, test } from 'vitest';
import { temporaryHome } from '../electron/temporary-home.ts';
import { startBrowser, startDesktop } from './doors.ts';
import { fromDropToSignature } from './scenario.ts';
import { putCase } from './set-up.ts';

const opened: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** In use already: nothing else is examined meanwhile. */
async function homeInUse(): Promise<string> {
  const home = await temporaryHome();
  await putCase(home, 'Begun before');
  return home;
}

test('in the browser: a scan is dropped, examined, answered by keyboard, concluded and found again', async () => {
  const door = await startBrowser(await homeInUse());
  opened.push(door.close);
  const faults: string[] = [];
  door.page.on('pageerror', (error) => faults.push(error.message));
  await fromDropToSignature(door.page);
  expect(faults).toEqual([]);
});

test('in the desktop window: the same', async () => {
  const door = await startDesktop(await homeInUse());
  opened.push(door.close);
  await fromDropToSignature(door.page);
});

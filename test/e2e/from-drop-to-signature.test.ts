import { afterEach, expect, test } from 'vitest';
import { temporaryHome } from '../electron/temporary-home.ts';
import { startBrowser, startDesktop } from './doors.ts';
import { fromDropToSignature } from './scenario.ts';

const opened: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

test('in the browser: a scan is dropped, examined, answered by keyboard, concluded and found again', async () => {
  const door = await startBrowser(await temporaryHome());
  opened.push(door.close);
  const faults: string[] = [];
  door.page.on('pageerror', (error) => faults.push(error.message));
  await fromDropToSignature(door.page);
  expect(faults).toEqual([]);
});

test('in the desktop window: the same', async () => {
  const door = await startDesktop(await temporaryHome());
  opened.push(door.close);
  await fromDropToSignature(door.page);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { databasePath, openDatabase } from '../../electron/db/open.ts';
import { doorTokenPath } from '../../electron/files/door-token.ts';
import { launchBrowser } from '../browser.ts';
import { temporaryHome } from '../electron/temporary-home.ts';
import { drop } from './drop.ts';

interface Served {
  readonly address: string;
  readonly child: ChildProcess;
}

/** `loep serve` as a process of its own, once it has said where it is. */
async function serve(home: string, port: string): Promise<Served> {
  const child = spawn(process.execPath, ['electron/cli.ts', 'serve', '--port', port, '--lang', 'en'], {
    env: { ...process.env, LOEP_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface(child.stdout)) {
    if (line.includes('?token=')) return { child, address: line.trim() };
  }
  throw new Error('loep serve ended without an address');
}

async function kill({ child }: Served): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function renameAllCases(home: string, title: string): Promise<void> {
  const db = await openDatabase(databasePath(home));
  await db.updateTable('cases').set({ title }).execute();
  await db.destroy();
}

test('an open window outlives a killed application; one that was shut out says so, and goes on too', async () => {
  const home = await temporaryHome();
  let served = await serve(home, '0');
  const { port } = new URL(served.address);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(served.address);
  await page.getByRole('row').nth(1).waitFor();

  await kill(served);
  await page.getByText('No connection with Loep').waitFor();
  await renameAllCases(home, 'renamed meanwhile');
  served = await serve(home, port);
  await page.getByRole('link', { name: 'renamed meanwhile' }).waitFor();
  expect(await page.getByText('No connection with Loep').count()).toBe(0);

  await kill(served);
  await rm(doorTokenPath(home));
  served = await serve(home, port);
  const isShutOut = page.getByText('started again elsewhere or with another key');
  await isShutOut.waitFor();
  await drop(page, [{ name: 'scan.jpg', bytes: Buffer.from('no picture, but a file') }]);
  const tray = page.getByRole('region', { name: 'Files being taken in' });
  await tray.getByText('open the address that it printed').waitFor();

  await (await context.newPage()).goto(served.address);
  await isShutOut.first().waitFor({ state: 'detached' });
  await tray.getByText('not received').or(tray.getByText('file received')).first().waitFor();
});

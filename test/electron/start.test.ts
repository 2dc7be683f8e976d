import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryHome } from './temporary-home.ts';

const root = path.resolve(import.meta.dirname, '../..');
const isElectronThere = existsSync(path.join(root, 'node_modules/electron/path.txt'));

/** Runs `npm start` without npm, where Electron comes from nowhere and nothing may be opened. */
async function start(env: NodeJS.ProcessEnv, ...args: string[]) {
  const home = await temporaryHome();
  const child = spawn(process.execPath, ['electron/start.mjs', '--port', '0', ...args], {
    cwd: root,
    env: {
      ...process.env,
      LOEP_HOME: home,
      LOEP_NO_OPEN: '1',
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      LANG: 'en',
      ...env,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  return { child, said, home, address: () => addressOf(child, said) };
}

/** A program in the place of Electron's. */
async function inPlaceOfElectron(script: string): Promise<NodeJS.ProcessEnv> {
  const folder = await temporaryHome();
  await writeFile(path.join(folder, 'electron'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':99' };
}

async function addressOf(child: ChildProcess, said: { out: string; err: string }): Promise<string> {
  for (;;) {
    const address = /http:\/\/\S+token=\S+/.exec(said.out)?.[0];
    if (address) return address;
    if (child.exitCode !== null) throw new Error(`ended without an address: ${said.err}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Titles of the pages that the stand-in shows for a data folder. */
async function titles(home: string): Promise<readonly string[]> {
  const port = await readFile(path.join(home, 'desktop/chromium/DevToolsActivePort'), 'utf8').catch(
    () => null,
  );
  if (port === null) return [];
  const pages = await fetch(`http://127.0.0.1:${port.split('\n')[0]}/json/list`);
  return ((await pages.json()) as { title: string }[]).map(({ title }) => title);
}

test.skipIf(isElectronThere)(
  'without Electron’s program it says so in one line, prints the address and answers there',
  async () => {
    const { child, said, address: printed } = await start({ DISPLAY: ':99' }, '--no-open');
    const address = await printed();
    expect(said.err.trim().split('\n')).toEqual([
      'The desktop window cannot be had here (Electron’s program is not installed and 127.0.0.1:9 cannot be reached); Loep opens in a browser instead, at the address below.',
    ]);
    const entry = await fetch(address, { redirect: 'manual' });
    expect(entry.status).toBe(302);
    const events = await fetch(new URL('/events', address), {
      headers: { cookie: entry.headers.get('set-cookie')!.split(';')[0]! },
    });
    expect(events.status).toBe(200);
    // With a stream that is read and a demonstration that is being examined.
    child.kill('SIGINT');
    const [status] = await once(child, 'exit');
    expect(status).toBe(0);
    await expect(events.text()).rejects.toThrow();
  },
);

test.runIf(process.platform === 'linux')('without a screen it does not look for a window', async () => {
  const { said, address } = await start({ DISPLAY: '', WAYLAND_DISPLAY: '' }, '--lang', 'nl');
  await address();
  expect(said.err).toContain('er is geen beeldscherm');
  expect(said.out).toContain('alleen op deze machine');
});

test.runIf(process.platform === 'linux' && !isElectronThere)(
  'with Electron’s program it runs the staged application in it, and ends with it',
  async () => {
    const register = path.join(root, 'test/electron/stand-in/register.ts');
    const env = await inPlaceOfElectron(
      `exec "${process.execPath}" --import "${register}" "$1/electron/main.js" "$2"`,
    );
    const { child, home, said } = await start(env, path.join(root, 'assets/sample/residence-card-back.jpg'));
    await expect.poll(() => titles(home), { timeout: 30_000, interval: 200 }).toEqual(['Loep']);
    child.kill('SIGTERM');
    const [status] = await once(child, 'exit');
    expect({ status, address: said.out }).toEqual({ status: 0, address: '' });
    expect(existsSync(path.join(home, 'window.json'))).toBe(true);
  },
);

test.runIf(process.platform === 'linux' && !isElectronThere)(
  'when Electron does not start, the browser is the way in',
  async () => {
    const { said, address } = await start(await inPlaceOfElectron('exit 133'));
    expect((await fetch(await address(), { redirect: 'manual' })).status).toBe(302);
    expect(said.err).toContain('Electron did not start');
  },
);

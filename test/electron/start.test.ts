import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
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
  const address = await addressOf(child, said);
  return { child, said, address };
}

async function addressOf(child: ChildProcess, said: { out: string; err: string }): Promise<string> {
  for (;;) {
    const address = /http:\/\/\S+token=\S+/.exec(said.out)?.[0];
    if (address) return address;
    if (child.exitCode !== null) throw new Error(`ended without an address: ${said.err}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test.skipIf(isElectronThere)(
  'without Electron’s program it says so in one line, prints the address and answers there',
  async () => {
    const { child, said, address } = await start({ DISPLAY: ':99' }, '--no-open');
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
    const began = performance.now();
    child.kill('SIGINT');
    const [status] = await once(child, 'exit');
    expect(status).toBe(0);
    expect(performance.now() - began).toBeLessThan(2000);
    await expect(events.text()).rejects.toThrow();
  },
);

test.runIf(process.platform === 'linux')('without a screen it does not look for a window', async () => {
  const { said } = await start({ DISPLAY: '', WAYLAND_DISPLAY: '' }, '--lang', 'nl');
  expect(said.err).toContain('er is geen beeldscherm');
  expect(said.out).toContain('alleen op deze machine');
});

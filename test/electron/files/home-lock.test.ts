import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHome } from '../../../electron/files/home-lock.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'loep-lock-'));
});
afterEach(() => rm(home, { recursive: true }));

const lockModule = new URL('../../../electron/files/home-lock.ts', import.meta.url).href;

/** Another Loep that works in the folder until it is ended. */
async function otherLoep() {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { lockHome } from ${JSON.stringify(lockModule)};
       const lock = await lockHome(process.argv[1]);
       await lock.announce('http://127.0.0.1:4680/');
       process.stdout.write('locked');
       setInterval(() => lock, 1000);`,
      home,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  return child;
}

test('a second one is told where the first is, in both languages', async () => {
  const lock = await lockHome(home);
  await expect(lockHome(home)).rejects.toMatchObject({
    code: 'busy',
    text: {
      en: expect.stringContaining(`${home}, process ${process.pid}`),
      nl: expect.stringContaining('al geopend'),
    },
  });
  lock.release();
  (await lockHome(home)).release();
});

test('two data folders are two locks', async () => {
  const one = await lockHome(join(home, 'one'));
  const two = await lockHome(join(home, 'two'));
  one.release();
  two.release();
});

test('the lock of another process ends with it, however it ends', async () => {
  const child = await otherLoep();
  await expect(lockHome(home)).rejects.toMatchObject({
    code: 'busy',
    message: expect.stringContaining(`process ${child.pid}, http://127.0.0.1:4680/`),
  });
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = await lockHome(home);
  await expect(lockHome(home)).rejects.toThrow(`process ${process.pid})`);
  lock.release();
});

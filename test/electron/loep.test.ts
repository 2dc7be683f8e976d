import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const launcher = path.join(root, 'electron/loep.mjs');

/** Makes the launcher believe that it runs on another Node. */
const pretending = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
];

test('on a Node that is new enough the command line starts at once', async () => {
  const { stdout } = await run(process.execPath, [launcher, '--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'on an older Node it starts on the one from the packages, and hands on what that says',
  async () => {
    const { stdout } = await run(process.execPath, [...pretending('20.20.2'), launcher, '--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const failed = run(process.execPath, [...pretending('20.20.2'), launcher, 'chekc']);
    await expect(failed).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('loep check') });
  },
);

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageApp } from '../../build/stage-app.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
let staged = '';

beforeAll(async () => {
  // Within the project, from where its packages are found.
  await mkdir(path.join(root, 'out'), { recursive: true });
  staged = await mkdtemp(path.join(root, 'out/staged-'));
  await stageApp(staged);
});

afterAll(() => rm(staged, { recursive: true, force: true }));

test('the staged application examines a scan, its threads included', async () => {
  const sample = path.join(root, 'assets/sample/residence-card-back.jpg');
  const { stdout } = await run(process.execPath, [
    path.join(staged, 'electron/cli.js'),
    'check',
    '--json',
    sample,
  ]);
  const examination = JSON.parse(stdout);
  expect(examination.mrz.format).toBe('TD1');
  expect(examination.failures).toEqual([]);
});

test('it starts with the window, and names no TypeScript', async () => {
  const manifest = JSON.parse(await readFile(path.join(staged, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ type: 'module', main: 'electron/main.js' });
  const files = await readdir(staged, { recursive: true });
  expect(files).toContain(path.normalize(manifest.main));
  expect(files.filter((file) => /\.[cm]?tsx?$/.test(file))).toEqual([]);
  const { stdout } = await run(process.execPath, [path.join(staged, 'electron/cli.js'), '--version']);
  expect(stdout.trim()).toBe(manifest.version);
});

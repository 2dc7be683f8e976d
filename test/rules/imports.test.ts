import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const planted: string[] = [];

afterEach(async () => {
  for (const folder of planted.splice(0)) await rm(folder, { recursive: true });
});

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** Asks dependency-cruiser what breaks the rules below some folders. */
async function violations(...folders: string[]): Promise<{ broken: string[]; modules: number }> {
  const args = ['--config', 'test/rules/dependency-cruiser.config.cjs', '--output-type', 'json', ...folders];
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout } = await run(process.execPath, [bin, ...args], { cwd: root, maxBuffer: 1e9 }).catch(
    (error) => error,
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[]; totalCruised: number } };
  return {
    broken: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    modules: summary.totalCruised,
  };
}

/** Puts a file with a forbidden import into a folder of its own, for as long as a test runs. */
async function plant(parent: string, code: string): Promise<string> {
  const folder = await mkdtemp(path.join(root, parent, 'planted-'));
  planted.push(folder);
  await writeFile(path.join(folder, 'planted.ts'), code);
  return path.relative(root, folder);
}

test('every import keeps to its folder', async () => {
  const { broken, modules } = await violations('shared', 'electron', 'renderer', 'test');
  expect(broken).toEqual([]);
  expect(modules).toBeGreaterThan(50);
});

test.each([
  [
    'shared/rules',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    'shared-is-pure',
  ],
  [
    'shared/model',
    "import { toGrey } from '../../imaging/raster.ts';\nexport const grey = toGrey;\n",
    'shared-model',
  ],
  ['shared/checks', "import sharp from 'sharp';\nexport const image = sharp;\n", 'shared-packages'],
  [
    'electron/readers',
    "import { openPool } from '../../workers/pool.ts';\nexport const pool = openPool;\n",
    'readers-read',
  ],
  [
    'electron/workers',
    "import { USAGE } from '../../cli/usage.ts';\nexport const usage = USAGE;\n",
    'workers-work',
  ],
  [
    'renderer/parts',
    "import { openPool } from '../../../electron/workers/pool.ts';\nexport const pool = openPool;\n",
    'renderer-shows',
  ],
  [
    'renderer/parts',
    "import { join } from 'node:path';\nexport const path = join;\n",
    'renderer-without-node',
  ],
  [
    'electron/routes',
    "import sqlite from 'better-sqlite3';\nexport const db = sqlite;\n",
    'sql-in-one-place',
  ],
])('a planted import in %s is caught', async (parent, code, rule) => {
  const folder = await plant(parent, code);
  const { broken } = await violations(folder);
  expect(broken.some((line) => line.startsWith(`${rule}: ${folder}`))).toBe(true);
});

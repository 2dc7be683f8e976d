import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** What `npm start` alone runs, and an installed application does not have. */
const ONLY_FROM_SOURCES = /^electron\/start(\/|\.)/;

/** What goes along as it is: the screens, and the scans of the demonstration. */
const COPIED = ['out/renderer', 'assets/sample'];

/**
 * Lays the application out as plain JavaScript, for Electron's own Node and for the installers: types stripped in
 * their place, so that a line in a fault is the line in the source.
 */
export async function stageApp(target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  for (const folder of ['electron', 'shared']) await stageFolder(folder, target);
  for (const folder of COPIED) {
    if (existsSync(join(ROOT, folder)))
      await cp(join(ROOT, folder), join(target, folder), { recursive: true });
  }
  const { name, version, type } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const manifest = { name, productName: 'Loep', version, type, main: 'electron/main.js' };
  await writeFile(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function stageFolder(folder: string, target: string): Promise<void> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !/\.c?ts$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name)
      .slice(ROOT.length + 1)
      .replaceAll('\\', '/');
    if (ONLY_FROM_SOURCES.test(path)) continue;
    const staged = join(target, asJavaScript(path));
    await mkdir(dirname(staged), { recursive: true });
    await writeFile(staged, stripped(await readFile(join(ROOT, path), 'utf8')));
  }
}

/** Neighbours are named in imports, and in the addresses of workers and the preload script. */
const NEIGHBOUR = /((?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*)'(\.{1,2}\/[^'\n]+\.c?ts)'/g;

function stripped(source: string): string {
  return stripTypeScriptTypes(source).replace(
    NEIGHBOUR,
    (_whole, before: string, path: string) => `${before}'${asJavaScript(path)}'`,
  );
}

const asJavaScript = (path: string) => path.replace(/\.(c?)ts$/, '.$1js');

if (import.meta.main) await stageApp(join(ROOT, 'out/app'));

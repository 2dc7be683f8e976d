import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** What `npm start` alone runs, and an installed application does not have. */
const ONLY_FROM_SOURCES = /^electron\/start(\/|\.)/;

/** What goes along as it is: the screens, the scans of the demonstration, and the starter set. */
const COPIED = ['out/renderer', 'assets/sample', 'assets/reference'];

/**
 * Lays the application out as plain JavaScript, for Electron's own Node and for the installers: types stripped in
 * their place, so that a line in a fault is the line in the source. What is there already and right stays untouched,
 * so that an application that runs from it is not disturbed.
 */
export async function stageApp(target: string): Promise<void> {
  const staged = new Set<string>();
  const stage = async (path: string, content: string | Buffer) => {
    staged.add(path);
    await writeChanged(join(target, path), Buffer.from(content));
  };
  for (const path of await filesBelow(ROOT, ['electron', 'shared'])) {
    if (!/\.c?ts$/.test(path) || ONLY_FROM_SOURCES.test(path)) continue;
    await stage(asJavaScript(path), stripped(await readFile(join(ROOT, path), 'utf8')));
  }
  for (const path of await filesBelow(ROOT, COPIED)) await stage(path, await readFile(join(ROOT, path)));
  await stage('package.json', await manifest());
  for (const path of await filesBelow(target, ['.'])) {
    if (!staged.has(path) && !HALF.test(path)) await rm(join(target, path), { force: true });
  }
}

async function manifest(): Promise<string> {
  const { name, version, type } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return `${JSON.stringify({ name, productName: 'Loep', version, type, main: 'electron/main.js' }, null, 2)}\n`;
}

/** Paths from the root, with `/` between their parts. */
async function filesBelow(root: string, folders: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    found.push(...files.map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length)));
  }
  return found.map((path) => path.replaceAll('\\', '/'));
}

/** What another staging is writing at this moment. */
const HALF = /\.\d+\.half$/;

/** Whole or not at all, for whoever reads it at the same time. */
async function writeChanged(path: string, content: Buffer): Promise<void> {
  const old = existsSync(path) ? await readFile(path) : null;
  if (old?.equals(content)) return;
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.half`;
  await writeFile(half, content);
  await rename(half, path);
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

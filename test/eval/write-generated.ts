import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BIOME = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
/** A formatted table of numbers may be long. */
const LARGEST_BYTES = 64 * 1024 * 1024;

export interface GeneratedFile {
  /** From the root of the tree; its form is that of this file wherever it is written. */
  readonly path: string;
  /** Says what made it. */
  readonly head: string;
  readonly type: { readonly name: string; readonly from: string; readonly isList: boolean };
  readonly constant: string;
  readonly value: unknown;
}

/** Writes a value as a file of code in the form of the tree, to `to` when that is given. */
export async function writeGenerated(file: GeneratedFile, to = path.join(ROOT, file.path)): Promise<void> {
  const { head, type, constant, value } = file;
  const table = JSON.stringify(value, (_, each) => (typeof each === 'number' ? short(each) : each));
  const code = `// ${head}; do not edit.
import type { ${type.name} } from '${type.from}';

export const ${constant}: ${type.isList ? 'readonly ' : ''}${type.name}${type.isList ? '[]' : ''} = ${table};
`;
  const formatted = spawnSync(
    process.execPath,
    [BIOME, 'check', '--write', `--stdin-file-path=${file.path}`],
    { cwd: ROOT, input: code, encoding: 'utf8', maxBuffer: LARGEST_BYTES },
  );
  if (formatted.status !== 0) throw new Error(`not in form: ${formatted.stderr}`);
  await writeFile(to, formatted.stdout);
}

/** Four digits of a share or a score are more than is known; counts stay whole. */
function short(value: number): number {
  if (!Number.isFinite(value)) throw new Error('a score is not a number: a detector is at fault');
  return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}

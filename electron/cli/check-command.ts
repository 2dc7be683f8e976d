import { existsSync } from 'node:fs';
import { refusalJson, toJson } from '../../shared/api/examination-json.ts';
import type { ExaminationJson } from '../../shared/api/examination-schema.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Examination } from '../../shared/model/examination.ts';
import { databasePath } from '../db/open.ts';
import { loepHome, prepareHome } from '../files/home.ts';
import { vaultToRead } from '../files/vault.ts';
import { inTurns } from '../in-turns.ts';
import { today } from '../today.ts';
import { examine } from '../workers/examine.ts';
import { openPool, type Pool } from '../workers/pool.ts';
import { openReferences, type References } from '../workers/references.ts';
import { readSource } from '../workers/source.ts';
import { type CheckArguments, checkArguments } from './check-arguments.ts';
import { openProgress } from './progress.ts';
import { refusalSummary, summary } from './summary.ts';

const REFUSED = 1;

/** `loep check`: examines each file, prints each as soon as it is done, and gives the exit status. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const given = checkArguments(args, process.env);
  await prepareHome();
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  const pool = openPool();
  const references = await referencesOf(loepHome());
  const progress = openProgress(given.language, given.files.length);
  let refused = false;
  try {
    await inTurns(given.files, pool.threads, async (file) => {
      const told = await checkFile(
        { pool, references },
        file,
        given,
        cancel.signal,
        progress.onProgress(file),
      );
      refused ||= told.refused;
      progress.clear();
      process.stdout.write(told.print);
    });
  } finally {
    progress.clear();
    await pool.close();
    await references?.close();
  }
  return refused ? REFUSED : 0;
}

/** The reference database of a data folder; null when it has none. */
async function referencesOf(home: string): Promise<References | null> {
  const database = databasePath(home);
  return existsSync(database) ? openReferences({ database, vault: await vaultToRead(home) }) : null;
}

async function checkFile(
  { pool, references }: { pool: Pool; references: References | null },
  file: string,
  given: CheckArguments,
  signal: AbortSignal,
  onProgress: Parameters<typeof examine>[2]['onProgress'],
): Promise<{ refused: boolean; print: string }> {
  const { json, language, pages, languages } = given;
  try {
    const source = await readSource(file);
    const examination = await examine(pool, source, {
      pages,
      languages,
      references,
      today: today(),
      signal,
      onProgress,
    });
    return {
      refused: false,
      print: json ? line(jsonOf(file, examination, given)) : summary(file, examination, given),
    };
  } catch (error) {
    // A refused file is told in its place, and the others go on. A cancelled run ends as a whole.
    if (!(error instanceof LoepError) || error.code === 'cancelled') throw error;
    return {
      refused: true,
      print: json ? line(refusalJson(file, error, language)) : refusalSummary(file, error, language),
    };
  }
}

function jsonOf(
  file: string,
  examination: Examination,
  { language, withText }: CheckArguments,
): ExaminationJson {
  return toJson(file, examination, { language, withText });
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

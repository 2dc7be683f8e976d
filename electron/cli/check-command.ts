import { refusalJson, toJson } from '../../shared/api/examination-json.ts';
import type { ExaminationJson } from '../../shared/api/examination-schema.ts';
import type { Calibration } from '../../shared/model/calibration.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Examination } from '../../shared/model/examination.ts';
import { loepHome, prepareHome } from '../files/home.ts';
import { inTurns } from '../in-turns.ts';
import { today } from '../today.ts';
import { readCalibration } from '../workers/calibration-in-use.ts';
import { examine } from '../workers/examine.ts';
import { openPool, type Pool } from '../workers/pool.ts';
import type { References } from '../workers/references.ts';
import { readSource } from '../workers/source.ts';
import { type CheckArguments, checkArguments } from './check-arguments.ts';
import { openCommandReferences } from './command-references.ts';
import { openProgress } from './progress.ts';
import { refusalSummary, summary } from './summary.ts';

const REFUSED = 1;

/** `loep check`: examines each file, prints each as soon as it is done, and gives the exit status. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const given = checkArguments(args, process.env);
  await prepareHome();
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  const set = await openCommandReferences(given.reference, { home: loepHome(), language: given.language });
  const calibration = await readCalibration(loepHome());
  const pool = openPool();
  const progress = openProgress(given.language, given.files.length);
  let refused = false;
  try {
    await inTurns(given.files, pool.threads, async (file) => {
      const told = await checkFile(
        { pool, references: set.references, calibration },
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
    await set.close();
  }
  return refused ? REFUSED : 0;
}

interface Tools {
  readonly pool: Pool;
  readonly references: References | null;
  readonly calibration: Calibration;
}

async function checkFile(
  { pool, references, calibration }: Tools,
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
      calibration,
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

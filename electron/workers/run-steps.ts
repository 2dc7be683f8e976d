import { LoepError } from '../../shared/model/errors.ts';
import type { FileStage, PageStage, Stage } from '../../shared/model/stage.ts';
import type { PageText, ReadingLanguage } from '../../shared/model/words.ts';
import type { Job, Source, StageEnd, StageValues } from './job.ts';
import type { JobEnd, Pool, RunOptions } from './pool.ts';

/** How each step over a file, or over one page, ended. */
export type Ends = ReadonlyMap<Stage, StageEnd>;

/** Runs steps over a whole file. */
export function runFileSteps(
  pool: Pool,
  source: Source,
  stages: readonly FileStage[],
  options: RunOptions,
): Promise<Ends> {
  return runSteps(pool, stages, (left) => ({ kind: 'file', source, stages: left }), options);
}

/** Runs steps over one page; `languages` null lets the reader find the languages by itself. */
export function runPageSteps(
  pool: Pool,
  source: Source,
  {
    page,
    stages,
    languages,
  }: { page: number; stages: readonly PageStage[]; languages: readonly ReadingLanguage[] | null },
  options: RunOptions,
): Promise<Ends> {
  const jobOf = (left: readonly PageStage[], ends: Ends): Job => {
    const text: PageText | null = readOf(ends, 'text') ?? null;
    return { kind: 'page', source, page, stages: left, languages, text };
  };
  return runSteps(pool, stages, jobOf, options);
}

/** Runs the one step of a job that has no others. */
export async function runOneStep(
  pool: Pool,
  job: Extract<Job, { kind: 'match' | 'comparison' | 'face' | 'effect' | 'places' }>,
  options: RunOptions,
): Promise<StageEnd> {
  const { ended, stopped } = await pool.run(job, options);
  if (stopped) return stoppedEnd(stopped);
  const end = ended[0];
  if (!end) throw new Error(`the step "${job.kind}" left no answer`);
  return end;
}

/** The value of a step that succeeded; undefined when it failed or was not asked for. */
export function readOf<S extends keyof StageValues>(ends: Ends, stage: S): StageValues[S] | undefined {
  const end = ends.get(stage);
  // The worker's table of steps ties each name to its value.
  return end?.ok ? (end.value as StageValues[S]) : undefined;
}

/** Runs steps until each has ended: when one takes its worker down, the rest go on in another. */
async function runSteps<S extends Stage>(
  pool: Pool,
  stages: readonly S[],
  jobOf: (left: readonly S[], ends: Ends) => Job,
  options: RunOptions,
): Promise<Ends> {
  const ends = new Map<Stage, StageEnd>();
  let left = stages;
  while (left.length > 0) {
    const { ended, stopped } = await pool.run(jobOf(left, ends), options);
    for (const end of ended) ends.set(end.stage, end);
    if (!stopped) break;
    ends.set(stopped.stage, stoppedEnd(stopped));
    left = left.slice(left.findIndex((stage) => Object.is(stage, stopped.stage)) + 1);
    if (stopped.stage === 'open' || stopped.stage === 'page') break;
  }
  return ends;
}

function stoppedEnd({ stage, why }: NonNullable<JobEnd['stopped']>): StageEnd {
  const error = STOPPED[why];
  return { stage, ok: false, code: error.code, text: error.text, ms: 0 };
}

const STOPPED: Readonly<Record<NonNullable<JobEnd['stopped']>['why'], LoepError>> = {
  'timed-out': new LoepError('timed-out', {
    en: 'This step took longer than its limit and was ended. Save the file again from its source, or examine fewer pages.',
    nl: 'Deze stap duurde langer dan is toegestaan en is beëindigd. Bewaar het bestand opnieuw vanuit de bron, of onderzoek minder pagina’s.',
  }),
  'out-of-memory': new LoepError('too-large', {
    en: 'This file needs more memory than is allowed. Save it again at 300 dpi, or split it.',
    nl: 'Dit bestand vraagt meer geheugen dan is toegestaan. Bewaar het opnieuw op 300 dpi, of splits het.',
  }),
  crashed: new LoepError('internal', {
    en: 'This step ended without an answer: a fault in Loep, or a damaged file. Save the file again and retry.',
    nl: 'Deze stap eindigde zonder antwoord: een fout in Loep, of een beschadigd bestand. Bewaar het bestand opnieuw en probeer het nog eens.',
  }),
};

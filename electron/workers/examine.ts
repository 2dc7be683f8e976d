import type { Calibration } from '../../shared/model/calibration.ts';
import { engineName } from '../../shared/model/engine-name.ts';
import { type ErrorCode, LoepError } from '../../shared/model/errors.ts';
import type { Examination } from '../../shared/model/examination.ts';
import type { Gathered } from '../../shared/model/inputs.ts';
import type { FileKind } from '../../shared/model/page.ts';
import {
  FILE_STAGES,
  PAGE_STAGES,
  type PageStage,
  REFERENCE_STAGES,
  type Stage,
  type StageFailure,
} from '../../shared/model/stage.ts';
import type { ReadingLanguage } from '../../shared/model/words.ts';

import { SHIPPED_CALIBRATION } from '../../shared/rules/calibration/shipped.ts';
import { ENGINE_VERSION } from '../engine-version.ts';
import { failuresOf, gather } from './gather.ts';
import type { Judgement, Source } from './job.ts';
import type { Pool } from './pool.ts';
import { NOT_RECOGNISED, recognisePage } from './recognise-page.ts';
import type { References } from './references.ts';
import { type Ends, readOf, runFileSteps, runPageSteps } from './run-steps.ts';

export interface ExamineOptions {
  /** Pages to examine, from 1, both ends included; the whole file when null. */
  readonly pages?: { readonly from: number; readonly to: number } | null;
  /** Languages to read; found from the page when null. */
  readonly languages?: readonly ReadingLanguage[] | null;
  /** The reference database; without it nothing is recognised. */
  readonly references?: References | null;
  /** What the scores of detectors are worth; as Loep brings it when left out. */
  readonly calibration?: Calibration;
  /** The day of the examination, YYYY-MM-DD. */
  readonly today: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Progress {
  readonly stage: Stage;
  /** null for a step over the whole file */
  readonly page: number | null;
  readonly pagesDone: number;
  readonly pagesTotal: number;
}

/**
 * Examines one document: reads it once, runs all checks, and puts the findings together.
 *
 * Throws LoepError when nothing of the file can be read, the disk of the data folder fails, or the examination is
 * cancelled.
 */
export async function examine(pool: Pool, source: Source, options: ExamineOptions): Promise<Examination> {
  const start = performance.now();
  const { signal, onProgress, languages = null, references = null, today } = options;
  const { calibration = SHIPPED_CALIBRATION } = options;
  let pagesDone = 0;
  let pagesTotal = 0;
  const told = (page: number | null) => ({
    signal,
    onStage: (stage: Stage) => onProgress?.({ stage, page, pagesDone, pagesTotal }),
  });

  const first = await runFileSteps(pool, source, ['open', 'metadata', 'credentials'], told(null));
  const { kind, pageCount } = openedOf(first);
  const numbers = pagesToExamine(pageCount, options.pages ?? null);
  pagesTotal = numbers.length;

  const pageRuns = numbers.map(async (page) => {
    const ends = await runPageSteps(
      pool,
      source,
      { page, stages: stagesOf(kind, page, references !== null), languages },
      told(page),
    );
    const recognised = references
      ? await recognisePage(pool, references, { source, page, ends, today }, told(page))
      : NOT_RECOGNISED;
    pagesDone++;
    return { ...recognised, page, ends: new Map([...ends, ...recognised.ends]) };
  });
  const rest = runFileSteps(pool, source, kind === 'pdf' ? ['revisions', 'overlays'] : [], told(null));
  const [pages, second] = await Promise.all([Promise.all(pageRuns), rest]);

  const file: Ends = new Map([...first, ...second]);
  const failures = failuresOf(file, pages);
  refuseUnread(pages, failures);
  refuseByDisk(failures);
  const gathered = gather(
    file,
    pages.map(({ ends }) => ends),
    { today, calibration, models: pages.flatMap(({ model }) => model ?? []) },
  );
  const pagesLeftOut = numbers.length < pageCount;
  const { checks, triage } = await judge(pool, { gathered, failures, pagesLeftOut }, signal);
  const timings = {
    totalMs: performance.now() - start,
    readMs: readMsOf([file, ...pages.map(({ ends }) => ends)]),
    checkMs: Object.fromEntries(checks.map(({ check, ms }) => [check, ms])),
  };
  return {
    engine: engineName(ENGINE_VERSION, calibration.local),
    sha256: source.sha256,
    pageCount,
    inputs: gathered,
    failures,
    checks,
    triage,
    modelNames: Object.fromEntries(pages.flatMap(({ tried }) => tried.map(({ id, name }) => [id, name]))),
    timings,
  };
}

function openedOf(ends: Ends): { kind: FileKind; pageCount: number } {
  const opened = readOf(ends, 'open');
  if (opened) return opened;
  const end = ends.get('open');
  if (end && !end.ok) throw new LoepError(end.code, end.text);
  throw new Error('the step "open" left no answer');
}

function pagesToExamine(pageCount: number, pages: { from: number; to: number } | null): readonly number[] {
  const { from, to } = pages ?? { from: 1, to: pageCount };
  if (from > pageCount) {
    throw new LoepError('bad-input', {
      en: `There is no page ${from}: the file has ${pageCount}.`,
      nl: `Er is geen pagina ${from}: het bestand heeft er ${pageCount}.`,
    });
  }
  return Array.from({ length: Math.min(to, pageCount) - from + 1 }, (_, at) => from + at);
}

/**
 * A thumbnail belongs to the file's first picture, and only camera formats carry one. The sheet is looked for where
 * there is something to recognise it by.
 */
function stagesOf(kind: FileKind, page: number, hasReferences: boolean): readonly PageStage[] {
  const isLeftOut: Partial<Record<PageStage, boolean>> = {
    thumbnail: page > 1 || kind === 'pdf',
    sheet: !hasReferences,
  };
  return PAGE_STAGES.filter((stage) => !isLeftOut[stage]);
}

/** When no page could be decoded there is no examination: the file is refused with the first reason. */
function refuseUnread(pages: readonly { ends: Ends }[], failures: readonly StageFailure[]): void {
  if (pages.some(({ ends }) => ends.get('page')?.ok)) return;
  const first = failures.find(({ stage }) => stage === 'page');
  if (first) throw new LoepError(first.code, first.text);
}

/** What the data folder's own disk kept from being read says nothing about the document: nothing is judged by it. */
function refuseByDisk(failures: readonly StageFailure[]): void {
  const failure = failures.find(({ code }) => isOfTheDisk(code));
  if (failure) throw new LoepError(failure.code, failure.text);
}

/** Whether an error is of the machine that Loep runs on, so that the same file may be examined later. */
export function isOfTheDisk(code: ErrorCode): boolean {
  return code === 'storage-full' || code === 'busy';
}

async function judge(
  pool: Pool,
  given: { gathered: Gathered; failures: readonly StageFailure[]; pagesLeftOut: boolean },
  signal: AbortSignal | undefined,
): Promise<Judgement> {
  const { ended, stopped } = await pool.run({ kind: 'judge', ...given }, { signal });
  const end = ended[0];
  if (end?.ok) return end.value as Judgement;
  throw new Error(end ? end.text.en : `judging was ended: ${stopped?.why}`);
}

function readMsOf(all: readonly Ends[]): Record<string, number> {
  const stages = [...FILE_STAGES, ...PAGE_STAGES, ...REFERENCE_STAGES].filter((stage) =>
    all.some((ends) => ends.has(stage)),
  );
  return Object.fromEntries(
    stages.map((stage) => [stage, all.reduce((sum, ends) => sum + (ends.get(stage)?.ms ?? 0), 0)]),
  );
}

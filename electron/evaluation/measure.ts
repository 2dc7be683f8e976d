import { availableParallelism } from 'node:os';
import path from 'node:path';
import { toJson } from '../../shared/api/examination-json.ts';
import type { Calibration } from '../../shared/model/calibration.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { Examination } from '../../shared/model/examination.ts';
import type { Language } from '../../shared/model/text.ts';
import { SHIPPED_CALIBRATION } from '../../shared/rules/calibration/shipped.ts';
import { type Evaluation, evaluate } from '../../shared/rules/evaluation/evaluate.ts';
import type { Label, Trial } from '../../shared/rules/evaluation/trial.ts';
import { inTurns } from '../in-turns.ts';
import { today } from '../today.ts';
import { examine, type Progress } from '../workers/examine.ts';
import type { Pool } from '../workers/pool.ts';
import type { References } from '../workers/references.ts';
import { readSource } from '../workers/source.ts';

/** An evaluation with what it cost. */
export interface EvaluationReport extends Evaluation {
  readonly files: number;
  readonly refused: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly pagesPerMinute: number;
  readonly peakMemoryMb: number;
  readonly cores: number;
}

export interface MeasureOptions {
  readonly references: References | null;
  /** What the scores of detectors are worth; as Loep brings it when left out. */
  readonly calibration?: Calibration;
  readonly language: Language;
  readonly onProgress?: (file: string) => ((progress: Progress) => void) | undefined;
}

/** Examines labelled files and measures the engine against their labels. */
export async function measure(
  pool: Pool,
  directory: string,
  labels: readonly Label[],
  { references, calibration = SHIPPED_CALIBRATION, language, onProgress }: MeasureOptions,
): Promise<EvaluationReport> {
  const trials: Trial[] = [];
  const refused: { file: string; code: string; message: string }[] = [];
  const start = performance.now();
  await inTurns(labels, pool.threads, async (label) => {
    try {
      const source = await readSource(path.join(directory, label.file));
      const own = { today: today(), onProgress: onProgress?.(label.file) };
      trials.push(trialOf(label, await examine(pool, source, { references, calibration, ...own }), language));
    } catch (error) {
      // A file that is refused is counted and named; the measurement goes on with the others.
      if (!(error instanceof LoepError)) throw error;
      refused.push({ file: label.file, code: error.code, message: error.text[language] });
    }
  });
  const minutes = (performance.now() - start) / 60_000;
  const pages = trials.reduce((sum, { examination }) => sum + examination.pages.length, 0);
  return {
    ...evaluate(trials),
    files: labels.length,
    refused,
    pagesPerMinute: pages / minutes,
    peakMemoryMb: process.resourceUsage().maxRSS / 1024,
    cores: availableParallelism(),
  };
}

function trialOf(label: Label, examined: Examination, language: Language): Trial {
  const { traces } = examined.inputs;
  return {
    label,
    examination: toJson(label.file, examined, { language, withText: false }),
    applied: traces?.ok
      ? traces.value.map(({ page, detector, outcome }) => ({
          page,
          detector,
          gap: outcome.applies ? null : outcome.reason,
        }))
      : [],
  };
}

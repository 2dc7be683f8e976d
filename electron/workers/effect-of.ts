import type { Effect } from '../../shared/model/effect.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { EffectPlace, Source, StageValues } from './job.ts';
import type { Pool, RunOptions } from './pool.ts';
import { runOneStep } from './run-steps.ts';

/**
 * What a detector saw at a place, as a picture; null where the page does not show it.
 *
 * Throws LoepError when the page cannot be read.
 */
export async function effectOf(
  pool: Pool,
  source: Source,
  place: EffectPlace,
  options: RunOptions,
): Promise<Effect | null> {
  const end = await runOneStep(pool, { kind: 'effect', source, ...place }, options);
  if (!end.ok) throw new LoepError(end.code, end.text);
  // The worker's table of steps ties each name to its value.
  return end.value as StageValues['effect'];
}

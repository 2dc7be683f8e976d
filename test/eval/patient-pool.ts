import { POOL_LIMITS } from '../../electron/workers/limits.ts';
import { openPool, type Pool } from '../../electron/workers/pool.ts';

/** Reading a photograph of a screen may take for ever: such a page costs twice what an examination would wait. */
const PATIENCE = 2;

/** The pool of an examination with time enough for a machine that has other work as well. */
export function openPatientPool(): Pool {
  const stageMs = { ...POOL_LIMITS.stageMs };
  for (const stage of Object.keys(stageMs) as (keyof typeof stageMs)[]) stageMs[stage] *= PATIENCE;
  return openPool({ limits: { ...POOL_LIMITS, stageMs } });
}

import { type MessagePort, threadId } from 'node:worker_threads';
import { LoepError } from '../../shared/model/errors.ts';
import type { Stage } from '../../shared/model/stage.ts';
import { confineSharp } from '../readers/image/confine-sharp.ts';
import { effectStep } from './effect-step.ts';
import { fileSteps } from './file-steps.ts';
import type { Job, StageEnd, Step, WorkerSays } from './job.ts';
import { judgeStep } from './judge-step.ts';
import { pageSteps } from './page-steps.ts';
import { placesStep } from './places-step.ts';
import { comparisonStep, faceStep, matchStep } from './reference-steps.ts';

// Before any file is opened: no loader of sharp's beyond those the pages reader needs.
confineSharp();

/** Steps without which no other step of the same job has anything to work on. */
const ESSENTIAL: ReadonlySet<Stage> = new Set(['open', 'page']);

/**
 * Runs the steps of one job one after another and returns how each ended.
 *
 * Tells the port as each starts and ends, so that the pool can hold each to its limit and keep what was done.
 */
export async function runJob({ job, port }: { job: Job; port: MessagePort }): Promise<readonly StageEnd[]> {
  const ended: StageEnd[] = [];
  const tell = (says: WorkerSays) => port.postMessage(says);
  try {
    for (const step of stepsOf(job)) {
      tell({ started: step.stage, threadId });
      const end = await runStep(step);
      tell({ ended: end });
      ended.push(end);
      if (!end.ok && ESSENTIAL.has(step.stage)) break;
    }
  } finally {
    port.close();
  }
  return ended;
}

function stepsOf(job: Job): readonly Step[] {
  switch (job.kind) {
    case 'file':
      return fileSteps(job);
    case 'page':
      return pageSteps(job);
    case 'match':
      return [matchStep(job)];
    case 'face':
      return [faceStep(job)];
    case 'comparison':
      return [comparisonStep(job)];
    case 'effect':
      return [effectStep(job)];
    case 'places':
      return [placesStep(job)];
    case 'judge':
      return [judgeStep(job)];
  }
}

async function runStep(step: Step): Promise<StageEnd> {
  const start = performance.now();
  const { stage } = step;
  try {
    const value = await step.run();
    return { stage, ok: true, value, ms: performance.now() - start };
  } catch (error) {
    // The other steps go on; this one is reported as failed, with a bug of ours told apart from a bad file.
    const ms = performance.now() - start;
    if (error instanceof LoepError) return { stage, ok: false, code: error.code, text: error.text, ms };
    const message = error instanceof Error ? error.message : String(error);
    return {
      stage,
      ok: false,
      code: 'internal',
      text: {
        en: `The step "${stage}" failed by a fault in Loep: ${message}`,
        nl: `De stap "${stage}" is mislukt door een fout in Loep: ${message}`,
      },
      ms,
    };
  }
}

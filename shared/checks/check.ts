import type { Aspect } from '../model/aspect.ts';
import type { CheckOutcome } from '../model/examination.ts';
import type { Finding } from '../model/finding.ts';
import type { Gathered, InputName, Inputs } from '../model/inputs.ts';
import type { Text } from '../model/text.ts';

/**
 * What physically gives an alteration away. Findings of one cause count once in triage: `jpeg` is the history of
 * compression, `grain` that of paper and ink in the scan; `reference` are all differences in print from a model,
 * since they all go wrong together on a page taken for another edition.
 */
export type Cause = 'content' | 'file' | 'jpeg' | 'grain' | 'layout' | 'glyphs' | 'quality' | 'reference';

/** A pure judgement over named inputs. */
export interface Check<K extends InputName = InputName, O extends InputName = InputName> {
  /** Noun of the deviation looked for; the file bears the same name; never reused. */
  readonly id: string;
  /** Rises whenever a result can change. */
  readonly version: number;
  readonly aspect: Aspect;
  readonly cause: Cause;
  readonly title: Text;
  /** What a finding of this check cannot tell, whatever it says: one sentence under each of them. */
  readonly cannotTell: Text;
  readonly needs: readonly K[];
  /** Inputs that it takes into account where they are there, and does without where they are not. */
  readonly uses?: readonly O[];
  /** Every sentence a finding of this check can say, with {values} in braces. */
  readonly texts: Readonly<Record<string, Text>>;
  /** Synchronous and pure: no clock, no chance, no file. */
  run(inputs: Pick<Inputs, K> & Partial<Pick<Inputs, O>>): readonly Finding[];
}

/** Ties `needs` and `uses` to the inputs that `run` receives. */
export function defineCheck<const K extends InputName, const O extends InputName = never>(
  check: Check<K, O>,
): Check<K, O> {
  return check;
}

/**
 * Runs one check on what was gathered.
 *
 * A missing input or a bug becomes an outcome of its own, never a statement about the document, and
 * never stops the other checks.
 */
export function runCheck(check: Check, gathered: Gathered): CheckOutcome {
  const inputs: Partial<Record<InputName, unknown>> = {};
  for (const name of check.needs) {
    const input = gathered[name];
    if (!input?.ok) return { state: 'not-run', missing: name, absence: input?.absence ?? 'none' };
    inputs[name] = input.value;
  }
  for (const name of check.uses ?? []) {
    const input = gathered[name];
    if (input?.ok) inputs[name] = input.value;
  }
  try {
    return { state: 'done', findings: check.run(inputs as unknown as Inputs) };
  } catch (error) {
    // A bug of ours: shown as ours, with the place where it happened, and the other checks go on.
    return {
      state: 'broken',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

import type { ReferenceCitation } from './reference/recognition.ts';
import type { Box, Region } from './region.ts';
import type { IndicatorId } from './taxonomy.ts';
import type { Phrase, Text } from './text.ts';

/** The three answers of a check: it is never forced to say yes or no. */
export const VERDICTS = ['no-deviation', 'deviation', 'not-assessable'] as const;

export type Verdict = (typeof VERDICTS)[number];

/**
 * How far a deviation carries.
 *
 * `critical`: a hard contradiction that no honest process explains; doubtful by itself.
 * `major`: a strong sign from one physical cause; doubtful only together with another cause.
 * `minor`, `note`: worth a look; never doubtful, however many.
 */
export const SEVERITIES = ['note', 'minor', 'major', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** One measured fact. `expected` is null when there is nothing to compare with. */
export interface Evidence {
  readonly label: Text;
  readonly found: Phrase;
  readonly expected: Phrase | null;
  /** The reference document or rule that `expected` comes from. */
  readonly source: Phrase | null;
  /** Another place of the finding's page that this is about, px: where what was found at its own place stands as well. */
  readonly place?: Box;
}

/** What a check saw at one place. */
export interface Finding {
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** Sign of fraud that a deviation may point to; null for the other verdicts. */
  readonly indicator: IndicatorId | null;
  /** 0..1; orders findings within a list and nothing else. */
  readonly score: number;
  readonly region: Region | null;
  readonly evidence: readonly Evidence[];
  /** What of the reference database it was compared with; only where there is such a thing. */
  readonly reference?: ReferenceCitation;
  /** Key of one of the check's texts, with the values to fill in. */
  readonly explanation: { readonly text: string; readonly values: Readonly<Record<string, Phrase>> };
}

import type { Evidence, Finding, Severity } from '../../model/finding.ts';
import type { MetadataDate } from '../../model/metadata.ts';
import type { Phrase, Text } from '../../model/text.ts';

/** A trace of editing found in what a file says of itself; the check makes it a finding. */
export interface Trace {
  readonly severity: Severity;
  /** 0..1; orders the traces of one file. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly explanation: Finding['explanation'];
}

/** A trace whose sentence is one of the check's texts. */
export function trace(
  severity: Severity,
  score: number,
  text: string,
  values: Readonly<Record<string, Phrase>>,
  evidence: readonly Evidence[],
): Trace {
  return { severity, score, evidence, explanation: { text, values } };
}

/** A value of the file that speaks for itself. */
export function stated(label: Text, found: Phrase): Evidence {
  return { label, found, expected: null, source: null };
}

/** Two values of the file that contradict each other; `source` says where the second one stands. */
export function conflicting(label: Text, found: Phrase, expected: Phrase, source: Phrase): Evidence {
  return { label, found, expected, source };
}

/** A moment for people: the ISO form when there is one, without the T; else as the file has it. */
export function moment(date: MetadataDate): string {
  return date.iso?.replace('T', ' ') ?? date.raw;
}

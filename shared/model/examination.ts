import type { Aspect } from './aspect.ts';
import type { Finding } from './finding.ts';
import type { Absence, Gathered, InputName } from './inputs.ts';
import type { StageFailure } from './stage.ts';
import type { Feature } from './taxonomy.ts';
import type { Text } from './text.ts';

/** How one check ended. `broken` is a bug of ours and says nothing about the document. */
export type CheckOutcome =
  | { readonly state: 'done'; readonly findings: readonly Finding[] }
  | { readonly state: 'not-run'; readonly missing: InputName; readonly absence: Absence }
  | { readonly state: 'broken'; readonly message: string };

/** The outcome of one check over one document. */
export interface CheckResult {
  readonly check: string;
  readonly version: number;
  readonly aspect: Aspect;
  readonly outcome: CheckOutcome;
  readonly ms: number;
}

/** What triage proposes, in the order of urgency: what needs an examiner comes first. */
export const TRIAGE_OUTCOMES = ['doubtful', 'not-assessable', 'no-deviation-found'] as const;

export type TriageOutcome = (typeof TRIAGE_OUTCOMES)[number];

/** What could not be judged, and so is left to a person. Each has its sentence in `shared/text/gaps.ts`. */
export const GAPS = [
  /** There is no reference database, or nothing in it. */
  'no-reference',
  'no-reference-fits',
  /** The scan is too poor to say which document it is. */
  'reference-not-told',
  /** On a page none of the detectors of alterations had anything to look at. */
  'traces-not-judged',
  'needs-physical',
  'language-not-read',
  'text-not-read',
  'mrz-not-read',
  'page-not-read',
  'pages-left-out',
  'scan-limits',
  'step-failed',
  'check-broken',
] as const;

export type Gap = (typeof GAPS)[number];

/** What the examination proposes to an examiner. Never says that a document is genuine or false. */
export interface Triage {
  readonly outcome: TriageOutcome;
  /** 0..1, higher is more doubtful; evaluation draws its curves from it. */
  readonly score: number;
  readonly reasons: readonly Text[];
  readonly gaps: readonly Gap[];
  /** Features that no plain scan shows, so that the document itself is needed. */
  readonly needsPhysical: readonly Feature[];
}

/** One run of all checks over one document. */
export interface Examination {
  readonly engine: string;
  readonly sha256: string;
  /** Pages in the file, whether examined or not. */
  readonly pageCount: number;
  readonly inputs: Gathered;
  readonly failures: readonly StageFailure[];
  readonly checks: readonly CheckResult[];
  readonly triage: Triage;
  /** What the models that pages were laid over are called, by their id; verified or not. */
  readonly modelNames: Readonly<Record<string, Text>>;
  /** Wall time, and processor time by step summed over pages, in ms. */
  readonly timings: {
    readonly totalMs: number;
    readonly readMs: Readonly<Record<string, number>>;
    readonly checkMs: Readonly<Record<string, number>>;
  };
}

import { z } from 'zod';
import { ASPECTS } from '../../model/aspect.ts';
import { ERROR_CODES } from '../../model/errors.ts';
import { GAPS, TRIAGE_OUTCOMES } from '../../model/examination.ts';
import { SEVERITIES, VERDICTS } from '../../model/finding.ts';
import { ANSWER_STATES, REVIEW_ANSWERS } from '../../model/review.ts';
import { READING_LANGUAGES, READING_LANGUAGES_MAX } from '../../model/words.ts';
import { BoxSchema, Id, Moment, PhraseSchema, RegionSchema, Sha256, TextSchema } from './basics.ts';

/** What an examination proposes. */
const Outcome = z.enum(TRIAGE_OUTCOMES);

/** Essential parts that were not judged, see `shared/rules/essential-gaps.ts`: with one of them silence is no all-clear. */
export const Unjudged = z.array(z.enum(GAPS));

/** Named languages, or null to find them from the page. */
export const Languages = z.array(z.enum(READING_LANGUAGES)).min(1).max(READING_LANGUAGES_MAX).nullable();

export const ExaminationHead = z.object({
  id: Id,
  engine: z.string(),
  at: Moment,
  outcome: Outcome,
  deviationCount: z.int().min(0),
  unjudged: Unjudged,
  languages: Languages,
  /** SHA-256 of the result without its timings: the same engine on the same file gives the same. */
  digest: Sha256,
});

/** What of the reference database a finding was compared with. */
export const CitationView = z.object({
  model: Id,
  version: z.int().positive(),
  part: z.string().nullable(),
  image: z.object({ sha256: Sha256, page: z.int().positive(), box: BoxSchema }).nullable(),
});

/** What a page was recognised as, and what else it was laid over. */
export const MatchView = z.object({
  page: z.int().positive(),
  /** null when it is of no published model: no reference. */
  model: z
    .object({ id: Id, version: z.int().positive(), face: z.int().positive(), name: TextSchema })
    .nullable(),
  /** Best first, verified or not. */
  candidates: z.array(z.object({ id: Id, face: z.int().positive(), name: TextSchema, score: z.number() })),
  /** How it lies over the model. */
  registration: z
    .object({
      by: z.enum(['words', 'image']),
      inliers: z.int(),
      pairs: z.int(),
      errorMm: z.number(),
      pxPerMm: z.number(),
      log10Nfa: z.number(),
    })
    .nullable(),
});

export const ReviewView = z.object({
  answer: z.enum(REVIEW_ANSWERS),
  note: z.string(),
  by: z.string(),
  at: Moment,
});

export const FindingView = z.object({
  id: Id,
  check: z.string(),
  version: z.int(),
  title: TextSchema,
  aspect: z.enum(ASPECTS),
  verdict: z.enum(VERDICTS),
  severity: z.enum(SEVERITIES),
  score: z.number(),
  /** The sign of fraud that a deviation may point to, by its name in the field. */
  indicator: z.object({ id: z.string(), name: TextSchema }).nullable(),
  region: RegionSchema.nullable(),
  explanation: TextSchema,
  evidence: z.array(
    z.object({
      label: TextSchema,
      found: PhraseSchema,
      expected: PhraseSchema.nullable(),
      source: PhraseSchema.nullable(),
      place: BoxSchema.optional(),
    }),
  ),
  cannotTell: TextSchema,
  reference: CitationView.nullable(),
  review: ReviewView.nullable(),
});

/** Something that was not judged, and why. */
export const NotJudged = z.object({ id: z.string(), title: TextSchema, reason: TextSchema.nullable() });

/** An examination with all it found, read and left unjudged. */
export const ExaminationView = ExaminationHead.extend({
  documentId: Id,
  today: z.iso.date(),
  reasons: z.array(TextSchema),
  /** Per page; empty when there was no reference database to look in. */
  matches: z.array(MatchView),
  /** In the order of the report: deviations first, then what cannot be assessed, then no deviation. */
  findings: z.array(FindingView),
  answers: z.enum(ANSWER_STATES),
  gaps: z.array(NotJudged),
  needsPhysical: z.array(NotJudged),
  /** Checks whose input the document does not have or that could not be read. */
  notRun: z.array(NotJudged),
  /** Checks that stopped on a fault in Loep. */
  broken: z.array(NotJudged),
  failures: z.array(
    z.object({
      stage: z.string(),
      page: z.int().nullable(),
      code: z.enum(ERROR_CODES),
      text: TextSchema,
    }),
  ),
  zones: z.array(
    z.object({
      page: z.int(),
      box: BoxSchema,
      format: z.string(),
      lines: z.array(z.string()),
      verified: z.boolean(),
    }),
  ),
  codes: z.array(z.object({ page: z.int(), box: BoxSchema, format: z.string(), text: z.string() })),
  totalMs: z.number(),
});

/** One page of text as read; boxes on the page. */
export const TextLayer = z.object({
  page: z.int(),
  languages: z.array(z.string()),
  unread: z.string().nullable(),
  lines: z.array(
    z.object({
      text: z.string(),
      box: BoxSchema,
      confidence: z.number(),
      words: z.array(z.object({ text: z.string(), box: BoxSchema, confidence: z.number() })),
    }),
  ),
});

/** How a later examination of the same document differs from an earlier one. */
export const ExaminationDifference = z.object({
  older: ExaminationHead,
  newer: ExaminationHead,
  isSame: z.boolean(),
  onlyOlder: z.array(FindingView),
  onlyNewer: z.array(FindingView),
  /** Checks that were added, left out, or whose version rose. */
  checks: z.array(
    z.object({
      check: z.string(),
      title: TextSchema,
      olderVersion: z.int().nullable(),
      newerVersion: z.int().nullable(),
    }),
  ),
});

/** An examination, without what it found. */
export type ExaminationHead = z.output<typeof ExaminationHead>;
/** An answer to a finding, with who gave it. */
export type ReviewView = z.output<typeof ReviewView>;
/** A finding with the check that made it and the answer that stands. */
export type FindingView = z.output<typeof FindingView>;
/** What a page was recognised as. */
export type MatchView = z.output<typeof MatchView>;
/** Where the genuine thing stands beside a finding. */
export type CitationView = z.output<typeof CitationView>;
export type NotJudged = z.output<typeof NotJudged>;
export type ExaminationView = z.output<typeof ExaminationView>;
export type TextLayer = z.output<typeof TextLayer>;
export type ExaminationDifference = z.output<typeof ExaminationDifference>;

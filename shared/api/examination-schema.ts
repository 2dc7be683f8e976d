import { z } from 'zod';
import { ASPECTS } from '../model/aspect.ts';
import { ERROR_CODES } from '../model/errors.ts';
import { GAPS } from '../model/examination.ts';

const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const Milliseconds = z.number().nonnegative();
const Share = z.number().min(0).max(1);

const Page = z.strictObject({
  page: z.int().positive(),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
  dpi: z.number().positive(),
  dpiSource: z.enum(['file', 'estimated']),
  quality: z.strictObject({ usable: z.boolean(), problems: z.array(z.string()) }),
});

const TextPage = z.strictObject({
  page: z.int().positive(),
  lines: z.array(z.strictObject({ text: z.string(), box: Box, confidence: Share })),
});

const Finding = z.strictObject({
  check: z.string(),
  aspect: z.enum(ASPECTS),
  indicator: z.string().nullable(),
  verdict: z.enum(['no-deviation', 'deviation', 'not-assessable']),
  severity: z.enum(['note', 'minor', 'major', 'critical']),
  score: Share,
  page: z.int().positive().nullable(),
  box: Box.nullable(),
  explanation: z.string(),
  evidence: z.array(
    z.strictObject({
      label: z.string(),
      found: z.string(),
      expected: z.string().nullable(),
      source: z.string().nullable(),
      /** Another place of the page that this is about. */
      box: Box.optional(),
    }),
  ),
});

/** What `loep check --json` prints for a file that was examined: schema `loep.examination/1`. */
export const ExaminationSchema = z.strictObject({
  schema: z.literal('loep.examination/1'),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  engine: z.string(),
  /** The calibration of this installation that was in use, and the scans that it was made on; null for Loep's own. */
  calibration: z
    .strictObject({ number: z.int().positive(), at: z.string(), scans: z.int().positive() })
    .nullable(),
  pages: z.array(Page),
  text: z.strictObject({ pages: z.array(TextPage) }).optional(),
  mrz: z
    .strictObject({
      format: z.string(),
      page: z.int().positive(),
      box: Box,
      lines: z.array(z.string()),
      verified: z.boolean(),
    })
    .nullable(),
  codes: z.array(
    z.strictObject({ format: z.string(), text: z.string(), page: z.int().positive(), box: Box }),
  ),
  match: z.strictObject({
    model: z.string().nullable(),
    candidates: z.array(z.strictObject({ model: z.string(), score: Share })),
  }),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      version: z.int().positive(),
      aspect: z.enum(ASPECTS),
      state: z.enum(['done', 'not-run', 'broken']),
      reason: z.string().nullable(),
      ms: Milliseconds,
    }),
  ),
  findings: z.array(Finding),
  triage: z.strictObject({
    outcome: z.enum(['no-deviation-found', 'doubtful', 'not-assessable']),
    score: Share,
    reasons: z.array(z.string()),
    gaps: z.array(z.enum(GAPS)),
    needsPhysical: z.array(z.string()),
  }),
  /** Steps that failed on this document, and why. */
  failures: z.array(
    z.strictObject({
      stage: z.string(),
      page: z.int().positive().nullable(),
      code: z.enum(ERROR_CODES),
      message: z.string(),
    }),
  ),
  timings: z.strictObject({
    totalMs: Milliseconds,
    readMs: z.record(z.string(), Milliseconds),
    checkMs: z.record(z.string(), Milliseconds),
  }),
});

/** What `loep check --json` prints for a file that could not be examined. */
export const RefusalSchema = z.strictObject({
  schema: z.literal('loep.examination/1'),
  file: z.string(),
  error: z.strictObject({ code: z.enum(ERROR_CODES), message: z.string() }),
});

export type ExaminationJson = z.output<typeof ExaminationSchema>;
export type RefusalJson = z.output<typeof RefusalSchema>;

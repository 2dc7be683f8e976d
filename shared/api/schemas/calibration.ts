import { z } from 'zod';
import { RAISE_REASONS } from '../../model/calibration.ts';
import { DETECTORS } from '../../model/traces.ts';
import { BoxSchema, Id, Moment, Sha256, TextSchema } from './basics.ts';

/** How one detector behaves on scans of this installation. */
export const DetectorChange = z.object({
  detector: z.enum(DETECTORS),
  title: TextSchema,
  /** Pages of these scans that it applied to. */
  pages: z.int().min(0),
  /** Middle of the highest scores of these pages, and of those that Loep learnt on; null when it applied to none. */
  usual: z.number().nullable(),
  usualLearnt: z.number(),
  /** Score from which it has a finding on such a page, before and after; null when none is enough. */
  from: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
  /** By how much its scores are taken to run higher here, before and after; 1 is as Loep brings it. */
  factor: z.object({ before: z.number(), after: z.number() }),
  /** Why it changes; null where it stays as Loep brings it. Calibrations of an earlier Loep do not tell. */
  why: z.enum(RAISE_REASONS).nullable().default(null),
  /** Scans on which it has a finding, before and after. */
  flagged: z.object({ before: z.int(), after: z.int() }),
});

/** What a local calibration changes, with the thresholds that were in use before. */
export const CalibrationChanges = z.object({
  detectors: z.array(DetectorChange),
  /** Scans with a finding by any of them, before and after. */
  flagged: z.object({ before: z.int(), after: z.int() }),
  /**
   * Scans that would have a finding: left out, or counted in by somebody who had looked. An earlier Loep took all of
   * them unseen, and did not count them.
   */
  leftOut: z.int().default(0),
  countedIn: z.int().default(0),
});

/** A place on a scan that stands out: Loep's own thresholds make a finding of it. */
export const StandingOut = z.object({
  detector: z.enum(DETECTORS),
  title: TextSchema,
  page: z.int().positive(),
  box: BoxSchema,
  /** Its picture, by its number on the page, and the part of the page that it shows. */
  picture: z.int().min(0),
  part: BoxSchema,
  /** Whether it has a finding with the thresholds in use, and with the new ones. */
  before: z.boolean(),
  after: z.boolean(),
});

/** A scan that was measured; nothing else of it is kept. */
export const CalibrationScan = z.object({
  id: Id,
  fileName: z.string(),
  sha256: Sha256,
  /** Pages of the file, and those that were looked at: the first few of a long one. */
  pages: z.int(),
  pagesMeasured: z.int(),
});

/** A scan, and whether it counts. */
export const JudgedScan = CalibrationScan.extend({
  /** One that stands out is left out, until somebody who looked at the places says that it is genuine. */
  role: z.enum(['ordinary', 'left-out', 'counted-in']),
  standing: z.array(StandingOut),
  /** Of the pages with such places. */
  sizes: z.array(z.object({ page: z.int().positive(), widthPx: z.int(), heightPx: z.int() })),
});

/** The scans that were measured since Loep was opened, and what a calibration on them would change. */
export const CalibrationPreview = z.object({
  scans: z.array(JudgedScan),
  /** How many of them count. */
  counting: z.int(),
  fewest: z.int(),
  most: z.int(),
  /** null while fewer count than needed. */
  changes: CalibrationChanges.nullable(),
  /** As far as thresholds may rise, more of these scans would have a finding than Loep allows itself. */
  isOverBudget: z.boolean(),
});

/** A local calibration that was made here. */
export const CalibrationView = z.object({
  number: z.int().positive(),
  madeAt: Moment,
  madeBy: z.string(),
  scans: z.int().positive(),
  changes: CalibrationChanges,
  state: z.enum(['in-use', 'set-aside']),
  stateAt: Moment,
  stateBy: z.string(),
  /** It was made with what another version of Loep had learnt, and says nothing beside what this one knows. */
  isOutdated: z.boolean(),
});

/** All of them, newest first. */
export const CalibrationList = z.array(CalibrationView);

/** What somebody who looked at the places of a scan says of it. */
export const ScanDecision = z.object({ id: Id, isCounted: z.boolean() });

/** Keeps a calibration and puts it in use. The scans are those that counted in the preview that was seen; with others it is refused. */
export const CalibrationOrder = z.object({ id: Id, scans: z.array(Id).min(1) });

/** One to be put in use by its number; null to go back to Loep's own thresholds. */
export const CalibrationChoice = z.object({ number: z.int().positive().nullable() });

export type DetectorChange = z.output<typeof DetectorChange>;
export type CalibrationChanges = z.output<typeof CalibrationChanges>;
export type StandingOut = z.output<typeof StandingOut>;
export type CalibrationScan = z.output<typeof CalibrationScan>;
export type JudgedScan = z.output<typeof JudgedScan>;
export type CalibrationPreview = z.output<typeof CalibrationPreview>;
export type CalibrationView = z.output<typeof CalibrationView>;

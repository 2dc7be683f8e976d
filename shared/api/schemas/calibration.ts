import { z } from 'zod';
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
  /** It applied to too few pages, and stays as Loep brings it. */
  isLeft: z.boolean(),
  /** Scans on which it has a finding, before and after. */
  flagged: z.object({ before: z.int(), after: z.int() }),
});

/** What a local calibration changes, with the thresholds that were in use before. */
export const CalibrationChanges = z.object({
  detectors: z.array(DetectorChange),
  /** Scans with a finding by any of them, before and after. */
  flagged: z.object({ before: z.int(), after: z.int() }),
});

/** A place on a scan that stands out as a finding. */
export const StandingOut = z.object({
  detector: z.enum(DETECTORS),
  title: TextSchema,
  page: z.int().positive(),
  box: BoxSchema,
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

/** What a scan has findings of. */
export const JudgedScan = CalibrationScan.extend({
  before: z.array(StandingOut),
  after: z.array(StandingOut),
});

/** The scans that were measured since Loep was opened, and what a calibration on them would change. */
export const CalibrationPreview = z.object({
  scans: z.array(JudgedScan),
  fewest: z.int(),
  most: z.int(),
  /** null while there are fewer scans than needed. */
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

/** Keeps a calibration and puts it in use. The scans are those of the preview that was seen; with others it is refused. */
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

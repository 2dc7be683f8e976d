import { z } from 'zod';
import { ASPECTS } from '../../model/aspect.ts';
import { CATEGORIES, CONCLUSION_STATES, GRADED_ASPECTS, GRADES } from '../../model/conclusion.ts';
import { VERDICTS } from '../../model/finding.ts';
import { Id, INITIALS_MAX, LongText, Moment, RegionSchema, ShortLine, TextSchema } from './basics.ts';

/** The grade of one aspect; null while it has not been chosen. The reason is mandatory with 0 and below. */
const GradeOf = z.object({ grade: z.literal([...GRADES]).nullable(), reason: LongText });

export const Grades = z.record(z.enum(GRADED_ASPECTS), GradeOf);

/** Facts that no grade tells and that decide between categories. */
export const Circumstances = z.object({
  /** The number stands on a list of lost or stolen blanks. */
  isBlankListed: z.boolean(),
  /** The issuer is no recognised authority. */
  isIssuerUnrecognised: z.boolean(),
  /** A comparison with the holder was asked for, and its answer. */
  holder: z.enum(['not-asked', 'same-person', 'other-person', 'no-conclusion']),
  /** The entries were checked against a register. */
  isRegisterVerified: z.boolean(),
});

/** Longest observation, and most entries of a kind in one conclusion. */
export const OBSERVATION_MAX = 2000;
export const ENTRIES_MAX = 50;

/** What the examiner saw at a place on the page, beside what the checks found. */
export const Observation = z.object({
  id: Id,
  aspect: z.enum(GRADED_ASPECTS),
  /** Whether it speaks against the proposition of its aspect. */
  isDeviation: z.boolean(),
  region: RegionSchema,
  text: z.string().max(OBSERVATION_MAX),
});

export const ConclusionDraft = z.object({
  grades: Grades,
  circumstances: Circumstances,
  observations: z.array(Observation).max(ENTRIES_MAX).default([]),
  reasoning: LongText,
  /** Reference material that was used, one an entry: what the document was compared with, and where it is kept. */
  references: z.array(ShortLine).max(ENTRIES_MAX),
});

/** What stands in the way of signing, or asks for a second reader. */
export const Guard = z.object({
  id: z.string(),
  aspect: z.enum(GRADED_ASPECTS).nullable(),
  effect: z.enum(['blocks', 'second-reader', 'note']),
  text: TextSchema,
});

export const Reader = z.object({ name: ShortLine, initials: z.string().trim().min(1).max(INITIALS_MAX) });

/** What one reader graded, apart from the others. Without grades while another has to read blind. */
export const Reading = z.object({
  reader: Reader,
  at: Moment,
  grades: Grades.nullable(),
  note: LongText.default(''),
  /** To whom the answers of the readers before were shown before this reading. Empty: it was blind. */
  shownTo: z.array(z.string()).default([]),
});

/** Aspects of which the next reader may not leave open what they say. */
export const OwedGrades = z.object({
  /** Graded by a reader before: a grade, or "not examined" said in so many words. */
  choose: z.array(z.enum(GRADED_ASPECTS)),
  /** The first two readers differ too much on it: a grade. */
  grade: z.array(z.enum(GRADED_ASPECTS)),
});

/** A finding that the examiner confirmed: one of the grounds of the conclusion, kept with it as it was when signed. */
export const Ground = z.object({
  findingId: Id,
  /** Its number among the findings in the case; null in what was signed before it was kept. */
  number: z.int().positive().nullable().default(null),
  check: z.string(),
  title: TextSchema,
  aspect: z.enum(ASPECTS),
  /** The graded aspects that it speaks about. */
  bearsOn: z.array(z.enum(GRADED_ASPECTS)),
  verdict: z.enum(VERDICTS),
  explanation: TextSchema,
  region: RegionSchema.nullable(),
  note: z.string(),
  by: z.string(),
});

export const ConclusionVersion = z.object({
  id: Id,
  version: z.int().positive(),
  state: z.enum(CONCLUSION_STATES),
  draft: ConclusionDraft,
  category: z.enum(CATEGORIES).nullable(),
  /** The propositions in full sentences, one an aspect. */
  sentences: z.array(z.object({ aspect: z.enum(GRADED_ASPECTS), text: TextSchema })),
  guards: z.array(Guard),
  readings: z.array(Reading),
  grounds: z.array(Ground),
  /** The grades, and everything that would give them away, are withheld until the next reader has graded. */
  isBlind: z.boolean(),
  /** To whom the answers of the readers before were shown, ahead of the reading that is waited for. */
  shownTo: z.array(z.string()),
  owed: OwedGrades,
  examinationId: Id.nullable(),
  changedAt: Moment,
  signedAt: Moment.nullable(),
  supersedes: Id.nullable(),
});

/** The conclusions on one document: the one under way, if any, and those that were signed, newest first. */
export const ConclusionsView = z.object({
  documentId: Id,
  current: ConclusionVersion.nullable(),
  signed: z.array(ConclusionVersion),
  /** What a new version can build on: the findings of the newest examination that were confirmed. */
  grounds: z.array(Ground),
  hasExamination: z.boolean(),
});

/** The grade of every aspect. */
export type Grades = z.output<typeof Grades>;
export type Circumstances = z.output<typeof Circumstances>;
export type Observation = z.output<typeof Observation>;
/** Everything that is written in a conclusion. */
export type ConclusionDraft = z.output<typeof ConclusionDraft>;
export type Guard = z.output<typeof Guard>;
/** Who signs, by the name and initials that were given. */
export type Reader = z.output<typeof Reader>;
export type Reading = z.output<typeof Reading>;
export type OwedGrades = z.output<typeof OwedGrades>;
export type Ground = z.output<typeof Ground>;
/** One version of a conclusion, as a screen may see it. */
export type ConclusionVersion = z.output<typeof ConclusionVersion>;
export type ConclusionsView = z.output<typeof ConclusionsView>;

/** Every aspect still without a grade. */
export const NO_GRADES: Grades = {
  carrier: { grade: null, reason: '' },
  unaltered: { grade: null, reason: '' },
  'make-up': { grade: null, reason: '' },
  issuance: { grade: null, reason: '' },
  content: { grade: null, reason: '' },
};

/** Nothing that a next reader would owe. */
export const NOTHING_OWED: OwedGrades = { choose: [], grade: [] };

/** What a conclusion starts from. */
export const EMPTY_DRAFT: ConclusionDraft = {
  grades: NO_GRADES,
  circumstances: {
    isBlankListed: false,
    isIssuerUnrecognised: false,
    holder: 'not-asked',
    isRegisterVerified: false,
  },
  observations: [],
  reasoning: '',
  references: [],
};

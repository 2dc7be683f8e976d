import { z } from 'zod';
import { CATEGORIES, CONCLUSION_STATES, GRADED_ASPECTS, GRADES } from '../../model/conclusion.ts';
import { Id, LongText, Moment, ShortLine, TextSchema } from './basics.ts';

/** The grade of one aspect; null while it has not been chosen. The reason is mandatory with 0. */
export const GradeOf = z.object({ grade: z.literal([...GRADES]).nullable(), reason: LongText });

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

export const ConclusionDraft = z.object({
  grades: Grades,
  circumstances: Circumstances,
  reasoning: LongText,
  /** Reference material that was used, one an entry: what the document was compared with, and where it is kept. */
  references: z.array(ShortLine).max(50),
});

/** What stands in the way of signing, or asks for a second reader. */
export const Guard = z.object({
  id: z.string(),
  aspect: z.enum(GRADED_ASPECTS).nullable(),
  effect: z.enum(['blocks', 'second-reader', 'note']),
  text: TextSchema,
});

export const Reader = z.object({ name: ShortLine, initials: z.string().trim().min(1).max(8) });

/** What one reader graded, apart from the others. */
export const Reading = z.object({ reader: Reader, at: Moment, grades: Grades });

export const ConclusionVersion = z.object({
  id: Id,
  version: z.int().positive(),
  state: z.enum(CONCLUSION_STATES),
  draft: ConclusionDraft,
  category: z.enum(CATEGORIES).nullable(),
  /** The propositions in full sentences, one an aspect that was graded. */
  sentences: z.array(TextSchema),
  guards: z.array(Guard),
  readings: z.array(Reading),
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
});

export type Grades = z.output<typeof Grades>;
export type Circumstances = z.output<typeof Circumstances>;
export type ConclusionDraft = z.output<typeof ConclusionDraft>;
export type Guard = z.output<typeof Guard>;
export type Reader = z.output<typeof Reader>;
export type Reading = z.output<typeof Reading>;
export type ConclusionVersion = z.output<typeof ConclusionVersion>;
export type ConclusionsView = z.output<typeof ConclusionsView>;

import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../../model/reference/document-kinds.ts';
import { Id, LongText, Moment, SHORT_LINE_MAX } from '../basics.ts';

/** How far the collecting is. */
export const GAP_STATES = ['open', 'collecting', 'closed'] as const;

/** Where a gap became known: somebody looked and found nothing, or an examination had nothing to compare with. */
const GAP_ORIGINS = ['search', 'examination'] as const;

export const Gap = z.object({
  id: Id,
  origin: z.enum(GAP_ORIGINS),
  /** What was looked for, or what the page says of itself. */
  wanted: z.string(),
  /** Code of the issuer when one was read or chosen. */
  issuer: z.string().nullable(),
  documentKind: z.enum(DOCUMENT_KINDS).nullable(),
  state: z.enum(GAP_STATES),
  note: z.string(),
  /** How often it was wanted, and when first and last. */
  count: z.int().positive(),
  /** How often since it was closed: it stays closed, and shows that it is wanted again. 0 while it is not closed. */
  countSinceClosed: z.int().min(0),
  firstAt: Moment,
  lastAt: Moment,
  /** Cases whose documents wanted it, newest first, at most 20. */
  cases: z.array(z.object({ caseId: Id, number: z.int(), title: z.string() })),
});

export const GapQuery = z.object({
  states: z.array(z.enum(GAP_STATES)).default([]),
  search: z.string().max(SHORT_LINE_MAX).default(''),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(200).default(100),
});

export const GapList = z.object({ total: z.int().min(0), rows: z.array(Gap) });

/** Something that was looked up and not found. */
export const NewGap = z.object({
  id: Id,
  wanted: z.string().trim().min(1).max(SHORT_LINE_MAX),
  issuer: z.string().max(10).nullable(),
  documentKind: z.enum(DOCUMENT_KINDS).nullable(),
});

export const GapChange = z.object({ id: Id, state: z.enum(GAP_STATES), note: LongText });

/** Knowledge that is not there yet, as a task for who collects it. */
export type Gap = z.output<typeof Gap>;
export type GapQuery = z.output<typeof GapQuery>;
export type GapList = z.output<typeof GapList>;

import { z } from 'zod';
import { CASE_OUTCOMES, CASE_STATES, SHOWN_OUTCOMES } from '../../model/case.ts';
import { Id, Moment, SHORT_LINE_MAX, ShortLine, TextSchema } from './basics.ts';
import { DocumentView } from './document.ts';
import { Unjudged } from './examination.ts';

/** Columns that the inbox can be sorted by. */
export const CASE_SORTS = ['title', 'outcome', 'state', 'created', 'changed', 'documents'] as const;

export const CaseQuery = z.object({
  /** Words looked for in titles, file names and the text that was read; empty for all. */
  search: z.string().max(SHORT_LINE_MAX).default(''),
  /** Any of these; none named means all. `none` is a case without an outcome yet. */
  outcomes: z.array(z.enum(CASE_OUTCOMES)).default([]),
  states: z.array(z.enum(CASE_STATES)).default([]),
  /** True for the cases that were removed, instead of those that are there. */
  removed: z.boolean().default(false),
  sort: z.enum(CASE_SORTS).default('changed'),
  descending: z.boolean().default(true),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
});

export const CaseRow = z.object({
  id: Id,
  /** Counts up from 1 in this data folder: what colleagues call a case by. */
  number: z.int().positive(),
  title: z.string(),
  createdAt: Moment,
  changedAt: Moment,
  state: z.enum(CASE_STATES),
  /** When it was removed; null for a case that is there. */
  removedAt: Moment.nullable(),
  /** Null as long as nothing was examined. */
  outcome: z.enum(SHOWN_OUTCOMES).nullable(),
  /** Deviations of the newest examination of each document, whatever was answered to them. */
  deviationCount: z.int().min(0),
  /** What the newest examinations of its documents left unjudged, when no deviation was found; else empty. */
  unjudged: Unjudged,
  documentCount: z.int().min(0),
  /** Documents that wait or are under way, and documents that were refused or cancelled. */
  pendingCount: z.int().min(0),
  failedCount: z.int().min(0),
  /** Why the first of the refused documents was refused; null when none was. */
  refusal: TextSchema.nullable(),
});

/** A part of the cases that were asked for, and how many there are of them. */
export const CaseList = z.object({ total: z.int().min(0), rows: z.array(CaseRow) });

/** How many cases there are of each, whatever the filter; for the filter chips. */
export const CaseCounts = z.object({
  all: z.int(),
  /** In none of the others. */
  removed: z.int().min(0),
  outcomes: z.record(z.enum(CASE_OUTCOMES), z.int()),
  states: z.record(z.enum(CASE_STATES), z.int()),
});

/** Conclusions on documents of a case: those that stand signed, and those that are still being written or read. */
export const HeldConclusions = z.object({ signedCount: z.int().min(0), unsignedCount: z.int().min(0) });

/** A case to make; the id is made by who asks. */
export const NewCase = z.object({ id: Id, title: ShortLine });

export const CaseView = CaseRow.extend({ documents: z.array(DocumentView) });

/** One line of what happened to a case, from the audit log. */
export const HistoryEntry = z.object({
  seq: z.int().positive(),
  at: Moment,
  by: z.string(),
  action: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/** Which cases the inbox shows, in which order, and which part of them. */
export type CaseQuery = z.output<typeof CaseQuery>;
/** A case as a line of the inbox. */
export type CaseRow = z.output<typeof CaseRow>;
export type CaseCounts = z.output<typeof CaseCounts>;
/** A part of the cases, and how many there are in all. */
export type CaseList = z.output<typeof CaseList>;
/** The conclusions that a case holds. */
export type HeldConclusions = z.output<typeof HeldConclusions>;
/** A case with its documents. */
export type CaseView = z.output<typeof CaseView>;
export type HistoryEntry = z.output<typeof HistoryEntry>;

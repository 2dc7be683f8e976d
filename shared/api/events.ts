import { z } from 'zod';
import { Id } from './schemas/basics.ts';
import { ExchangeJob } from './schemas/reference/exchange.ts';

/** How far the examination of a document is. */
export const ExaminationProgress = z.object({
  caseId: Id,
  documentId: Id,
  stage: z.string(),
  page: z.int().nullable(),
  pagesDone: z.int(),
  pagesTotal: z.int(),
});

/** What a screen is told without asking, as server-sent events at EVENTS_ADDRESS: the event's name and its data. */
export const EVENTS = {
  'examination.progressed': ExaminationProgress,
  /** Something of this case changed: documents, findings, reviews, conclusion, title. */
  'case.changed': z.object({ caseId: Id }),
  /** Items of the reference database changed: their content, life or images. */
  'reference.changed': z.object({ ids: z.array(Id) }),
  'gap.changed': z.object({}),
  'exchange.progressed': ExchangeJob,
  /** Scans to calibrate on were measured or left out, or other thresholds are in use. */
  'calibration.changed': z.object({}),
  'settings.changed': z.object({}),
  /** The data folder fails (full disk, locked database): what is wrong and what to do. */
  'store.failed': z.object({ text: z.object({ en: z.string(), nl: z.string() }) }),
} as const;

export type EventName = keyof typeof EVENTS;
export type Payload<E extends EventName> = z.output<(typeof EVENTS)[E]>;
export type ExaminationProgress = z.output<typeof ExaminationProgress>;

/** One event with what it carries. */
export type LoepEvent = { [E in EventName]: { readonly name: E; readonly payload: Payload<E> } }[EventName];

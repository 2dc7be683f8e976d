import { z } from 'zod';
import { ImageRef, LocalText, TIERS } from '../../../model/reference/basics.ts';
import { DOCUMENT_KINDS } from '../../../model/reference/document-kinds.ts';
import { ITEM_KINDS, VERSION_STATES } from '../../../model/reference/item.ts';
import { Id, Moment, SHORT_LINE_MAX } from '../basics.ts';

export const ReferenceQuery = z.object({
  /** Words of titles, issuers, kinds, offices, features and notes, in any of their languages; empty for all. */
  search: z.string().max(SHORT_LINE_MAX).default(''),
  /** Every word as it stands: years are words then, and none is taken for another. */
  isExact: z.boolean().default(false),
  /** None named means all. */
  kinds: z.array(z.enum(ITEM_KINDS)).default([]),
  states: z.array(z.enum(VERSION_STATES)).default([]),
  issuer: Id.nullable().default(null),
  documentKinds: z.array(z.enum(DOCUMENT_KINDS)).default([]),
  /** In use in this year. */
  year: z.int().min(1500).max(2200).nullable().default(null),
  /** Carries this feature, by its id in the taxonomy. */
  feature: z.string().max(60).nullable().default(null),
  office: Id.nullable().default(null),
  offset: z.int().min(0).max(100_000).default(0),
  limit: z.int().min(1).max(200).default(60),
});

export const ReferenceRow = z.object({
  id: Id,
  kind: z.enum(ITEM_KINDS),
  name: LocalText,
  issuer: z.object({ id: Id, name: LocalText, iso: z.string().nullable() }).nullable(),
  documentKind: z.enum(DOCUMENT_KINDS).nullable(),
  edition: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  state: z.enum(VERSION_STATES),
  /** A newer draft stands beside the version in use. */
  hasDraft: z.boolean(),
  tier: z.enum(TIERS),
  alertCount: z.int().min(0),
  changedAt: Moment,
  /** First specimen, to be recognised by; null when there is none. */
  picture: ImageRef.nullable(),
});

/** How what was typed was read, where that is not as it stands. */
export const SearchReading = z.object({
  /** In use in some year of each; null where it has no first or no last. `left` is the search without it. */
  periods: z.array(
    z.object({ typed: z.string(), from: z.int().nullable(), to: z.int().nullable(), left: z.string() }),
  ),
  /** Words that are in no item, and those that were searched for instead. */
  instead: z.array(z.object({ typed: z.string(), words: z.array(z.string()) })),
});

/** A part of what was found, and how much that is in all. */
export const ReferenceRows = z.object({
  total: z.int().min(0),
  rows: z.array(ReferenceRow),
  reading: SearchReading,
});

/** Why nothing was found. */
export const EmptySearch = z.object({
  /** What was asked for: words and years, as they were typed. */
  asked: z.array(z.string()),
  /** Words that no item has, as they were typed. */
  unknown: z.array(z.string()),
  /** What has to go, each by itself, for something to be found, and how much that is; most first. */
  without: z.array(
    z.object({
      what: z.enum(['word', 'period', 'filters']),
      /** As it was typed; empty for filters. */
      typed: z.string(),
      /** The search that is left. */
      left: z.string(),
      total: z.int().positive(),
    }),
  ),
});

/** What there is to choose from. */
export const ReferenceFacets = z.object({
  items: z.record(z.enum(ITEM_KINDS), z.int()),
  states: z.record(z.enum(VERSION_STATES), z.int()),
  issuers: z.array(z.object({ id: Id, name: LocalText, iso: z.string().nullable(), models: z.int().min(0) })),
  documentKinds: z.record(z.enum(DOCUMENT_KINDS), z.int()),
  /** By id of the taxonomy: how many models carry it. */
  features: z.record(z.string(), z.int()),
  waitingForValidation: z.int().min(0),
});

/** A number that was looked up. */
export const NumberQuery = z.object({
  number: z.string().trim().min(1).max(60),
  issuer: Id.nullable().default(null),
});

/** Where a number belongs: series of models it falls in, masks it fits, lists on which it stands. */
export const NumberAnswer = z.object({
  series: z.array(
    z.object({
      model: ReferenceRow,
      from: z.string(),
      to: z.string(),
      first: z.string().nullable(),
      last: z.string().nullable(),
    }),
  ),
  masks: z.array(z.object({ model: ReferenceRow, mask: z.string() })),
  listed: z.array(
    z.object({
      list: ReferenceRow,
      from: z.string(),
      to: z.string(),
      why: z.enum(['lost', 'stolen', 'withdrawn']),
      since: z.string().nullable(),
    }),
  ),
});

export const GalleryQuery = z.object({
  what: z.enum(['stamps', 'signatures']),
  search: z.string().max(SHORT_LINE_MAX).default(''),
  issuer: Id.nullable().default(null),
  office: Id.nullable().default(null),
  year: z.int().min(1500).max(2200).nullable().default(null),
  offset: z.int().min(0).max(100_000).default(0),
  limit: z.int().min(1).max(200).default(60),
});

/** A stamp or a signature with its images, the office it belongs to and when. */
export const GalleryEntry = z.object({
  id: Id,
  name: LocalText,
  office: z.object({ id: Id, name: LocalText }),
  issuer: z.object({ id: Id, name: LocalText }),
  from: z.string().nullable(),
  to: z.string().nullable(),
  images: z.array(ImageRef),
});

export const GalleryPage = z.object({ total: z.int().min(0), entries: z.array(GalleryEntry) });

export type ReferenceQuery = z.output<typeof ReferenceQuery>;
export type ReferenceRow = z.output<typeof ReferenceRow>;
export type ReferenceRows = z.output<typeof ReferenceRows>;
export type SearchReading = z.output<typeof SearchReading>;
export type EmptySearch = z.output<typeof EmptySearch>;
export type ReferenceFacets = z.output<typeof ReferenceFacets>;
export type NumberAnswer = z.output<typeof NumberAnswer>;
export type GalleryQuery = z.output<typeof GalleryQuery>;
export type GalleryEntry = z.output<typeof GalleryEntry>;
export type GalleryPage = z.output<typeof GalleryPage>;

import { z } from 'zod';
import { LocalText, TIERS } from '../../../model/reference/basics.ts';
import { DOCUMENT_KINDS } from '../../../model/reference/document-kinds.ts';
import { ITEM_KINDS, ItemContent } from '../../../model/reference/item.ts';
import { Id, Moment, ShortLine, TextSchema } from '../basics.ts';
import { ContentDifference } from './item.ts';

/** How a key came to be trusted. */
const KEY_ORIGINS = ['own', 'brought', 'trusted'] as const;

/** Who signs packages, by the fingerprint of the public key: SHA-256 of its 32 bytes, in small hexadecimals. */
export const KeyView = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  /** Of this data folder, of Loep itself, or trusted by somebody here; only the last can be taken back. */
  origin: z.enum(KEY_ORIGINS),
  trustedAt: Moment.nullable(),
  trustedBy: z.string().nullable(),
});

/** What to export. Models bring the issuer, offices, officials, stamps, lists and notes that belong to them. */
export const ExportOrder = z.object({
  id: Id,
  title: ShortLine,
  /** Highest tier that goes along; parts above it are left out of their model. */
  tier: z.enum(TIERS),
  expires: z.iso.date().nullable(),
  /** Items by id, or everything of issuers and kinds; nothing named means all that is published. */
  items: z.array(Id).max(100_000).default([]),
  issuers: z.array(Id).default([]),
  documentKinds: z.array(z.enum(DOCUMENT_KINDS)).default([]),
});

/** What an import would do with one item. */
export const IMPORT_EFFECTS = ['new', 'changed', 'same', 'older', 'conflict'] as const;

export const ImportLine = z.object({
  id: Id,
  kind: z.enum(ITEM_KINDS),
  name: LocalText,
  /** Of a model: which of the editions. */
  edition: z.string().nullable(),
  /** Whose it is, where the package says so. */
  issuer: LocalText.nullable(),
  effect: z.enum(IMPORT_EFFECTS),
  /** Version here that it would replace. */
  here: z.int().nullable(),
  /** What is being written of it here, and stays in the history: its author goes on with it after the import. */
  draft: z.object({ version: z.int(), author: z.string() }).nullable(),
});

/** In what an item of a package differs from the version here, which stands on the left. */
export const ItemChanges = ContentDifference.pick({ entries: true }).extend({
  left: ItemContent,
  right: ItemContent,
});

/** What a package holds and would do, before anything is written. */
export const PackagePreview = z.object({
  id: Id,
  title: z.string(),
  fileName: z.string(),
  signer: z.object({ name: z.string(), fingerprint: z.string(), isTrusted: z.boolean() }),
  createdAt: Moment,
  tier: z.enum(TIERS),
  expires: z.iso.date().nullable(),
  isExpired: z.boolean(),
  images: z.int().min(0),
  sizeBytes: z.int().min(0),
  counts: z.record(z.enum(IMPORT_EFFECTS), z.int()),
  /** Conflicts first, then changed, new, older, same; at most 2000. */
  lines: z.array(ImportLine),
});

/** Items in conflict are left as they are here unless they are named; whatever is replaced stays in the history. */
export const ImportOrder = z.object({ id: Id, replace: z.array(Id).max(100_000).default([]) });

/** An export or an import under way or done. */
export const ExchangeJob = z.object({
  id: Id,
  what: z.enum(['export', 'import']),
  title: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  done: z.int().min(0),
  total: z.int().min(0),
  /** Why it failed. */
  text: TextSchema.nullable(),
  items: z.int().min(0),
});

export type KeyView = z.output<typeof KeyView>;
export type ExportOrder = z.output<typeof ExportOrder>;
export type ImportLine = z.output<typeof ImportLine>;
export type PackagePreview = z.output<typeof PackagePreview>;
export type ExchangeJob = z.output<typeof ExchangeJob>;
export type ItemChanges = z.output<typeof ItemChanges>;

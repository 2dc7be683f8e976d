import { z } from 'zod';
import { LocalText, TIERS } from '../../../model/reference/basics.ts';
import { ITEM_KINDS, ItemContent, VERSION_STATES } from '../../../model/reference/item.ts';
import { Id, LongText, Moment, PhraseSchema, Sha256, TextSchema } from '../basics.ts';
import { Reader } from '../conclusion.ts';

/** A call about one item of the reference database. */
export const OnItem = z.object({ id: Id });

/** A call about one version of an item. */
export const OnVersion = OnItem.extend({ version: z.int().positive() });

/** A line of an item's version history. */
export const VersionHead = z.object({
  version: z.int().positive(),
  state: z.enum(VERSION_STATES),
  /** Rises with every save of a draft. */
  revision: z.int().min(0),
  author: z.string(),
  changedAt: Moment,
  validatedBy: z.string().nullable(),
  publishedAt: Moment.nullable(),
  /** Why it was withdrawn, or which version it was restored from or branched off. */
  note: PhraseSchema,
  /** Digest of the content: the same knowledge has the same, wherever it is kept. */
  digest: Sha256,
  /** Who signed the package it came with; null for what was written here. */
  signer: z.string().nullable(),
  /** Last day on which it may be used; null for ever. */
  expires: z.iso.date().nullable(),
});

/** An item by its name: for links, lists and citations. */
export const ItemName = z.object({
  id: Id,
  kind: z.enum(ITEM_KINDS),
  name: LocalText,
  /** The state of the newest version. */
  state: z.enum(VERSION_STATES),
});

/** Something that a draft still lacks, or that does not hold together; those that block stand in the way of validation. */
export const Missing = z.object({
  /** Where in the content, as keys: ['zones', 3, 'box']. */
  path: z.array(z.union([z.string(), z.number()])),
  blocks: z.boolean(),
  text: TextSchema,
});

/**
 * A version to begin a draft from. A draft that is there already is gone on with where that is what was meant; with
 * `aside` it goes to the history, whoever wrote it.
 */
export const DraftOrder = OnVersion.extend({ aside: z.boolean().default(false) });

/** An item with one of its versions opened. */
export const ItemView = z.object({
  id: Id,
  kind: z.enum(ITEM_KINDS),
  tier: z.enum(TIERS),
  shown: VersionHead,
  content: ItemContent,
  /** Newest first. */
  versions: z.array(VersionHead),
  /** Items that the content names: issuer, office, offices. */
  names: z.array(ItemName),
  /** What the shown version lacks. */
  missing: z.array(Missing),
});

/** An item to begin, as a draft. The id is made by who asks, so that asking twice is asking once. */
export const NewItem = OnItem.extend({ content: ItemContent, tier: z.enum(TIERS) });

/**
 * A draft to save. `seen` is the version and revision that the change was made on: when another window has saved
 * since, nothing is written and the answer is `conflict`, unless `over` says to go on as a version of its own on top
 * of the other, which stays in the history.
 */
export const SavedDraft = OnVersion.extend({
  seenRevision: z.int().min(0),
  over: z.boolean().default(false),
  content: ItemContent,
  tier: z.enum(TIERS),
});

/** Somebody other than its authors finds a draft right, as it was at the revision that they read. */
export const Validation = OnVersion.extend({
  seenRevision: z.int().min(0),
  reader: Reader,
  publish: z.boolean(),
});

export const Withdrawal = OnItem.extend({ reason: LongText.min(1) });

const Knowledge = z.object({ content: ItemContent, tier: z.enum(TIERS) });

/**
 * The version that two began from, what one made of it, and the version that the other made of it: to be put together.
 */
export const MergeOrder = OnVersion.extend({
  base: Knowledge,
  mine: Knowledge,
  /** Places, as keys with a point between, at which both changed something and the other's is chosen. */
  chosenTheirs: z.array(z.string().max(200)).max(2000),
});

/** What two made of a version, put together. Nothing is written. */
export const MergedDrafts = Knowledge.extend({
  /** Places that both changed, each otherwise: entries of lists with ids by their id. */
  conflicts: z.array(z.array(z.string())),
  /** Places that the other alone changed. */
  taken: z.array(z.array(z.string())),
});

/** Two versions to be laid side by side: of one item, or of two. */
export const VersionPair = z.object({ left: OnVersion, right: OnVersion });

/** How two contents differ, in the order of the content. */
export const ContentDifference = z.object({
  left: ItemView,
  right: ItemView,
  entries: z.array(
    z.object({
      path: z.array(z.union([z.string(), z.number()])),
      /** Where it is, in words: "Zone heading: words". */
      place: TextSchema,
      left: z.string().nullable(),
      right: z.string().nullable(),
    }),
  ),
});

/** What belongs to a model but is no part of it. */
export const RelatedItems = z.object({
  /** Editions of this kind of this issuer, oldest first, itself included. */
  editions: z.array(
    z.object({
      id: Id,
      edition: z.string(),
      title: LocalText,
      from: z.string().nullable(),
      to: z.string().nullable(),
      state: z.enum(VERSION_STATES),
    }),
  ),
  notes: z.array(ItemName),
  offices: z.array(ItemName),
  stamps: z.array(ItemName),
  numberLists: z.array(ItemName),
});

export type VersionHead = z.output<typeof VersionHead>;
export type ItemName = z.output<typeof ItemName>;
export type Missing = z.output<typeof Missing>;
export type ItemView = z.output<typeof ItemView>;
export type MergedDrafts = z.output<typeof MergedDrafts>;
export type ContentDifference = z.output<typeof ContentDifference>;
export type RelatedItems = z.output<typeof RelatedItems>;

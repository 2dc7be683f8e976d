import { z } from 'zod';
import { Issuer, Note, NumberList, Office, Official, Stamp } from './issuing.ts';
import { ReferenceModel } from './reference-model.ts';

/** Everything the reference database holds is an item of one of these kinds; all live the same life. */
export const ITEM_KINDS = ['issuer', 'office', 'official', 'stamp', 'model', 'number-list', 'note'] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** What an item says. */
export const ItemContent = z.discriminatedUnion('kind', [
  Issuer,
  Office,
  Official,
  Stamp,
  ReferenceModel,
  NumberList,
  Note,
]);

export type ItemContent = z.output<typeof ItemContent>;

/** The content of a kind. */
export type ContentOf<K extends ItemKind> = Extract<ItemContent, { kind: K }>;

/**
 * The life of a version.
 *
 * `draft`: being written. `validated`: read and found right by somebody who did not write it. `published`: in use,
 * by examinations too. `superseded`: another version was published after it. `withdrawn`: no longer in use.
 */
export const VERSION_STATES = ['draft', 'validated', 'published', 'superseded', 'withdrawn'] as const;

export type VersionState = (typeof VERSION_STATES)[number];

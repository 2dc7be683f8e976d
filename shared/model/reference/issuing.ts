import { z } from 'zod';
import { ImageRef, ItemId, Line, LocalText, Period, SizeMm, Source } from './basics.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';

const Kinds = z.array(z.enum(DOCUMENT_KINDS)).max(DOCUMENT_KINDS.length);
const Sources = z.array(Source).max(50);

/** A state, a territory or an organisation that issues documents, with the names it has borne. */
export const Issuer = z.strictObject({
  kind: z.literal('issuer'),
  type: z.enum(['state', 'territory', 'organisation']),
  /** ISO 3166-1 alpha-3 or a user-assigned code (XAA-XZZ) where there is none. */
  iso: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  /** As it stands in a machine-readable zone (ICAO Doc 9303-3, section 5), without fillers. */
  icao: z
    .string()
    .regex(/^[A-Z]{1,3}$/)
    .nullable(),
  /** Whether its documents are accepted as those of an authority: a pseudo-document has an issuer that is not. */
  recognised: z.boolean(),
  names: z
    .array(z.strictObject({ name: LocalText, period: Period }))
    .min(1)
    .max(20),
  sources: Sources,
});

/** An office that draws up or issues documents. */
export const Office = z.strictObject({
  kind: z.literal('office'),
  issuer: ItemId,
  name: LocalText,
  place: Line,
  period: Period,
  /** What it may issue, for whom, and when it might. */
  competence: z.array(z.strictObject({ kinds: Kinds, area: Line, period: Period })).max(50),
  /** Days of the week on which it is closed: 1 is Monday, 7 is Sunday (ISO 8601). */
  restDays: z.array(z.strictObject({ days: z.array(z.int().min(1).max(7)).max(7), period: Period })).max(20),
  sources: Sources,
});

/** Someone who signs for an office. */
export const Official = z.strictObject({
  kind: z.literal('official'),
  office: ItemId,
  name: Line,
  role: LocalText,
  period: Period,
  signatures: z.array(ImageRef).max(50),
  sources: Sources,
});

/** A stamp or dry seal of an office. */
export const Stamp = z.strictObject({
  kind: z.literal('stamp'),
  office: ItemId,
  name: LocalText,
  shape: z.enum(['round', 'oval', 'rectangular', 'triangular', 'other']),
  size: SizeMm.nullable(),
  colour: z.string().max(60),
  /** What stands in it, a line each. */
  words: z.array(Line).max(20),
  period: Period,
  impressions: z.array(ImageRef).max(50),
  sources: Sources,
});

/** Numbers of blanks or documents that were lost, stolen or called in. */
export const NumberList = z.strictObject({
  kind: z.literal('number-list'),
  issuer: ItemId,
  kinds: Kinds,
  title: LocalText,
  ranges: z
    .array(
      z.strictObject({
        from: Line,
        to: Line,
        why: z.enum(['lost', 'stolen', 'withdrawn']),
        since: Period.shape.from,
        source: z.string().max(300),
      }),
    )
    .min(1)
    .max(20_000),
  sources: Sources,
});

/** What is known of how a kind of document comes about at an issuer (tactische landeninformatie). */
export const Note = z.strictObject({
  kind: z.literal('note'),
  issuer: ItemId,
  kinds: Kinds,
  title: LocalText,
  /** Who issues it, how and when. */
  issuing: LocalText.nullable(),
  /** Which supporting documents usually exist. */
  supporting: LocalText.nullable(),
  /** How events are registered late. */
  lateRegistration: LocalText.nullable(),
  remarks: LocalText.nullable(),
  sources: Sources,
});

export type Issuer = z.output<typeof Issuer>;
export type Office = z.output<typeof Office>;
export type Official = z.output<typeof Official>;
export type Stamp = z.output<typeof Stamp>;
export type NumberList = z.output<typeof NumberList>;
export type Note = z.output<typeof Note>;

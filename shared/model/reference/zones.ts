import { z } from 'zod';
import { BoxMm, LanguageCode, NumberMask, PartId } from './basics.ts';

/** What a variable field holds (the generic field model of civil-status and travel documents). */
const FIELD_MEANINGS = [
  'document.number',
  'document.issue-date',
  'document.expiry-date',
  'document.authority',
  'document.place',
  'register.act-number',
  'register.year',
  'register.volume',
  'register.entry-date',
  'event.date',
  'event.place',
  'person.surname',
  'person.given-names',
  'person.birth-date',
  'person.birth-place',
  'person.sex',
  'person.nationality',
  'person.personal-number',
  'spouse.surname',
  'spouse.given-names',
  'father.name',
  'mother.name',
  'official.name',
  'annotations',
  'other',
] as const;

export type FieldMeaning = (typeof FIELD_MEANINGS)[number];

/** Classes of typeface that a scan lets one tell apart. */
const TYPEFACE_CLASSES = ['serif', 'sans', 'slab', 'monospaced', 'script', 'blackletter', 'ocr-b'] as const;

export type TypefaceClass = (typeof TYPEFACE_CLASSES)[number];

const place = {
  id: PartId,
  /** Face of the document it lies on, from 1. */
  face: z.int().positive(),
  box: BoxMm,
};

/** A place on a face of the document, and what belongs there. */
export const Zone = z.discriminatedUnion('kind', [
  z.strictObject({
    ...place,
    kind: z.literal('fixed-text'),
    /** As printed, lines joined by a space. */
    words: z.string().trim().min(1).max(2_000),
    language: LanguageCode.nullable(),
    typeface: z.enum(TYPEFACE_CLASSES).nullable(),
    isBold: z.boolean(),
  }),
  z.strictObject({
    ...place,
    kind: z.literal('field'),
    meaning: z.enum(FIELD_MEANINGS),
    /** How it is written; null where anything may stand. */
    mask: NumberMask.nullable(),
    language: LanguageCode.nullable(),
  }),
  z.strictObject({ ...place, kind: z.literal('photo') }),
  z.strictObject({ ...place, kind: z.literal('signature') }),
  z.strictObject({ ...place, kind: z.literal('stamp') }),
  z.strictObject({ ...place, kind: z.literal('mrz') }),
  z.strictObject({ ...place, kind: z.literal('code'), format: z.string().max(40).nullable() }),
]);

export type Zone = z.output<typeof Zone>;
export type ZoneKind = Zone['kind'];

import { z } from 'zod';

/** Who may see a thing, from everybody to the bureau alone. */
export const TIERS = ['public', 'partner', 'restricted'] as const;

export type Tier = (typeof TIERS)[number];

/** Illumination of an image, by the codes of the taxonomy. */
export const REFERENCE_LIGHTS = [
  'VIS',
  'UV365',
  'UV254',
  'IR',
  'IR980',
  'OBL',
  'TRANS',
  'COAX',
  'special',
] as const;

export type ReferenceLight = (typeof REFERENCE_LIGHTS)[number];

/** Longest line and longest text of reference material, in UTF-16 units. */
const LINE_MAX = 300;
const TEXT_MAX = 8_000;
/** Most languages of one text: those of the field's largest glossary, PRADO, and some to spare. */
const LANGUAGES_MAX = 30;

export const ItemId = z.uuid();

/** A name within one item (a zone, a feature, a specimen): made by whoever draws it, kept for good. */
export const PartId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

export const Line = z.string().trim().min(1).max(LINE_MAX);

/** ISO 639 code of a language, two or three small letters. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/);

/** What is said in one or more languages, by language code; never empty. */
export const LocalText = z
  .record(LanguageCode, z.string().trim().min(1).max(TEXT_MAX))
  .refine((text) => Object.keys(text).length > 0, 'needs at least one language')
  .refine((text) => Object.keys(text).length <= LANGUAGES_MAX, 'too many languages');

/** A day, a month or a year, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const PartialDate = z.union([
  z.iso.date(),
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'a year, a month or a day: 1998, 1998-05 or 1998-05-31'),
]);

/** From when until when, both ends included; null where it is open or not known. */
export const Period = z
  .strictObject({ from: PartialDate.nullable(), to: PartialDate.nullable() })
  .refine(({ from, to }) => from === null || to === null || from.slice(0, to.length) <= to, {
    message: 'ends before it begins',
  });

/** Largest side of a page that is described, mm: A1. */
const LARGEST_MM = 850;
const Millimetres = z.number().min(0).max(LARGEST_MM);

/** Width and height, mm. */
export const SizeMm = z.strictObject({
  widthMm: Millimetres.positive(),
  heightMm: Millimetres.positive(),
});

/** A rectangle in mm from the top left of the face it lies on. */
export const BoxMm = z.strictObject({
  x: Millimetres,
  y: Millimetres,
  width: Millimetres.positive(),
  height: Millimetres.positive(),
});

/** A rectangle in whole pixels of an image. */
const BoxPx = z.strictObject({
  x: z.int().min(0),
  y: z.int().min(0),
  width: z.int().positive(),
  height: z.int().positive(),
});

export const Sha256Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** An image of the reference collection, or a part of it. The file is kept by its SHA-256. */
export const ImageRef = z.strictObject({
  sha256: Sha256Digest,
  /** Page of the file, from 1. */
  page: z.int().positive(),
  box: BoxPx.nullable(),
  light: z.enum(REFERENCE_LIGHTS),
  caption: LocalText.nullable(),
});

/** Where knowledge comes from: cited with every comparison that uses it. */
export const Source = z.strictObject({
  title: Line,
  date: PartialDate.nullable(),
  /** Shown as it stands, never opened. */
  place: z.string().max(LINE_MAX),
});

/**
 * How a number is written: `#` a digit, `@` a capital letter, `*` either, everything else itself. Not an expression:
 * masks come from packages of others.
 */
export const NumberMask = z.string().min(1).max(60);

export type LocalText = z.output<typeof LocalText>;
export type PartialDate = z.output<typeof PartialDate>;
export type Period = z.output<typeof Period>;
export type SizeMm = z.output<typeof SizeMm>;
export type BoxMm = z.output<typeof BoxMm>;
export type ImageRef = z.output<typeof ImageRef>;
export type Source = z.output<typeof Source>;

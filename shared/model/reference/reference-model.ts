import { z } from 'zod';
import {
  BoxMm,
  ImageRef,
  ItemId,
  Line,
  LocalText,
  NumberMask,
  PartId,
  PartialDate,
  Period,
  REFERENCE_LIGHTS,
  SizeMm,
  Source,
  TIERS,
} from './basics.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import { Zone } from './zones.ts';

/** How a feature is looked at. */
export const CHECK_METHODS = ['look', 'feel', 'tilt', 'light', 'magnify', 'machine'] as const;

/** One side of the document: the front of a card, the form of an extract. Zones and features lie on faces. */
export const Face = SizeMm.extend({ name: LocalText });

/** A feature of authenticity where this document carries it. */
export const ModelFeature = z.strictObject({
  id: PartId,
  /** Id of the taxonomy. */
  feature: Line,
  face: z.int().positive(),
  /** null when it is everywhere: paper, fibres */
  box: BoxMm.nullable(),
  lights: z.array(z.enum(REFERENCE_LIGHTS)).min(1).max(REFERENCE_LIGHTS.length),
  images: z.array(ImageRef).max(30),
  /** 1 by eye and hand, 2 with simple tools, 3 in a laboratory. */
  level: z.literal([1, 2, 3]),
  methods: z.array(z.enum(CHECK_METHODS)).min(1).max(CHECK_METHODS.length),
  description: LocalText,
  /** What may vary between genuine documents; null when nothing is known of it. */
  tolerance: LocalText.nullable(),
  tier: z.enum(TIERS),
});

const Point = z.strictObject({ x: z.number(), y: z.number() });

/** An image of a document known to be genuine. */
export const Specimen = z.strictObject({
  id: PartId,
  face: z.int().positive(),
  image: ImageRef,
  /** Corners of the face in px of the image: top left, top right, bottom right, bottom left. */
  corners: z.tuple([Point, Point, Point, Point]),
  /** What it is: a registry's specimen, a document of a case with its personal data covered. */
  origin: Line,
  tier: z.enum(TIERS),
});

/** What gives a known forgery away. */
export const AlertSign = z.discriminatedUnion('kind', [
  /** These words instead of the ones that the zone has, or anywhere when there is no zone. */
  z.strictObject({
    kind: z.literal('words'),
    zone: PartId.nullable(),
    words: z.string().trim().min(1).max(500),
  }),
  /** A number of this run. */
  z.strictObject({ kind: z.literal('numbers'), from: Line, to: Line }),
  /** This place looks like the image, more than like the specimens. */
  z.strictObject({ kind: z.literal('looks'), face: z.int().positive(), box: BoxMm, image: ImageRef }),
]);

/** A known forgery of this document: what distinguishes it. */
export const Alert = z.strictObject({
  id: PartId,
  title: LocalText,
  description: LocalText,
  /** Indicator of the taxonomy. */
  indicator: Line,
  since: PartialDate.nullable(),
  signs: z.array(AlertSign).max(30),
  images: z.array(ImageRef).max(30),
  tier: z.enum(TIERS),
});

/** How documents of this edition are numbered, and which numbers were given out when. */
export const Numbering = z.strictObject({
  rules: LocalText.nullable(),
  mask: NumberMask.nullable(),
  /** Field in which the number stands. */
  zone: PartId.nullable(),
  series: z
    .array(
      z.strictObject({
        from: Line,
        to: Line,
        /** First and last day on which numbers of this run are known to have been issued. */
        issued: Period,
        source: z.string().max(300),
      }),
    )
    .max(500),
});

/** One edition of one kind of document of one issuer. */
export const ReferenceModel = z.strictObject({
  kind: z.literal('model'),
  issuer: ItemId,
  documentKind: z.enum(DOCUMENT_KINDS),
  title: LocalText,
  /** What tells this edition from the others: a year, a form number. */
  edition: Line,
  /** When documents of this edition were issued. */
  inUse: Period,
  /** It was looked for, and is not known. */
  inUseUnknown: z.literal(true).optional(),
  faces: z.array(Face).min(1).max(40),
  materials: LocalText.nullable(),
  printing: LocalText.nullable(),
  mrz: z.enum(['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B', 'FR-ID']).nullable(),
  numbering: Numbering,
  zones: z.array(Zone).max(400),
  features: z.array(ModelFeature).max(200),
  specimens: z.array(Specimen).max(60),
  alerts: z.array(Alert).max(60),
  /** Offices that are known to have issued it. */
  offices: z.array(ItemId).max(500),
  sources: z.array(Source).max(50),
});

export type Face = z.output<typeof Face>;
export type ModelFeature = z.output<typeof ModelFeature>;
export type Specimen = z.output<typeof Specimen>;
export type AlertSign = z.output<typeof AlertSign>;
export type Alert = z.output<typeof Alert>;
export type Numbering = z.output<typeof Numbering>;
export type ReferenceModel = z.output<typeof ReferenceModel>;

import { z } from 'zod';
import { ItemId, Sha256Digest } from './basics.ts';

/** Most faces of a model, as its schema has it, and most words that are kept of one. */
const FACES_MAX = 40;
const WORDS_MAX = 5_000;
const WORD_MAX = 200;
/** A word may reach a little beyond its face, mm. */
const Place = z.number().min(-100).max(1_000);

const FaceWordSchema = z.strictObject({
  text: z.string().min(1).max(WORD_MAX),
  box: z.strictObject({ x: Place, y: Place, width: Place.min(0), height: Place.min(0) }),
  isFixed: z.boolean(),
});

const Face = z.strictObject({
  face: z.int().positive().max(FACES_MAX),
  widthMm: z.number().positive().max(1_000),
  heightMm: z.number().positive().max(1_000),
  icao: z
    .string()
    .regex(/^[A-Z]{1,3}$/)
    .nullable(),
  mrz: z.enum(['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B', 'FR-ID']).nullable(),
  bits: z.string().regex(/^[0-9a-f]{16}$/),
  /** 192 bytes in base64 */
  colours: z.string().regex(/^[A-Za-z0-9+/]{256}$/),
  words: z.array(FaceWordSchema).max(WORDS_MAX),
});

/**
 * `faces/<model>.json`: what the pages of a model are recognised by, so that whoever imports it does not have to
 * read its specimens again.
 */
export const FacesFile = z.strictObject({ faces: z.array(Face).min(1).max(FACES_MAX) });

/** Where the manifest names it. */
export const PackagedFaces = z.strictObject({
  model: ItemId,
  file: z.string().max(60),
  sha256: Sha256Digest,
});

export type FacesFile = z.output<typeof FacesFile>;
export type PackagedFaces = z.output<typeof PackagedFaces>;

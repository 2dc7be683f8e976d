import { z } from 'zod';
import { BoxMm, LocalText } from '../../../model/reference/basics.ts';
import { Zone } from '../../../model/reference/zones.ts';
import { Id, Sha256 } from '../basics.ts';

/** A file that was taken in for the reference collection, with its pages. */
export const ReferenceImage = z.object({
  sha256: Sha256,
  fileName: z.string(),
  pages: z.array(
    z.object({
      page: z.int().positive(),
      widthPx: z.int().positive(),
      heightPx: z.int().positive(),
      dpi: z.number().positive(),
      dpiSource: z.enum(['file', 'estimated']),
    }),
  ),
});

const Point = z.object({ x: z.number(), y: z.number() });
export const Corners = z.tuple([Point, Point, Point, Point]);

/** An image of the collection as a model shows it: where the face lies on it, and how large the face is. */
export const FaceOnImage = z.object({
  sha256: Sha256,
  page: z.int().positive(),
  corners: Corners,
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
});

/** What was read on a specimen, as zones to choose from. */
export const ZoneProposals = z.object({
  zones: z.array(Zone),
  /** Words as read, mm on the face: to snap to. */
  words: z.array(z.object({ text: z.string(), box: BoxMm })),
});

/** Where the document lies on an image. */
export const FoundCorners = z.object({
  corners: Corners,
  /** How they were found: by the edges of the sheet, or simply the whole image. */
  by: z.enum(['edges', 'whole-image']),
});

/** Which models a scan is of, best first. `isSure` says that the geometry was verified. */
export const RecognitionAnswer = z.object({
  pages: z.array(
    z.object({
      page: z.int().positive(),
      found: z.object({ id: Id, face: z.int().positive() }).nullable(),
      candidates: z.array(
        z.object({
          id: Id,
          face: z.int().positive(),
          name: LocalText,
          issuer: LocalText.nullable(),
          edition: z.string(),
          score: z.number(),
        }),
      ),
    }),
  ),
});

export type ReferenceImage = z.output<typeof ReferenceImage>;
export type Corners = z.output<typeof Corners>;
export type ZoneProposals = z.output<typeof ZoneProposals>;
export type FoundCorners = z.output<typeof FoundCorners>;
export type RecognitionAnswer = z.output<typeof RecognitionAnswer>;

import { z } from 'zod';
import { BoxSchema, TextSchema } from './basics.ts';

const Grid = {
  columns: z.int().positive(),
  rows: z.int().positive(),
  values: z.array(z.number().min(0).max(1).nullable()).readonly(),
};

/** The picture of what a detector saw, as `Effect` of the model. */
export const EffectView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('map'),
    area: BoxSchema,
    ...Grid,
    caption: TextSchema,
    low: TextSchema,
    high: TextSchema,
    isRim: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('dots'),
    here: z.number(),
    near: z.array(z.number()).readonly(),
    others: z.array(z.number()).readonly(),
    digits: z.int(),
    axis: TextSchema,
    caption: TextSchema,
  }),
  z.object({
    kind: z.literal('pair'),
    here: BoxSchema,
    other: BoxSchema,
    difference: z.object(Grid).nullable(),
    caption: TextSchema,
  }),
  z.object({
    kind: z.literal('spectrum'),
    area: BoxSchema,
    ...Grid,
    peaks: z.array(z.object({ x: z.number(), y: z.number() })).readonly(),
    caption: TextSchema,
  }),
  z.object({ kind: z.literal('expected'), here: BoxSchema, ...Grid, caption: TextSchema }),
  z.object({
    kind: z.literal('states'),
    states: z
      .array(
        z.object({
          name: TextSchema,
          picture: z.string().startsWith('data:image/png;base64,'),
          widthPx: z.int().positive(),
          heightPx: z.int().positive(),
        }),
      )
      .readonly(),
    caption: TextSchema,
  }),
]);

export type EffectView = z.output<typeof EffectView>;

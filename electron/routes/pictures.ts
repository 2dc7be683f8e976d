import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { Id } from '../../shared/api/schemas/basics.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { documentOf } from '../db/documents.ts';
import type { Services } from '../services.ts';
import type { Picture } from '../workers/pictures/picture-job.ts';
import type { PageOfOriginal } from '../workers/pictures.ts';

/** Largest number in an address: no page has a side, a level or a tile beyond it. */
const MAX_NUMBER = 1_000_000;

/** A whole number as the addresses write it: digits alone, no sign, no leading nought. */
const Whole = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,6})$/)
  .transform(Number)
  .refine((number) => number <= MAX_NUMBER);
const Counted = Whole.refine((number) => number >= 1);

const OfPage = z.object({ documentId: Id, page: Counted });
const TileAt = z.object({ level: Whole, column: Whole, row: Whole });
const BoxText = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.tuple([Whole, Whole, Counted, Counted]));

/** Pictures, crops and tiles of pages, at the addresses of `shared/api/addresses.ts`. */
export function pictureRoutes(services: Services): Hono {
  const { pictures } = services;
  const answer = (c: Context, draw: (of: PageOfOriginal) => Promise<Picture>) => send(c, services, draw);
  return new Hono()
    .get('/pictures/:documentId/:page/preview.jpg', (c) => answer(c, (of) => pictures.whole(of, 'preview')))
    .get('/pictures/:documentId/:page/thumbnail.jpg', (c) =>
      answer(c, (of) => pictures.whole(of, 'thumbnail')),
    )
    .get('/pictures/:documentId/:page/crop.png', (c) => {
      const [x, y, width, height] = checked(BoxText, c.req.query('box'));
      return answer(c, (of) => pictures.crop(of, { x, y, width, height }));
    })
    .get('/pictures/:documentId/:page/tiles/:level/:place', (c) => {
      const [column, row, ...more] = c.req.param('place').split('_');
      if (more.length > 0) throw BAD_ADDRESS;
      const at = checked(TileAt, { level: c.req.param('level'), column, row });
      return answer(c, (of) => pictures.tile(of, at));
    });
}

async function send(
  c: Context,
  { db }: Services,
  draw: (of: PageOfOriginal) => Promise<Picture>,
): Promise<Response> {
  const { documentId, page } = checked(OfPage, c.req.param());
  const { sha256 } = await documentOf(db, documentId);
  // An original never changes, and so neither does what its address and its contents name.
  const tag = `"${sha256}"`;
  const headers = { etag: tag, 'cache-control': 'private, max-age=31536000, immutable' };
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
  const { type, bytes } = await draw({ sha256, page, signal: c.req.raw.signal });
  return c.body(bytes, 200, { ...headers, 'content-type': type });
}

function checked<T>(schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw BAD_ADDRESS;
  return parsed.data;
}

const BAD_ADDRESS = new LoepError('bad-input', {
  en: 'This address of a picture is not valid.',
  nl: 'Dit adres van een afbeelding is niet geldig.',
});

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { Id, Sha256 } from '../../shared/api/schemas/basics.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { isLens, LENSES } from '../../shared/model/lens.ts';
import { documentOf } from '../db/documents.ts';
import { imageOf } from '../db/reference/images.ts';
import type { Services } from '../services.ts';
import type { Picture } from '../workers/pictures/picture-job.ts';
import type { PageOfOriginal, Pictures } from '../workers/pictures.ts';

/** Largest number in an address: no page has a side, a level or a tile beyond it. */
const MAX_NUMBER = 1_000_000;

/** A whole number as the addresses write it: digits alone, no sign, no leading nought. */
const Whole = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,6})$/)
  .transform(Number)
  .refine((number) => number <= MAX_NUMBER);
const Counted = Whole.refine((number) => number >= 1);

const TileAt = z.object({ level: Whole, column: Whole, row: Whole });
const LensAt = z.object({ id: z.enum(LENSES), setting: Whole, strength: Whole }).refine(isLens);
const BoxText = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.tuple([Whole, Whole, Counted, Counted]));

/**
 * Pictures, crops and tiles of pages of documents and of images of the reference collection, at the addresses of
 * `shared/api/addresses.ts`. An original is reached by its document only, an image by its own digest.
 */
export function pictureRoutes({ db, pictures }: Pick<Services, 'db' | 'pictures'>): Hono {
  const ofDocument = async (id: string) => (await documentOf(db, checked(Id, id))).sha256;
  const ofCollection = async (digest: string) => (await imageOf(db, checked(Sha256, digest))).sha256;
  return new Hono()
    .route('/pictures', picturesOf(pictures, ofDocument))
    .route('/references/pictures', picturesOf(pictures, ofCollection));
}

/** What is drawn of the pages of a file that `find` finds by what its address names. */
function picturesOf(pictures: Pictures, find: (named: string) => Promise<string>): Hono {
  const answer = (c: Context, draw: (of: PageOfOriginal) => Promise<Picture>) => send(c, find, draw);
  return new Hono()
    .get('/:named/:page/preview.jpg', (c) => answer(c, (of) => pictures.whole(of, 'preview')))
    .get('/:named/:page/thumbnail.jpg', (c) => answer(c, (of) => pictures.whole(of, 'thumbnail')))
    .get('/:named/:page/crop.png', (c) => {
      const [x, y, width, height] = checked(BoxText, c.req.query('box'));
      return answer(c, (of) => pictures.crop(of, { x, y, width, height }));
    })
    .get('/:named/:page/tiles/:level/:place', (c) => {
      const [column, row, ...more] = c.req.param('place').split('_');
      if (more.length > 0) throw BAD_ADDRESS;
      const at = checked(TileAt, { level: c.req.param('level'), column, row });
      return answer(c, (of) => pictures.tile(of, at));
    })
    .get('/:named/:page/lens/:lens/:setting/:strength/:level/:place', (c) => {
      const [column, row, ...more] = c.req.param('place').split('_');
      if (more.length > 0) throw BAD_ADDRESS;
      const at = checked(TileAt, { level: c.req.param('level'), column, row });
      const { lens: id, setting, strength } = c.req.param();
      const lens = checked(LensAt, { id, setting, strength });
      return send(c, find, (of) => pictures.lens(of, lens, at), FOR_NOW);
    });
}

/** An original never changes, and so neither does a picture of it; what a lens shows may, with the next version. */
const FOR_EVER = 'private, max-age=31536000, immutable';
const FOR_NOW = 'private, max-age=600';

async function send(
  c: Context,
  find: (named: string) => Promise<string>,
  draw: (of: PageOfOriginal) => Promise<Picture>,
  caching = FOR_EVER,
): Promise<Response> {
  const page = checked(Counted, c.req.param('page'));
  const sha256 = await find(c.req.param('named') ?? '');
  const tag = `"${sha256}"`;
  const headers = { etag: tag, 'cache-control': caching };
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

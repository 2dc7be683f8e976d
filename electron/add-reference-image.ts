import type { ReferenceImage } from '../shared/api/schemas/reference/images.ts';
import { LoepError } from '../shared/model/errors.ts';
import type { Actor } from './db/audit.ts';
import { addImage, readImages } from './db/reference/images.ts';
import type { Services } from './services.ts';

/** Most pages of one file of the collection: a model has up to 40 sides. */
const PAGES_MAX = 60;

/**
 * Makes a file that is in the vault an image of the reference collection, once each of its pages was decoded. The
 * same file again is the same answer.
 *
 * Throws LoepError as the pages reader does, and `too-large` for more than PAGES_MAX pages.
 */
export async function addReferenceImage(
  { db, pictures }: Pick<Services, 'db' | 'pictures'>,
  { sha256, fileName, signal }: { sha256: string; fileName: string; signal?: AbortSignal },
  actor: Actor,
): Promise<ReferenceImage> {
  const [there] = await readImages(db, [sha256]);
  if (there) return there;
  const pages: ReferenceImage['pages'] = [];
  for (let page = 1, count = 1; page <= count; page++) {
    const { pageCount, widthPx, heightPx, dpi, dpiSource } = await pictures.page({ sha256, page, signal });
    if (pageCount > PAGES_MAX) throw tooManyPages(pageCount);
    count = pageCount;
    pages.push({ page, widthPx, heightPx, dpi, dpiSource });
  }
  const act = { actor, at: new Date().toISOString() };
  return db.transaction().execute((step) => addImage(step, { sha256, fileName, pages }, act));
}

function tooManyPages(count: number): LoepError {
  return new LoepError('too-large', {
    en: `This file has ${count} pages; the reference collection takes files of up to ${PAGES_MAX}. Split it and add the pages that are needed.`,
    nl: `Dit bestand heeft ${count} pagina's; de referentieverzameling neemt bestanden tot ${PAGES_MAX}. Splits het en voeg de pagina's toe die nodig zijn.`,
  });
}

import type { ReferenceImage } from '../../../shared/api/schemas/reference/images.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { Act } from '../case-rows.ts';
import { inParts } from '../in-parts.ts';
import type { Db } from '../open.ts';
import { logItem } from './items.ts';

/** Images of the reference collection, those that are there. */
export async function readImages(db: Db, digests: readonly string[]): Promise<ReferenceImage[]> {
  const found: ReferenceImage[] = [];
  for (const part of inParts(digests)) {
    const rows = await db.selectFrom('reference_images').selectAll().where('sha256', 'in', part).execute();
    for (const { sha256, file_name, pages } of rows) {
      found.push({ sha256, fileName: file_name, pages: JSON.parse(pages) });
    }
  }
  return found;
}

/** One image of the reference collection. Throws LoepError `not-found`, also for an original of a case. */
export async function imageOf(db: Db, sha256: string): Promise<ReferenceImage> {
  const [image] = await readImages(db, [sha256]);
  if (image) return image;
  throw new LoepError('not-found', {
    en: 'This image is not in the reference collection. Add it again from its file.',
    nl: 'Deze afbeelding staat niet in de referentieverzameling. Voeg haar opnieuw toe vanuit het bestand.',
  });
}

/** Makes a file that is in the vault an image of the collection. The same again changes nothing. */
export async function addImage(step: Db, image: ReferenceImage, act: Act): Promise<ReferenceImage> {
  const [there] = await readImages(step, [image.sha256]);
  if (there) return there;
  const { sha256, fileName, pages } = image;
  await step
    .insertInto('reference_images')
    .values({ sha256, file_name: fileName, pages: JSON.stringify(pages), added_at: act.at })
    .execute();
  await logItem(step, 'reference.image-added', { sha256, fileName, pages: pages.length }, act);
  return image;
}

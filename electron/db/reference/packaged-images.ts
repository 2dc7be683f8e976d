import type { ReferenceImage } from '../../../shared/api/schemas/reference/images.ts';
import { inParts } from '../in-parts.ts';
import type { Db } from '../open.ts';

/** Takes images in whose files are in the vault. Those that are here stay as they are. */
export async function addImages(db: Db, images: readonly ReferenceImage[], at: string): Promise<void> {
  for (const part of inParts(images)) {
    const rows = part.map(({ sha256, fileName, pages }) => {
      return { sha256, file_name: fileName, pages: JSON.stringify(pages), added_at: at };
    });
    await db
      .insertInto('reference_images')
      .values(rows)
      .onConflict((conflict) => conflict.column('sha256').doNothing())
      .execute();
  }
}

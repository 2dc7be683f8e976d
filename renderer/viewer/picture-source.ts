import {
  lensTileAddress,
  pictureAddress,
  referenceLensTileAddress,
  referencePictureAddress,
  referenceTileAddress,
  tileAddress,
} from '../../shared/api/addresses.ts';
import type { Lens } from '../../shared/model/lens.ts';

/** What is looked at: a page of a document of a case, or of an image of the reference collection. Pages from 1. */
export type PictureSource =
  | { readonly of: 'document'; readonly documentId: string; readonly page: number }
  | { readonly of: 'reference'; readonly sha256: string; readonly page: number };

/** Tells one picture from another. */
export function sourceKey(source: PictureSource): string {
  return `${source.of}/${idOf(source)}/${source.page}`;
}

/** Where the first picture is, or a small one. */
export function pictureOf(source: PictureSource, size: 'preview' | 'thumbnail'): string {
  const address = source.of === 'document' ? pictureAddress : referencePictureAddress;
  return address(idOf(source), source.page, size);
}

/** Where a tile is. */
export function tileOf(
  source: PictureSource,
  tile: { readonly level: number; readonly column: number; readonly row: number },
): string {
  const address = source.of === 'document' ? tileAddress : referenceTileAddress;
  return address(idOf(source), source.page, tile);
}

/** Where a tile is, as a lens shows it. */
export function lensTileOf(
  source: PictureSource,
  lens: Lens,
  tile: { readonly level: number; readonly column: number; readonly row: number },
): string {
  const address = source.of === 'document' ? lensTileAddress : referenceLensTileAddress;
  return address(idOf(source), source.page, lens, tile);
}

function idOf(source: PictureSource): string {
  return source.of === 'document' ? source.documentId : source.sha256;
}

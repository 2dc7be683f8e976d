import type { ImageRef } from '../../model/reference/basics.ts';
import type { ItemKind } from '../../model/reference/item.ts';
import type { Resolution } from '../../model/reference/scanned-size.ts';
import type { Text } from '../../model/text.ts';
import { LACKS } from './missing-texts.ts';

/** An item that a content may name. */
export interface KnownItem {
  readonly kind: ItemKind;
  /** The issuer it belongs to; null for an issuer. */
  readonly issuer: string | null;
  /** A version of it is in use. */
  readonly isPublished: boolean;
}

/** A page of an image of the collection. */
export interface KnownImage extends Resolution {
  readonly page: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What there is besides the content itself: items by id, pages of images by SHA-256. */
export interface Known {
  readonly items: ReadonlyMap<string, KnownItem>;
  readonly images: ReadonlyMap<string, readonly KnownImage[]>;
  /** Somebody else published it: what is only incomplete may stay, and sizes are not held against scans. */
  readonly isPublishedElsewhere?: boolean;
}

/** Where in a content, as keys. */
export type Path = readonly (string | number)[];

/** Writes down something that is missing. */
export type Note = (path: Path, text: Text, how: 'blocks' | 'may-stay') => void;

/** What something is that a model must have before anybody relies on it. */
export function incompleteIs({ isPublishedElsewhere = false }: Known): 'blocks' | 'may-stay' {
  return isPublishedElsewhere ? 'may-stay' : 'blocks';
}

/** Sees to it that an item that is named is there, is of the right kind and is in use. */
export function itemMissing(
  path: Path,
  id: string,
  kind: Extract<ItemKind, 'issuer' | 'office'>,
  known: Known,
  note: Note,
): void {
  const item = known.items.get(id);
  if (item?.kind !== kind) note(path, LACKS.noSuchItem[kind], 'blocks');
  else if (!item.isPublished) note(path, LACKS.notInUse[kind], 'blocks');
}

/** Sees to it that images are in the collection and their parts on them. */
export function imagesMissing(path: Path, images: readonly ImageRef[], known: Known, note: Note): void {
  for (const [at, image] of images.entries()) imageMissing([...path, at], image, known, note);
}

/** The same for one image; gives its page when it is there. */
export function imageMissing(path: Path, image: ImageRef, known: Known, note: Note): KnownImage | null {
  const page = known.images.get(image.sha256)?.find((each) => each.page === image.page);
  if (!page) {
    note(path, LACKS.noSuchImage, 'blocks');
    return null;
  }
  const { box } = image;
  if (box && (box.x + box.width > page.widthPx || box.y + box.height > page.heightPx)) {
    note([...path, 'box'], LACKS.partOutside, 'blocks');
  }
  return page;
}

import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { ImageRef, ReferenceLight } from '../../../shared/model/reference/basics.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PressedDocument } from '../document.ts';
import { withJfif } from '../resolution-marks.ts';
import type { Words } from './layout.ts';

/** An image of the collection with its bytes. */
export interface CollectedImage {
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
}

/** Takes images in and hands out what items refer to them by. */
export interface ImageBank {
  readonly images: ReadonlyMap<string, CollectedImage>;
  readonly add: (document: PressedDocument, fileName: string, quality: number) => Promise<CollectedImage>;
}

/** An empty bank. */
export function openImageBank(): ImageBank {
  const images = new Map<string, CollectedImage>();
  return {
    images,
    async add(document, fileName, quality) {
      const { width, height, data, channels } = document.raster;
      const jpeg = await sharp(data, { raw: { width, height, channels } })
        .jpeg({ quality, mozjpeg: true })
        .toBuffer();
      const bytes = withJfif(new Uint8Array(jpeg), document.dpi);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const image = { sha256, fileName, bytes, widthPx: width, heightPx: height, dpi: document.dpi };
      images.set(sha256, image);
      return image;
    },
  };
}

/** What an item says of an image, or of a part of it. */
export function refTo(
  image: CollectedImage,
  box: Box | null,
  light: ReferenceLight,
  caption: Words | null,
): ImageRef {
  return { sha256: image.sha256, page: 1, box, light, caption: caption === null ? null : { ...caption } };
}

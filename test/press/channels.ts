import sharp from 'sharp';
import type { ChannelId } from '../../shared/model/evaluation.ts';
import type { Box } from '../../shared/model/region.ts';
import type { PressedDocument } from './document.ts';
import { saveJpeg, savePng, saveScanPdf, saveTiff } from './save.ts';
import { partSeed, pick, seeded } from './seed.ts';

/** A page as a file, and how its pixels lie to those of the page that was saved. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpg' | 'tif' | 'pdf';
  /** Pixels of the file to one of the page. */
  readonly scale: number;
}

/** The way of one page from the scanner to Loep. What is altered is altered between the two. */
export interface Channel {
  readonly id: ChannelId;
  /** The page as it comes back from where it was kept first. */
  readonly before: (scan: PressedDocument) => Promise<PressedDocument>;
  /** The last save. */
  readonly save: (document: PressedDocument) => Promise<SavedPage>;
}

const QUALITIES = {
  first: [60, 70, 75, 80, 85, 90],
  low: [60, 70, 75, 80, 85],
  high: [90, 92, 95],
} as const;
/** What messengers make of a picture. */
const MESSENGER = { scale: 0.7, quality: 75 } as const;

/** A channel with the qualities that the seed gives it. */
export function openChannel(id: ChannelId, seed: number): Channel {
  const random = seeded(partSeed(seed, `channel ${id}`));
  const low = pick(random, QUALITIES.low);
  const high = pick(random, QUALITIES.high);
  const first = pick(random, QUALITIES.first);
  const untouched = (scan: PressedDocument) => Promise.resolve(scan);
  const jpeg = (quality: number) => async (document: PressedDocument) =>
    saved(await saveJpeg(document, { quality }), 'jpg');
  switch (id) {
    case 'png':
      return { id, before: untouched, save: async (page) => saved(await savePng(page), 'png') };
    case 'jpeg-png':
      return { id, before: asJpeg(first), save: async (page) => saved(await savePng(page), 'png') };
    case 'jpeg-tiff':
      return { id, before: asJpeg(first), save: async (page) => saved(await saveTiff([page]), 'tif') };
    case 'jpeg-once':
      return { id, before: untouched, save: jpeg(first) };
    case 'jpeg-up':
      return { id, before: asJpeg(low), save: jpeg(high) };
    case 'jpeg-same':
      return { id, before: asJpeg(first), save: jpeg(first) };
    case 'jpeg-down':
      return { id, before: asJpeg(high), save: jpeg(low) };
    case 'pdf':
      return { id, before: asJpeg(low), save: async (page) => saved(await saveScanPdf([page], high), 'pdf') };
    case 'messenger':
      return { id, before: asJpeg(high), save: asMessage };
  }
}

/** A box of the page, in the file that it was saved to. */
export function boxInFile({ x, y, width, height }: Box, { scale }: SavedPage): Box {
  if (scale === 1) return { x, y, width, height };
  const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)];
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width) * scale) - left,
    height: Math.ceil((y + height) * scale) - top,
  };
}

function saved(bytes: Uint8Array, extension: SavedPage['extension']): SavedPage {
  return { bytes, extension, scale: 1 };
}

/** The page as it comes back from a JPEG file of this quality. */
export function asJpeg(quality: number) {
  return async (scan: PressedDocument): Promise<PressedDocument> => {
    const decoded = await sharp(await saveJpeg(scan, { quality }))
      .raw()
      .toBuffer();
    return { ...scan, raster: { ...scan.raster, data: new Uint8Array(decoded) } };
  };
}

async function asMessage({ raster }: PressedDocument): Promise<SavedPage> {
  const { width, height, channels, data } = raster;
  const bytes = await sharp(data, { raw: { width, height, channels } })
    .resize(Math.round(width * MESSENGER.scale))
    .jpeg({ quality: MESSENGER.quality })
    .toBuffer();
  return { bytes: new Uint8Array(bytes), extension: 'jpg', scale: MESSENGER.scale };
}

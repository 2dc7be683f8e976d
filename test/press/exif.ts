/** What a test wants to stand in an EXIF block. */
export interface ExifWish {
  readonly software?: string;
  readonly orientation?: number;
  readonly modified?: string;
  readonly taken?: string;
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** A whole JPEG file, kept as the thumbnail (IFD1). */
  readonly thumbnail?: Uint8Array;
}

interface Entry {
  readonly tag: number;
  /** 2 is ASCII, 3 a short, 4 a long (TIFF 6.0, section 2). */
  readonly type: 2 | 3 | 4;
  readonly value: string | number;
}

const HEADER_BYTES = 8;
const ENTRY_BYTES = 12;

/** Puts an EXIF block with these values in front of a JPEG file, as its first segment. */
export function withExifBlock(jpeg: Uint8Array, wish: ExifWish): Buffer {
  const payload = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiffBlock(wish)]);
  const head = Buffer.from([0xff, 0xe1, (payload.length + 2) >> 8, (payload.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, payload, jpeg.subarray(2)]);
}

/** A little-endian TIFF block with IFD0, an EXIF directory and, with a thumbnail, IFD1. */
export function tiffBlock(wish: ExifWish): Buffer {
  const main: Entry[] = [];
  if (wish.orientation !== undefined) main.push({ tag: 0x0112, type: 3, value: wish.orientation });
  if (wish.software !== undefined) main.push({ tag: 0x0131, type: 2, value: wish.software });
  if (wish.modified !== undefined) main.push({ tag: 0x0132, type: 2, value: wish.modified });
  const exif: Entry[] = [];
  if (wish.taken !== undefined) exif.push({ tag: 0x9003, type: 2, value: wish.taken });
  if (wish.widthPx !== undefined) exif.push({ tag: 0xa002, type: 4, value: wish.widthPx });
  if (wish.heightPx !== undefined) exif.push({ tag: 0xa003, type: 4, value: wish.heightPx });

  const exifStart = HEADER_BYTES + sizeOf([...main, { tag: 0x8769, type: 4, value: 0 }]);
  const thumbnailStart = exifStart + sizeOf(exif);
  const first = directory(
    [...main, { tag: 0x8769, type: 4, value: exifStart }],
    HEADER_BYTES,
    wish.thumbnail ? thumbnailStart : 0,
  );
  const second = directory(exif, exifStart, 0);
  const header = Buffer.from([0x49, 0x49, 0x2a, 0, HEADER_BYTES, 0, 0, 0]);
  if (!wish.thumbnail) return Buffer.concat([header, first, second]);
  const entries = (start: number): Entry[] => [
    { tag: 0x0103, type: 3, value: 6 },
    { tag: 0x0201, type: 4, value: start },
    { tag: 0x0202, type: 4, value: wish.thumbnail!.length },
  ];
  const third = directory(entries(thumbnailStart + sizeOf(entries(0))), thumbnailStart, 0);
  return Buffer.concat([header, first, second, third, wish.thumbnail]);
}

function sizeOf(entries: readonly Entry[]): number {
  const texts = entries.map(textOf).filter((text) => text.length > 4);
  return 2 + ENTRY_BYTES * entries.length + 4 + texts.reduce((sum, text) => sum + text.length, 0);
}

function textOf({ type, value }: Entry): Buffer {
  return type === 2 ? Buffer.from(`${value}\0`, 'latin1') : Buffer.alloc(0);
}

function directory(entries: readonly Entry[], start: number, next: number): Buffer {
  const out = Buffer.alloc(sizeOf(entries));
  out.writeUInt16LE(entries.length, 0);
  let textAt = 2 + ENTRY_BYTES * entries.length + 4;
  entries.forEach((entry, index) => {
    const at = 2 + ENTRY_BYTES * index;
    const text = textOf(entry);
    out.writeUInt16LE(entry.tag, at);
    out.writeUInt16LE(entry.type, at + 2);
    out.writeUInt32LE(entry.type === 2 ? text.length : 1, at + 4);
    if (entry.type === 3) out.writeUInt16LE(Number(entry.value), at + 8);
    else if (entry.type === 4) out.writeUInt32LE(Number(entry.value), at + 8);
    else if (text.length <= 4) text.copy(out, at + 8);
    else {
      out.writeUInt32LE(start + textAt, at + 8);
      text.copy(out, textAt);
      textAt += text.length;
    }
  });
  out.writeUInt32LE(next, 2 + ENTRY_BYTES * entries.length);
  return out;
}

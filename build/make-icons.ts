import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * Draws the icons of the installers from `assets/icons/loep.svg`: a folder of PNG for Linux, ICO for Windows, ICNS
 * for macOS. Both containers hold the PNG as they are.
 */
const FOLDER = join(import.meta.dirname, '../assets/icons');
const LINUX_PX = [16, 32, 48, 64, 128, 256, 512];
const WINDOWS_PX = [16, 24, 32, 48, 64, 256];
/** Types of Apple's icon format by the size of the PNG in them, px. */
const APPLE_TYPES: readonly (readonly [number, string])[] = [
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
];

const drawing = await readFile(join(FOLDER, 'loep.svg'));

function drawn(px: number): Promise<Buffer> {
  return sharp(drawing).resize(px, px).png({ compressionLevel: 9, palette: true }).toBuffer();
}

/** Header, a directory of 16 bytes an image (0 stands for 256 px), then the images. */
async function ico(sizes: readonly number[]): Promise<Buffer> {
  const images = await Promise.all(sizes.map(drawn));
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach((image, at) => {
    const entry = 6 + 16 * at;
    header.writeUInt8(sizes[at]! % 256, entry);
    header.writeUInt8(sizes[at]! % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(image.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  });
  return Buffer.concat([header, ...images]);
}

/** Each part is its type and its length, both counted in the length. */
async function icns(types: typeof APPLE_TYPES): Promise<Buffer> {
  const parts = await Promise.all(types.map(async ([px, type]) => part(type, await drawn(px))));
  return part('icns', Buffer.concat(parts));
}

function part(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}

await mkdir(join(FOLDER, 'linux'), { recursive: true });
for (const px of LINUX_PX) await writeFile(join(FOLDER, 'linux', `${px}x${px}.png`), await drawn(px));
await writeFile(join(FOLDER, 'loep.ico'), await ico(WINDOWS_PX));
await writeFile(join(FOLDER, 'loep.icns'), await icns(APPLE_TYPES));

import { crc32 } from 'node:zlib';

const SOI_BYTES = 2;
const APP0 = 0xe0;
const PNG_HEAD_BYTES = 33;
const INCHES_PER_METRE = 39.3700787;

/** The JPEG file with a JFIF header (ITU-T T.871) that states `dpi`, as a plain scanner writes it. */
export function withJfif(jpeg: Uint8Array, dpi: number): Uint8Array {
  const segment = Buffer.alloc(18);
  segment.writeUInt16BE(0xffe0, 0);
  segment.writeUInt16BE(16, 2);
  segment.write('JFIF\0', 4, 'latin1');
  segment.writeUInt16BE(0x0101, 9);
  segment.writeUInt8(1, 11);
  segment.writeUInt16BE(Math.round(dpi), 12);
  segment.writeUInt16BE(Math.round(dpi), 14);
  const oldLength = jpeg[3] === APP0 ? 2 + jpeg[4]! * 256 + jpeg[5]! : 0;
  return new Uint8Array(
    Buffer.concat([jpeg.subarray(0, SOI_BYTES), segment, jpeg.subarray(SOI_BYTES + oldLength)]),
  );
}

/** The PNG file with a pHYs chunk (PNG specification 11.3.4.3) that states `dpi`. */
export function withPhys(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return new Uint8Array(
    Buffer.concat([png.subarray(0, PNG_HEAD_BYTES), chunk, png.subarray(PNG_HEAD_BYTES)]),
  );
}

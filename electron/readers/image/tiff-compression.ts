/** TIFF 6.0: tag of the compression, and its values for JPEG (old and new). */
const COMPRESSION_TAG = 259;
const JPEG_COMPRESSIONS: readonly number[] = [6, 7];

const ENTRY_BYTES = 12;

/** Whether a page (from 1) of a classic TIFF is stored as JPEG. False for BigTIFF and for what cannot be followed. */
export function isJpegInTiff(bytes: Uint8Array, page: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return false;
  const little = bytes[0] === 0x49;
  if (view.getUint16(2, little) !== 42) return false;
  let directory = view.getUint32(4, little);
  for (let at = 1; at <= page; at++) {
    if (directory + 2 > bytes.length) return false;
    const entries = view.getUint16(directory, little);
    const end = directory + 2 + entries * ENTRY_BYTES;
    if (end + 4 > bytes.length) return false;
    if (at === page) return JPEG_COMPRESSIONS.includes(compressionOf(view, directory + 2, end, little));
    directory = view.getUint32(end, little);
  }
  return false;
}

function compressionOf(view: DataView, from: number, end: number, little: boolean): number {
  for (let entry = from; entry < end; entry += ENTRY_BYTES) {
    if (view.getUint16(entry, little) === COMPRESSION_TAG) return view.getUint16(entry + 8, little);
  }
  return 1;
}

import type { ChosenPlace } from '../model/chosen-place.ts';
import type { Lens } from '../model/lens.ts';
import type { Box } from '../model/region.ts';

/** Addresses below the application's own origin that are not calls. Both sides of the door use these. */

/** Where a call of the contract is made. */
export const callAddress = (name: string) => `/api/${name}`;

/** Where events are listened to. */
export const EVENTS_ADDRESS = '/events';

/** Side of a deep-zoom tile, px. */
export const TILE_PX = 512;

/** Longest side of the first picture of a page, px: a screen's worth. */
export const PREVIEW_PX = 1600;

/** Longest side of a picture in the film strip, px. */
export const THUMBNAIL_PX = 240;

/**
 * Where a file is sent, as the raw body of a PUT. The id is made by the sender, so that sending a file twice, after
 * a lost connection, is sending it once. Without a case the file becomes a case of its own. A place keeps files in the
 * order in which they were chosen, whichever arrives first.
 */
export function uploadAddress(
  documentId: string,
  {
    fileName,
    caseId,
    chosen = null,
  }: { fileName: string; caseId: string | null; chosen?: ChosenPlace | null },
) {
  const ofCase = caseId === null ? '' : `&case=${caseId}`;
  const order = chosen === null ? '' : `&chosen=${chosen.atMs}&place=${chosen.place}`;
  return `/upload/${documentId}?name=${encodeURIComponent(fileName)}${ofCase}${order}`;
}

/** A page as one JPEG of at most PREVIEW_PX or THUMBNAIL_PX. */
export function pictureAddress(documentId: string, page: number, size: 'preview' | 'thumbnail') {
  return `/pictures/${documentId}/${page}/${size}.jpg`;
}

/** A part of a page, enlarged by whole steps so that its pixels can be seen, as PNG. */
export function cropAddress(documentId: string, page: number, { x, y, width, height }: Box) {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const size = [Math.ceil(x + width) - left, Math.ceil(y + height) - top];
  return `/pictures/${documentId}/${page}/crop.png?box=${[left, top, ...size].join(',')}`;
}

/**
 * One tile of a page. Level 0 is one pixel, each level doubles, the highest is the page itself (Deep Zoom). Tiles of
 * the highest level are lossless: an examiner looks at pixels.
 */
export function tileAddress(
  documentId: string,
  page: number,
  tile: { level: number; column: number; row: number },
) {
  return `/pictures/${documentId}/${page}/tiles/${tile.level}/${tile.column}_${tile.row}`;
}

/** A tile of a page of a document as a lens shows it, as `tileAddress`. */
export function lensTileAddress(
  documentId: string,
  page: number,
  { id, setting, strength }: Lens,
  tile: { level: number; column: number; row: number },
) {
  return `/pictures/${documentId}/${page}/lens/${id}/${setting}/${strength}/${tile.level}/${tile.column}_${tile.row}`;
}

/** A page of an image of the reference collection, as one JPEG. */
export function referencePictureAddress(sha256: string, page: number, size: 'preview' | 'thumbnail') {
  return `/references/pictures/${sha256}/${page}/${size}.jpg`;
}

/** A part of an image of the reference collection, as PNG. */
export function referenceCropAddress(sha256: string, page: number, { x, y, width, height }: Box) {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const size = [Math.ceil(x + width) - left, Math.ceil(y + height) - top];
  return `/references/pictures/${sha256}/${page}/crop.png?box=${[left, top, ...size].join(',')}`;
}

/** One tile of an image of the reference collection, as `tileAddress`. */
export function referenceTileAddress(
  sha256: string,
  page: number,
  tile: { level: number; column: number; row: number },
) {
  return `/references/pictures/${sha256}/${page}/tiles/${tile.level}/${tile.column}_${tile.row}`;
}

/** A tile of an image of the reference collection as a lens shows it, as `tileAddress`. */
export function referenceLensTileAddress(
  sha256: string,
  page: number,
  { id, setting, strength }: Lens,
  tile: { level: number; column: number; row: number },
) {
  return `/references/pictures/${sha256}/${page}/lens/${id}/${setting}/${strength}/${tile.level}/${tile.column}_${tile.row}`;
}

/** Where an image for the reference collection is sent, as the raw body of a PUT; answers a `ReferenceImage`. */
export const referenceUploadAddress = (fileName: string) =>
  `/references/images?name=${encodeURIComponent(fileName)}`;

/** Where a scan is sent to be recognised and not kept; answers a `RecognitionAnswer`. */
export const recogniseAddress = (fileName: string) =>
  `/references/recognise?name=${encodeURIComponent(fileName)}`;

/** Where a package is sent in, as the raw body of a PUT; answers its `PackagePreview`. The id is made by the sender. */
export const packageUploadAddress = (id: string, fileName: string) =>
  `/references/packages/${id}?name=${encodeURIComponent(fileName)}`;

/** Where a package that was exported is fetched. */
export const packageAddress = (exportId: string) => `/references/packages/${exportId}.loepref`;

/**
 * Where a scan known to be genuine is sent to be measured and not kept; answers a `CalibrationScan`: one of another id
 * when the same file was there already.
 */
export const calibrationScanAddress = (id: string, fileName: string) =>
  `/calibration/scans/${id}?name=${encodeURIComponent(fileName)}`;

/** A measured scan's page with places that stand out, small; and such a place, by its number on the page, enlarged. */
export const calibrationPageAddress = (id: string, page: number) =>
  `/calibration/scans/${id}/${page}/whole.jpg`;
export const calibrationPlaceAddress = (id: string, page: number, picture: number) =>
  `/calibration/scans/${id}/${page}/${picture}.png`;

/** The original, byte for byte. */
export const originalAddress = (documentId: string) => `/originals/${documentId}`;

/** The highest level of the tiles of a page: levels run from 0, one pixel, doubling. */
export function maxTileLevel(widthPx: number, heightPx: number): number {
  return Math.ceil(Math.log2(Math.max(widthPx, heightPx, 1)));
}

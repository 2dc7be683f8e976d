import type { Region } from './region.ts';

/** A barcode read from a page. */
export interface Code extends Region {
  /** Symbology, as the field names it: QRCode, PDF417, Aztec, DataMatrix, Code128 ... */
  readonly format: string;
  readonly text: string;
}

import type { Raster } from '../../shared/imaging/raster.ts';
import type { Box } from '../../shared/model/region.ts';
import type { Face } from './faces.ts';

/** One run of print: a piece of text set in one go, on one baseline. */
export interface PressedLine {
  readonly text: string;
  /** The ink, page pixels. */
  readonly box: Box;
  readonly face: Face;
  /** Size of the type, in page pixels. */
  readonly sizePx: number;
  /** Where the first letter stands on the baseline, page pixels. */
  readonly origin: { readonly xPx: number; readonly yPx: number };
}

/** An entry of the visual zone: the run of print that holds one value. */
export interface PressedField {
  readonly name: string;
  readonly text: string;
  readonly box: Box;
}

/** A stamp, a signature or a portrait on the page. */
export interface PressedMark {
  readonly kind: 'stamp' | 'signature' | 'portrait';
  readonly box: Box;
}

/** A page made by the press, with what is printed on it and where. Boxes are in pixels of the raster. */
export interface PressedDocument {
  /** Three channels. */
  readonly raster: Raster;
  readonly dpi: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** How far the sheet lies turned clockwise on the page. */
  readonly tiltDeg: number;
  /** Every run of print, the lines of the machine-readable zone included. */
  readonly lines: readonly PressedLine[];
  readonly fields: readonly PressedField[];
  readonly marks: readonly PressedMark[];
  /** The machine-readable zone as printed, or null when the page has none. */
  readonly mrz: readonly string[] | null;
}

/** Entries of the visual zone to print instead of those of the seed, by the name of the field. */
export type Overrides = Readonly<Record<string, string>>;

/** The text of a field. Throws when the document has no such field. */
export function fieldOf(document: PressedDocument, name: string): PressedField {
  const field = document.fields.find((each) => each.name === name);
  if (field === undefined) throw new RangeError(`no field "${name}" on this document`);
  return field;
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/** Typefaces of the press, from files inside npm packages: a fresh machine has no fonts of its own. */
const FACES = [
  'sans',
  'sans-bold',
  'sans-italic',
  'serif',
  'serif-bold',
  'serif-italic',
  'typewriter',
  'typewriter-bold',
  'ocr-b',
] as const;

export type Face = (typeof FACES)[number];

/** Liberation (OFL) and Foxit (BSD) come with pdf.js; OCR-B with the barcode writer. */
const FILES: Readonly<Record<Face, readonly [module: string, file: string]>> = {
  sans: ['pdfjs-dist/package.json', 'standard_fonts/LiberationSans-Regular.ttf'],
  'sans-bold': ['pdfjs-dist/package.json', 'standard_fonts/LiberationSans-Bold.ttf'],
  'sans-italic': ['pdfjs-dist/package.json', 'standard_fonts/LiberationSans-Italic.ttf'],
  serif: ['pdfjs-dist/package.json', 'standard_fonts/FoxitSerif.pfb'],
  'serif-bold': ['pdfjs-dist/package.json', 'standard_fonts/FoxitSerifBold.pfb'],
  'serif-italic': ['pdfjs-dist/package.json', 'standard_fonts/FoxitSerifItalic.pfb'],
  typewriter: ['pdfjs-dist/package.json', 'standard_fonts/FoxitFixed.pfb'],
  'typewriter-bold': ['pdfjs-dist/package.json', 'standard_fonts/FoxitFixedBold.pfb'],
  'ocr-b': ['bwip-js/dist', '../fonts/OCRB7.ttf'],
};

const require = createRequire(import.meta.url);
const registered = new Set<Face>();

/** The family name to give to the canvas. Registers the file on first use; throws when it is missing. */
export function familyOf(face: Face): string {
  const family = `press-${face}`;
  if (registered.has(face)) return family;
  const [module, file] = FILES[face];
  const root =
    module === 'bwip-js/dist' ? dirname(require.resolve('bwip-js')) : dirname(require.resolve(module));
  if (!GlobalFonts.registerFromPath(join(root, file), family)) {
    throw new Error(`the typeface file ${file} is missing; run npm ci`);
  }
  registered.add(face);
  return family;
}

/**
 * Draws the OCR-B glyphs of the machine-readable zone and writes them as `shared/imaging/mrz/ocr-b-templates.ts`.
 *
 * Run after a change of size: `node test/press/make-ocr-b-templates.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { MRZ_ALPHABET } from '../../shared/rules/mrz/char-classes.ts';
import { familyOf } from './faces.ts';

/** Cells of a template. Capitals stand on 20 of the 24 rows; a character's advance is about 20.6 columns. */
const COLUMNS = 20;
const ROWS = 24;
const CAPITAL_ROWS = 20;
/** Canvas pixels per cell. */
const SCALE = 10;

function inkOf(
  context: ReturnType<ReturnType<typeof createCanvas>['getContext']>,
  char: string,
): Uint8ClampedArray {
  context.fillStyle = 'white';
  context.fillRect(0, 0, COLUMNS * SCALE, ROWS * SCALE);
  context.fillStyle = 'black';
  context.textAlign = 'center';
  context.fillText(char, (COLUMNS * SCALE) / 2, (CAPITAL_ROWS + 2) * SCALE);
  return context.getImageData(0, 0, COLUMNS * SCALE, ROWS * SCALE).data;
}

/** Share of ink in each cell, 0 to f. */
function cellsOf(pixels: Uint8ClampedArray): string {
  let text = '';
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      let ink = 0;
      for (let y = row * SCALE; y < (row + 1) * SCALE; y++) {
        for (let x = column * SCALE; x < (column + 1) * SCALE; x++) {
          ink += 255 - pixels[(y * COLUMNS * SCALE + x) * 4]!;
        }
      }
      text += Math.round((ink / (255 * SCALE * SCALE)) * 15).toString(16);
    }
  }
  return text;
}

const context = createCanvas(COLUMNS * SCALE, ROWS * SCALE).getContext('2d');
context.font = `1000px ${familyOf('ocr-b')}`;
const capital = context.measureText('H').actualBoundingBoxAscent / 1000;
context.font = `${(CAPITAL_ROWS * SCALE) / capital}px ${familyOf('ocr-b')}`;

const rows = [...MRZ_ALPHABET].map((char) => `  ['${char}', '${cellsOf(inkOf(context, char))}'],`);
const source = `/** Columns and rows of a template; capitals stand on rows 2 up to 22. */
export const TEMPLATE_COLUMNS = ${COLUMNS};
export const TEMPLATE_ROWS = ${ROWS};
export const TEMPLATE_CAPITAL_ROWS = ${CAPITAL_ROWS};
/** Distance between two characters of the font, in columns. */
export const TEMPLATE_PITCH = ${(context.measureText('H').width / SCALE).toFixed(2)};

/**
 * Glyphs of OCR-B (ISO 1073-2) as shares of ink per cell, one hexadecimal figure each, row by row.
 *
 * Made by \`node test/press/make-ocr-b-templates.ts\` from the typeface by Norbert Schwarz (1986, 2011) and
 * Matthew Skala (2011), which its authors let anyone use, as it comes with the bwip-js package (MIT).
 */
// biome-ignore format: one glyph a line
export const OCR_B_GLYPHS: readonly (readonly [string, string])[] = [
${rows.join('\n')}
];
`;
writeFileSync(fileURLToPath(new URL('../../shared/imaging/mrz/ocr-b-templates.ts', import.meta.url)), source);

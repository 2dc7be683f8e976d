import type { JpegFrame, JpegQuality, QuantisationTable, TableFamily } from '../model/jpeg-structure.ts';

/** Steps at quality 50, natural order. */
interface BaseTables {
  readonly family: TableFamily;
  readonly luminance: readonly number[];
  readonly chrominance: readonly number[];
}

/** Tables K.1 and K.2 of ITU-T T.81. */
const ANNEX_K: BaseTables = {
  family: 'ijg',
  luminance: [
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17,
    22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78,
    87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
  ],
  chrominance: [
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  ],
};

/** N. Robidoux's table, the default of mozjpeg for both planes; read back from what mozjpeg writes. */
const ROBIDOUX = [
  16, 16, 16, 18, 25, 37, 56, 85, 16, 17, 20, 27, 34, 40, 53, 75, 16, 20, 24, 31, 43, 62, 91, 135, 18, 27, 31,
  40, 53, 74, 106, 156, 25, 34, 43, 53, 69, 94, 131, 189, 37, 40, 62, 74, 94, 124, 169, 238, 56, 53, 91, 106,
  131, 169, 226, 311, 85, 75, 135, 156, 189, 238, 311, 418,
];

const FAMILIES: readonly BaseTables[] = [
  ANNEX_K,
  { family: 'mozjpeg', luminance: ROBIDOUX, chrominance: ROBIDOUX },
];

/** Largest step that fits a table of this precision. */
const MAX_STEP = { 8: 255, 16: 32767 } as const;

/**
 * Finds the quality that explains the tables: the one whose steps are all equal, else the nearest.
 *
 * The scaling is that of the Independent JPEG Group's library: `s = q < 50 ? 5000 / q : 200 - 2q`, and each
 * step `clamp(floor((base * s + 50) / 100), 1, 255)`. Between qualities the smallest weighted
 * mean difference wins, (mean |dL| + 2 mean |dC|) / 3; the higher quality on a tie. Nearness
 * is only told of the IJG's tables: a camera's own tables are near to anything.
 *
 * @returns null when the frame names no table that the file holds
 */
export function estimateJpegQuality(
  tables: readonly QuantisationTable[],
  frame: JpegFrame,
): JpegQuality | null {
  const luminance = tableOf(tables, frame.components[0]?.table);
  if (!luminance) return null;
  // The third component of a colour image has the second's table in every encoder of these families.
  const chrominance = frame.components.length >= 3 ? tableOf(tables, frame.components[1]?.table) : null;
  let best: JpegQuality | null = null;
  for (const base of FAMILIES) {
    for (let quality = 100; quality >= 1; quality--) {
      const light = meanDifference(luminance, base.luminance, quality);
      const colour = chrominance ? meanDifference(chrominance, base.chrominance, quality) : light;
      const distance = (light + 2 * colour) / 3;
      if (distance === 0) return { family: base.family, quality, exact: true, distance: 0 };
      if (base === ANNEX_K && (best === null || distance < best.distance)) {
        best = { family: base.family, quality, exact: false, distance };
      }
    }
  }
  return best;
}

/** Table of this id; the last one wins, as in a decoder. */
function tableOf(tables: readonly QuantisationTable[], id: number | undefined): QuantisationTable | null {
  return tables.findLast((table) => table.id === id) ?? null;
}

function meanDifference(table: QuantisationTable, base: readonly number[], quality: number): number {
  const scale = quality < 50 ? Math.floor(5000 / quality) : 200 - 2 * quality;
  const limit = MAX_STEP[table.precision];
  let sum = 0;
  for (let at = 0; at < 64; at++) {
    const step = Math.min(limit, Math.max(1, Math.floor((base[at]! * scale + 50) / 100)));
    sum += Math.abs(step - table.values[at]!);
  }
  return sum / 64;
}

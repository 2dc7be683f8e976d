import type { Finding } from '../../model/finding.ts';
import type { Box } from '../../model/region.ts';
import type { ThumbnailCell } from '../../model/thumbnail.ts';
import { decimal } from '../../text/decimal.ts';
import { defineCheck } from '../check.ts';

/**
 * Median likeness (normalised cross-correlation) of the cells with content, above which thumbnail and page
 * are one picture made alike. On 28 camera and scanner files with a thumbnail of their own: 0.93 to 1.00.
 * Crude scaling of small print gives less: then the cells say nothing.
 */
const SAME_PICTURE = 0.9;

/** Likeness of the whole below which they are two pictures. */
const OTHER_PICTURE = 0.4;

/** Grey levels of standard deviation: below it a picture is too flat to be told from another. */
const MIN_PICTURE_CONTRAST = 20;

/** Likeness of a cell below which it shows something else. */
const OTHER_CELL = 0.6;

/**
 * Mean likeness of a place below which it is told. Measured on 24 documents with thumbnails made in six ways:
 * places that were changed had 0.37 at most, places that crude scaling spoilt 0.43 at least.
 */
const OTHER_PLACE = 0.4;

/** Grey levels of standard deviation that a cell must have on either side; JPEG noise stays below 8. */
const MIN_CELL_CONTRAST = 12;

/** Single cells differ by chance in one file of six; neighbours did in none. */
const MIN_CELLS = 3;

/** When more of the cells with content differ, the thumbnail was made in another way, not another scene. */
const MAX_SHARE = 0.25;

/** Places shown of one page. */
const MAX_PLACES = 5;

/** The thumbnail that the file keeps against the picture that it shows. */
export const thumbnailDifference = defineCheck({
  id: 'thumbnail-difference',
  version: 1,
  aspect: 'authenticity',
  cause: 'file',
  title: { en: 'Thumbnail differs from the picture', nl: 'Miniatuur wijkt af van de afbeelding' },
  cannotTell: {
    en: 'It does not tell what was changed or why: programs that crop or straighten a picture may leave an old thumbnail behind.',
    nl: 'Het zegt niet wat er is gewijzigd of waarom: programma’s die een afbeelding bijsnijden of rechtzetten kunnen een oude miniatuur laten staan.',
  },
  needs: ['thumbnail'],
  texts: {
    place: {
      en: 'The thumbnail kept in the file shows something else here than the picture does. The picture was changed after the thumbnail was made.',
      nl: 'De miniatuur in het bestand toont hier iets anders dan de afbeelding. De afbeelding is gewijzigd nadat de miniatuur is gemaakt.',
    },
    otherPicture: {
      en: 'The thumbnail kept in the file shows another picture, or more of it. The picture was cropped or replaced after the thumbnail was made.',
      nl: 'De miniatuur in het bestand toont een andere afbeelding, of meer ervan. De afbeelding is bijgesneden of vervangen nadat de miniatuur is gemaakt.',
    },
  },
  run({ thumbnail }) {
    const { likeness, contrast, cells } = thumbnail;
    if (likeness < OTHER_PICTURE && contrast >= MIN_PICTURE_CONTRAST) {
      return [deviation('minor', 0.4, null, 'otherPicture', likeness)];
    }
    const filled = filledCells(cells);
    if (median(filled.map((cell) => cell.likeness)) < SAME_PICTURE) return [];
    const differing = filled.filter((cell) => cell.likeness < OTHER_CELL);
    if (differing.length > MAX_SHARE * filled.length) return [];
    return clustersOf(differing)
      .map((cluster) => ({ cluster, mean: meanLikeness(cluster) }))
      .filter(({ cluster, mean }) => cluster.length >= MIN_CELLS && mean < OTHER_PLACE)
      .slice(0, MAX_PLACES)
      .map(({ cluster, mean }) => deviation('major', 0.7, boxAround(cluster), 'place', mean));
  },
});

/** Cells with content, without those at the rim, which the thumbnail may have cut off. */
function filledCells(cells: readonly ThumbnailCell[]): ThumbnailCell[] {
  const lastColumn = Math.max(...cells.map((cell) => cell.column));
  const lastRow = Math.max(...cells.map((cell) => cell.row));
  return cells.filter(
    ({ column, row, thumbnailContrast, pageContrast }) =>
      column > 0 &&
      row > 0 &&
      column < lastColumn &&
      row < lastRow &&
      Math.max(thumbnailContrast, pageContrast) >= MIN_CELL_CONTRAST,
  );
}

function meanLikeness(cells: readonly ThumbnailCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.likeness, 0) / cells.length;
}

/** -1 for an empty list. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? -1;
}

function deviation(
  severity: Finding['severity'],
  score: number,
  box: Box | null,
  text: string,
  likeness: number,
): Finding {
  return {
    verdict: 'deviation',
    severity,
    indicator: 'forged.digital_edit',
    score,
    region: box && { page: 1, box },
    evidence: [
      {
        label: { en: 'Likeness to the thumbnail (-1 to 1)', nl: 'Gelijkenis met de miniatuur (-1 tot 1)' },
        found: decimal(likeness, 2),
        expected: { en: `at least ${OTHER_PLACE}`, nl: `ten minste ${OTHER_PLACE}`.replace('.', ',') },
        source: null,
      },
    ],
    explanation: { text, values: {} },
  };
}

/** Cells that touch, sides or corners; the largest clusters first. */
function clustersOf(cells: readonly ThumbnailCell[]): ThumbnailCell[][] {
  const left = new Map(cells.map((cell) => [placeOf(cell.column, cell.row), cell]));
  const clusters: ThumbnailCell[][] = [];
  for (const start of cells) {
    if (!left.delete(placeOf(start.column, start.row))) continue;
    const cluster = [start];
    for (const { column, row } of cluster) {
      for (let at = 0; at < 9; at++) {
        const place = placeOf(column - 1 + (at % 3), row - 1 + Math.floor(at / 3));
        const neighbour = left.get(place);
        if (!neighbour) continue;
        left.delete(place);
        cluster.push(neighbour);
      }
    }
    clusters.push(cluster);
  }
  return clusters.sort((a, b) => b.length - a.length);
}

function placeOf(column: number, row: number): string {
  return `${column},${row}`;
}

function boxAround(cells: readonly ThumbnailCell[]): Box {
  const x = Math.min(...cells.map(({ box }) => box.x));
  const y = Math.min(...cells.map(({ box }) => box.y));
  const right = Math.max(...cells.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...cells.map(({ box }) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

import { median } from '../../robust.ts';
import { placeNoise } from '../place-noise.ts';
import { cellsAround, hundredths } from './around.ts';
import type { EffectMaker } from './effect-maker.ts';

/** Cells a tenth of an inch wide hold a letter; a third of that fits between letters. */
const CELLS_PER_INCH = 30;
const LEAST_CELL_PX = 5;
/** Blank pixels by which a cell says something, as a share of it. */
const LEAST_BLANK = 0.25;
/** Levels that grain reaches from the paper. */
const REACH = 16;
/** Levels above and below the usual that are bright and dark. */
const EXTENT = 10;

/** How light the blank paper is round a place. */
export const paperLevelEffect: EffectMaker = {
  needsText: false,
  show({ page, grey }, box) {
    const cellPx = Math.max(LEAST_CELL_PX, Math.round(page.dpi / CELLS_PER_INCH));
    const cells = cellsAround(box, grey, { cellPx, times: 3, least: 24, most: 80 });
    const { area, columns, rows } = cells;
    const levels = Array.from({ length: columns * rows }, (_, at) => {
      const x = area.x + cellPx * (at % columns);
      const y = area.y + cellPx * Math.floor(at / columns);
      const least = LEAST_BLANK * cellPx * cellPx;
      const cell = { x, y, width: cellPx, height: cellPx };
      return placeNoise(grey, cell, { reach: REACH, least, step: 1 })?.level ?? null;
    });
    const known = levels.flatMap((level) => level ?? []);
    if (known.length === 0) return null;
    const usual = median(known);
    return {
      kind: 'map',
      ...cells,
      values: levels.map((level) => level && hundredths(0.5 + (level - usual) / (2 * EXTENT))),
      caption: {
        en: 'How light the blank paper is in and round this place, cell by cell. Hatched cells say nothing: there is print, or paper that the scan cut off at white.',
        nl: 'Hoe licht het onbedrukte papier is op en rond deze plaats, vak voor vak. Gearceerde vakken zeggen niets: daar staat druk, of papier dat de scan in het wit heeft afgekapt.',
      },
      low: { en: '10 levels darker', nl: '10 niveaus donkerder' },
      high: { en: '10 levels lighter', nl: '10 niveaus lichter' },
    };
  },
};

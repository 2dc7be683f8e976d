import { median } from '../../robust.ts';
import { placeNoise } from '../place-noise.ts';
import { cellsAround, hundredths } from './around.ts';
import type { EffectMaker } from './effect-maker.ts';

/** Side of a cell, mm: letters leave room between them for a few blank ones. */
const CELL_MM = 0.9;
const MM_PER_INCH = 25.4;
const LEAST_CELL_PX = 6;
/** Blank pixels by which a cell says something, as a share of it. */
const LEAST_BLANK = 0.3;
/** Levels that grain reaches from the paper, in spreads, and at least. */
const REACH = 4;
const LEAST_REACH = 7;
/** Bright is so many times the grain that is usual here. */
const BRIGHTEST = 2;

/** How strong the grain of the blank paper is round a place. */
export const paperGrainEffect: EffectMaker = {
  needsText: false,
  show({ page, grey }, box) {
    const cellPx = Math.max(LEAST_CELL_PX, Math.round((CELL_MM * page.dpi) / MM_PER_INCH));
    const cells = cellsAround(box, grey, { cellPx, times: 3, least: 24, most: 72 });
    const noise = (reach: number) => {
      const { area, columns, rows } = cells;
      return Array.from({ length: columns * rows }, (_, at) => {
        const x = area.x + cellPx * (at % columns);
        const y = area.y + cellPx * Math.floor(at / columns);
        const least = LEAST_BLANK * cellPx * cellPx;
        return placeNoise(grey, { x, y, width: cellPx, height: cellPx }, { reach, least, step: 1 });
      });
    };
    const first = noise(24).flatMap((each) => each?.sigma ?? []);
    if (first.length === 0) return null;
    const usual = median(first);
    const measured = noise(Math.max(LEAST_REACH, REACH * usual));
    const sigmas = measured.flatMap((each) => each?.sigma ?? []);
    const brightest = BRIGHTEST * Math.max(0.1, median(sigmas));
    return {
      kind: 'map',
      ...cells,
      values: measured.map((each) => each && hundredths(each.sigma / brightest)),
      caption: {
        en: 'Grain of the blank paper in and round this place, cell by cell. Hatched cells say nothing: there is print, or paper that the scan cut off at white.',
        nl: 'Korrel van het onbedrukte papier op en rond deze plaats, vak voor vak. Gearceerde vakken zeggen niets: daar staat druk, of papier dat de scan in het wit heeft afgekapt.',
      },
      low: { en: 'no grain', nl: 'geen korrel' },
      high: { en: 'twice the usual grain or more', nl: 'tweemaal de gewone korrel of meer' },
    };
  },
};

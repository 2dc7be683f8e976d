import type { GreyRaster } from '../../raster.ts';
import { cellsAround, hundredths } from './around.ts';
import type { EffectMaker } from './effect-maker.ts';

/** Cells of a portrait's rim: short pieces of it, over whose length noise is averaged. */
const CELLS_PER_INCH = 30;
const LEAST_CELL_PX = 6;
/** A step of so many levels between two rows or columns is as bright as can be. */
const EXTENT = 16;

/** How sharply levels step between one row or column of pixels and the next, in and round the portrait. */
export const portraitEdgeEffect: EffectMaker = {
  needsText: false,
  show({ page, grey }, box) {
    const cellPx = Math.max(LEAST_CELL_PX, Math.round(page.dpi / CELLS_PER_INCH));
    const cells = cellsAround(box, grey, { cellPx, times: 1.6, least: 24, most: 80 });
    const { area, columns, rows } = cells;
    const values = Array.from({ length: columns * rows }, (_, at) => {
      const x = area.x + cellPx * (at % columns);
      const y = area.y + cellPx * Math.floor(at / columns);
      const isInside = x > 0 && y > 0 && x + cellPx + 2 < grey.width && y + cellPx + 2 < grey.height;
      return isInside ? hundredths(Math.min(1, sharpestIn(grey, x, y, cellPx) / EXTENT)) : null;
    });
    return {
      kind: 'map',
      ...cells,
      values,
      caption: {
        en: 'How sharply the picture steps between one row or column of pixels and the next, cell by cell. Text, lines and arms are bright wherever they lie, also beside the portrait; what counts is a straight frame that runs round the portrait. One that was laid in has it; one that was printed and scanned ends blurred. The red line is drawn a little outside the portrait, so as not to hide its frame.',
        nl: 'Hoe scherp het beeld verspringt tussen een rij of kolom pixels en de volgende, vak voor vak. Tekst, lijnen en wapens zijn overal licht, ook naast het portret; het gaat om een rechte omlijsting rond het portret. Een ingevoegd portret heeft die; een gedrukt en gescand portret eindigt onscherp. De rode lijn is iets buiten het portret getrokken om de omlijsting vrij te laten.',
      },
      low: { en: 'even or blurred', nl: 'gelijkmatig of onscherp' },
      high: { en: `a step of ${EXTENT} levels`, nl: `een sprong van ${EXTENT} niveaus` },
      isRim: true,
    };
  },
};

/** Largest step between two lines of a cell over those beside it, levels. */
function sharpestIn({ width, data }: GreyRaster, x: number, y: number, cellPx: number): number {
  let most = 0;
  for (const [along, across] of [
    [width, 1],
    [1, width],
  ] as const) {
    const step = (line: number) => {
      let sum = 0;
      for (let n = 0, at = y * width + x + line * across; n < cellPx; n++, at += along)
        sum += data[at + across]! - data[at]!;
      return sum / cellPx;
    };
    for (let line = 0; line < cellPx; line++) {
      const size = Math.abs(step(line)) - (Math.abs(step(line - 1)) + Math.abs(step(line + 1))) / 2;
      if (size > most) most = size;
    }
  }
  return most;
}

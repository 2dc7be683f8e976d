import { findBlockGrid } from '../jpeg/block-grid.ts';
import { latticeMap } from '../jpeg/lattice-map.ts';
import { codecLuminance } from '../jpeg/luminance.ts';
import { cellsAround, hundredths } from './around.ts';
import type { EffectMaker } from './effect-maker.ts';

const BLOCK_PX = 8;

/** How far the blocks round a place lie off the steps that the page was compressed with. */
export const jpegLatticeEffect: EffectMaker = {
  needsText: false,
  show({ raster }, box) {
    const levels = codecLuminance(raster);
    const grid = findBlockGrid(levels, raster);
    if (!grid) return null;
    const { blocksWide, blocksHigh, states, weights } = latticeMap(raster, levels, grid);
    const within = { width: blocksWide * BLOCK_PX, height: blocksHigh * BLOCK_PX };
    const onGrid = { ...box, x: box.x - grid.x, y: box.y - grid.y };
    const around = cellsAround(onGrid, within, { cellPx: BLOCK_PX, times: 3, least: 24, most: 80 });
    const { area, columns, rows } = around;
    const [left, top] = [Math.round(area.x / BLOCK_PX), Math.round(area.y / BLOCK_PX)];
    const firstColumn = Math.max(0, Math.min(left, blocksWide - columns));
    const firstRow = Math.max(0, Math.min(top, blocksHigh - rows));
    return {
      kind: 'map',
      columns,
      rows,
      area: { ...area, x: grid.x + firstColumn * BLOCK_PX, y: grid.y + firstRow * BLOCK_PX },
      values: Array.from({ length: columns * rows }, (_, at) => {
        const block = (firstRow + Math.floor(at / columns)) * blocksWide + firstColumn + (at % columns);
        return states[block] === 0 ? null : hundredths(weights[block]!);
      }),
      caption: {
        en: 'How well each block of 8 by 8 pixels still fits the compression of the page. Blocks that are blank or cut off at white say nothing and are hatched.',
        nl: 'Hoe goed elk blok van 8 bij 8 pixels nog past bij de compressie van de pagina. Blokken die leeg zijn of in het wit zijn afgekapt zeggen niets en zijn gearceerd.',
      },
      low: { en: 'fits the page', nl: 'past bij de pagina' },
      high: { en: 'does not fit: changed since', nl: 'past niet: nadien veranderd' },
    };
  },
};

import type { Box } from '../../../model/region.ts';
import { orientBox, undoing } from '../../orient-box.ts';
import { type PageHistory, pageHistory } from '../double-quantisation.ts';
import { cellsAround, hundredths } from './around.ts';
import type { EffectMaker } from './effect-maker.ts';

const BLOCK_PX = 8;
/** One block holds few values: so many to each side of it speak with it. */
const BESIDE = 2;
/** Values that must be there for a cell to say something. */
const LEAST_VALUES = 10;
/** What a place compressed once weighs, in weights of the page: its own is cut off where blocks like it are not rare. */
const ONCE = 0.3;

/** How much the blocks round a place look as if they had been compressed once, on a page that was compressed twice. */
export const doubleQuantisationEffect: EffectMaker = {
  needsText: false,
  show(page, box) {
    const history = pageHistory(page);
    if (typeof history === 'string') return null;
    const { width, height } = page.raster;
    const around = cellsAround(box, { width, height }, { cellPx: BLOCK_PX, times: 3, least: 24, most: 80 });
    const { columns, rows } = around;
    // Cells are blocks: they begin where these do.
    const onGrid = (start: number) => Math.round(start / BLOCK_PX) * BLOCK_PX;
    const area = { ...around.area, x: onGrid(around.area.x), y: onGrid(around.area.y) };
    return {
      kind: 'map',
      columns,
      rows,
      area,
      values: Array.from({ length: columns * rows }, (_, at) => {
        const x = area.x + BLOCK_PX * (at % columns);
        const y = area.y + BLOCK_PX * Math.floor(at / columns);
        return onceAt({ x, y, width: BLOCK_PX, height: BLOCK_PX }, history);
      }),
      caption: {
        en: 'How much each part looks as if it was compressed once, by the values that its JPEG coefficients take. A page that was compressed twice leaves out certain values; what came in between does not. Blank paper holds no such values and is hatched.',
        nl: 'Hoezeer elk deel eruitziet alsof het eenmaal is gecomprimeerd, naar de waarden die de JPEG-coëfficiënten er hebben. Een pagina die tweemaal is gecomprimeerd slaat bepaalde waarden over; wat er tussendoor in kwam doet dat niet. Leeg papier heeft zulke waarden niet en is gearceerd.',
      },
      low: { en: 'twice, as the page', nl: 'tweemaal, zoals de pagina' },
      high: { en: 'once: came in between', nl: 'eenmaal: kwam ertussen' },
    };
  },
};

/** 0 for what weighs as the page does, 1 for what was compressed once; null where too little is there. */
function onceAt(cell: Box, { frame, telling, evidence }: PageHistory): number | null {
  const { stored, jpeg, blocksWide, blocksHigh } = frame;
  const isTurned = jpeg.orientation >= 5;
  const upright = isTurned ? { width: stored.height, height: stored.width } : stored;
  const { x, y, width, height } = orientBox(cell, upright, undoing(jpeg.orientation));
  const [column, row] = [Math.floor((x + width / 2) / BLOCK_PX), Math.floor((y + height / 2) / BLOCK_PX)];
  let [sum, count] = [0, 0];
  for (let v = Math.max(0, row - BESIDE); v <= Math.min(blocksHigh - 1, row + BESIDE); v++) {
    for (let u = Math.max(0, column - BESIDE); u <= Math.min(blocksWide - 1, column + BESIDE); u++) {
      sum += evidence.sums[v * blocksWide + u]!;
      count += evidence.counts[v * blocksWide + u]!;
    }
  }
  if (count < LEAST_VALUES) return null;
  const usual = Math.max(...telling.map(({ history }) => history.distance));
  return hundredths((sum / count + usual) / (usual * (1 + ONCE)));
}

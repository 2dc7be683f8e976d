import type { Box } from '../../../model/region.ts';
import type { JpegCoefficients } from '../../jpeg/coefficients.ts';
import { ZIGZAG } from '../../jpeg-structure.ts';
import { orientBox, undoing } from '../../orient-box.ts';
import type { EffectMaker } from './effect-maker.ts';

/** Values of a coefficient that are shown, from minus to plus; noughts are left out, of which blank paper has most. */
const FARTHEST = 12;
/** Coefficients that are looked at: the lowest of the zig-zag, which print fills most. */
const FREQUENCIES = 14;
/** Values that a place must have to make a picture. */
const LEAST_VALUES = 20;

/** How often each value of a coefficient occurs at a place, against the rest of the page. */
export const doubleQuantisationEffect: EffectMaker = {
  needsText: false,
  show({ jpeg }, box) {
    if (jpeg === null) return null;
    const area = blocksOf(jpeg, box);
    const { values, stride, blocksWide, blocksHigh } = jpeg.components[0]!;
    const bins = 2 * FARTHEST + 1;
    const here = new Float64Array(FREQUENCIES * bins);
    const page = new Float64Array(FREQUENCIES * bins);
    for (let y = 0; y < blocksHigh; y++) {
      for (let x = 0; x < blocksWide; x++) {
        const isHere = x >= area.left && x < area.right && y >= area.top && y < area.bottom;
        const counts = isHere ? here : page;
        const block = 64 * (y * stride + x);
        for (let f = 0; f < FREQUENCIES; f++) {
          const value = values[block + ZIGZAG[f + 1]!]!;
          if (value !== 0 && value >= -FARTHEST && value <= FARTHEST) counts[f * bins + value + FARTHEST]!++;
        }
      }
    }
    const frequency = mostTelling(here, page, bins);
    if (frequency === null) return null;
    const shares = (counts: Float64Array) => {
      const own = counts.subarray(frequency * bins, (frequency + 1) * bins);
      const total = sum(own);
      return Array.from(own, (count) => Math.round((10_000 * count) / total) / 10_000);
    };
    return {
      kind: 'histogram',
      bins: Array.from({ length: bins }, (_, at) => at - FARTHEST),
      here: shares(here),
      page: shares(page),
      axis: { en: 'value of one JPEG coefficient', nl: 'waarde van één JPEG-coëfficiënt' },
      caption: {
        en: 'How often each value occurs. A page that was compressed twice has gaps and peaks at regular values; a part that was compressed once has not.',
        nl: 'Hoe vaak elke waarde voorkomt. Een pagina die tweemaal is gecomprimeerd heeft gaten en pieken op vaste waarden; een deel dat eenmaal is gecomprimeerd niet.',
      },
    };
  },
};

function blocksOf({ widthPx, heightPx, orientation }: JpegCoefficients, box: Box) {
  const isTurned = orientation >= 5;
  const page = isTurned ? { width: heightPx, height: widthPx } : { width: widthPx, height: heightPx };
  const { x, y, width, height } = orientBox(box, page, undoing(orientation));
  return {
    left: Math.floor(x / 8),
    top: Math.floor(y / 8),
    right: Math.ceil((x + width) / 8),
    bottom: Math.ceil((y + height) / 8),
  };
}

/** The coefficient of which place and page differ most for what the place has of it. */
function mostTelling(here: Float64Array, page: Float64Array, bins: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let f = 0; f < FREQUENCIES; f++) {
    const own = here.subarray(f * bins, (f + 1) * bins);
    const rest = page.subarray(f * bins, (f + 1) * bins);
    const [count, total] = [sum(own), sum(rest)];
    if (count < LEAST_VALUES || total < LEAST_VALUES) continue;
    let distance = 0;
    for (let bin = 0; bin < bins; bin++) distance += Math.abs(own[bin]! / count - rest[bin]! / total);
    const telling = distance * Math.sqrt(count);
    if (telling <= most) continue;
    most = telling;
    best = f;
  }
  return best;
}

function sum(counts: Float64Array): number {
  return counts.reduce((all, count) => all + count, 0);
}

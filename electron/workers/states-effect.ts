import sharp from 'sharp';
import type { Effect, EffectStates, ShownFileCheck } from '../../shared/model/effect.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Box } from '../../shared/model/region.ts';
import { outOf, type RelativeBox } from '../../shared/model/relative-box.ts';
import type { Text } from '../../shared/model/text.ts';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import { readPage } from '../readers/pages.ts';
import { type PlaceState, readRevisionStates, readUnderStates } from '../readers/pdf/earlier-states.ts';
import type { Source } from './job.ts';
import { openSource } from './opened-source.ts';

/** Shown beside and above a place, mm: the words round it tell where one is. */
const BESIDE_MM = 8;
const ABOVE_MM = 3;
/** Width of a picture that is aimed at, px, and the resolutions between which it is sought. */
const WIDTH_PX = 1000;
const LEAST_DPI = 60;
const MOST_DPI = 220;

const CAPTIONS: Readonly<Record<ShownFileCheck, Text>> = {
  'pdf-revisions': {
    en: 'The same place in each revision inside the file that looks otherwise there, the oldest first. Nothing was made up: each picture is drawn from what the file still holds.',
    nl: 'Dezelfde plaats in elke versie in het bestand die er daar anders uitziet, de oudste eerst. Er is niets bij bedacht: elk beeld is getekend uit wat het bestand nog bevat.',
  },
  'pdf-overlays': {
    en: 'The scan alone, and the page with what lies over it.',
    nl: 'De scan zelf, en de pagina met wat eroverheen ligt.',
  },
  'pdf-covered-text': {
    en: 'The page as it is drawn up to where the text is covered, and as it looks in the end.',
    nl: 'De pagina zoals zij wordt getekend totdat de tekst wordt afgedekt, en zoals zij er ten slotte uitziet.',
  },
};

/** How a place of a PDF page looked before, beside how it looks now; null where the file holds no earlier look. */
export async function statesEffect(
  source: Source,
  { page, box, check }: { readonly page: number; readonly box: Box; readonly check: ShownFileCheck },
): Promise<Effect | null> {
  const file = await openSource(source);
  const image = await readPage(file, page);
  const around = placeAround(box, image);
  const widthIn = (around.width * image.widthPx) / image.dpi;
  const place = image.on ? outOf(around, image.on) : around;
  const at = { page, place, dpi: Math.max(LEAST_DPI, Math.min(MOST_DPI, WIDTH_PX / widthIn)) };
  const read = check === 'pdf-revisions' ? readRevisionStates : readUnderStates;
  const states = await read(file.bytes, at);
  if (states.length < 2) return null;
  return { kind: 'states', states: await Promise.all(states.map(asPicture)), caption: CAPTIONS[check] };
}

function placeAround({ x, y, width, height }: Box, { widthPx, heightPx, dpi }: Page): RelativeBox {
  const [beside, above] = [BESIDE_MM, ABOVE_MM].map((mm) => (mm / MM_PER_INCH) * dpi) as [number, number];
  const [left, top] = [Math.max(0, x - beside), Math.max(0, y - above)];
  return {
    x: left / widthPx,
    y: top / heightPx,
    width: (Math.min(widthPx, x + width + beside) - left) / widthPx,
    height: (Math.min(heightPx, y + height + above) - top) / heightPx,
  };
}

async function asPicture({ name, raster }: PlaceState): Promise<EffectStates['states'][number]> {
  const { width, height, channels, data } = raster;
  const png = await sharp(data, { raw: { width, height, channels } }).png().toBuffer();
  const picture = `data:image/png;base64,${png.toString('base64')}`;
  return { name, picture, widthPx: width, heightPx: height };
}

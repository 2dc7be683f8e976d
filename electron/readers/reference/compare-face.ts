import { printScaleOf, sheetSizeOf } from '../../../shared/imaging/comparison/sheet-on-page.ts';
import { inverse } from '../../../shared/imaging/registration/homography.ts';
import type {
  FaceComparison,
  Homography,
  Registration,
  SheetReading,
} from '../../../shared/model/reference/recognition.ts';
import type { Region } from '../../../shared/model/region.ts';
import type { PageText } from '../../../shared/model/words.ts';
import { wordsOnFace } from '../../../shared/rules/reference-checks/words-on-face.ts';
import type { PageImage } from '../reader.ts';
import { compareInk } from './compare-ink.ts';
import { compareAlerts, compareBackground, compareColours, compareFeatures } from './compare-pixels.ts';
import { compareTexts } from './compare-texts.ts';
import { type FaceViews, faceViews } from './face-views.ts';
import type { LoadedModel } from './loaded-model.ts';
import { placedFace } from './placed-face.ts';

/** A page that was laid over a face of a model. */
export interface LaidPage {
  readonly image: PageImage;
  /** null when it could not be read. */
  readonly text: PageText | null;
  /** null when its edges were not looked for. */
  readonly sheet: SheetReading | null;
  readonly registration: Registration;
  readonly loaded: LoadedModel;
}

/**
 * Measures what a page shows at the places of its model: words, letters, features, background, colours and size.
 *
 * @throws RangeError when the model has no such face, LoepError when no specimen's image can be read
 */
export async function compareFace({
  image,
  text,
  sheet,
  registration,
  loaded,
}: LaidPage): Promise<FaceComparison> {
  const { content } = loaded.model;
  const { page, model, face: number } = registration;
  const size = content.faces[number - 1];
  if (!size) throw new RangeError(`model ${model} has no face ${number}`);
  const views = await faceViews(image, registration, loaded);
  const toPage = views?.toPage ?? registration.toPage;
  const zones = content.zones.filter((zone) => zone.face === number);
  const face = placedFace(image, size, zones, toPage);
  const toFace = inverse(toPage);
  const words = text && toFace ? wordsOnFace(text, toFace) : [];
  const features = content.features.filter((feature) => feature.face === number);
  const printScale = printScaleOf(image, toPage, size);
  return {
    page,
    model,
    face: number,
    printScale,
    sheet: sheet && sheetOf(sheet, toPage, printScale, size),
    ...compareTexts(face, words, views),
    ink: compareInk(face, features, views),
    features: compareFeatures(face, features, views),
    ...(await comparePrint(face, number, loaded, views)),
  };
}

async function comparePrint(
  face: ReturnType<typeof placedFace>,
  faceNumber: number,
  { model, imageOf }: LoadedModel,
  views: FaceViews | null,
): Promise<Pick<FaceComparison, 'background' | 'paper' | 'colours' | 'alerts'>> {
  if (!views) return { background: [], paper: null, colours: [], alerts: [] };
  return {
    background: compareBackground(face, views),
    ...compareColours(face, views),
    alerts: await compareAlerts(face, model.content.alerts, { faceNumber, views, imageOf }),
  };
}

function sheetOf(
  { by, corners, page }: SheetReading,
  toPage: Homography,
  scale: FaceComparison['printScale'],
  face: { readonly widthMm: number; readonly heightMm: number },
): FaceComparison['sheet'] {
  const size = by === 'edges' ? sheetSizeOf(corners, toPage, scale, face) : null;
  return size && { ...size, region: regionAround(page, corners) };
}

function regionAround(page: number, corners: SheetReading['corners']): Region {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.max(0, Math.floor(Math.min(...xs))), Math.max(0, Math.floor(Math.min(...ys)))];
  const width = Math.max(1, Math.ceil(Math.max(...xs)) - x);
  return { page, box: { x, y, width, height: Math.max(1, Math.ceil(Math.max(...ys)) - y) } };
}

import { alignmentOf } from '../../../shared/imaging/comparison/align-view.ts';
import { type FaceView, viewFace } from '../../../shared/imaging/comparison/face-view.ts';
import type { SpecimenView } from '../../../shared/imaging/comparison/likeness-among.ts';
import { compose, quadToQuad, rectangle } from '../../../shared/imaging/registration/homography.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { SizeMm } from '../../../shared/model/reference/basics.ts';
import type { Homography, Registration } from '../../../shared/model/reference/recognition.ts';
import type { Specimen } from '../../../shared/model/reference/reference-model.ts';
import type { PageImage } from '../reader.ts';
import type { LoadedModel } from './loaded-model.ts';

/** A page and the specimens of its face, all laid out as the first specimen is. */
export interface FaceViews {
  readonly page: FaceView;
  readonly specimens: readonly SpecimenView[];
  /** From mm of the face to px of the page, as exactly as the pixels say. */
  readonly toPage: Homography;
}

/** Specimens beyond these tell no more about the spread, and each costs 0.3 s. */
const MOST_SPECIMENS = 3;
/** Below 100 dpi there are no letters to compare, nor lines. */
const LEAST_PX_PER_MM = 4;
/** Large sheets are looked at with 150 dpi, small ones with 200: their print is finer. */
const FINE_PX_PER_MM = 8;
const COARSE_PX_PER_MM = 6;
const SMALL_AREA_MM2 = 20_000;
/** An alignment that moves nothing further than this changes nothing, mm. */
const LEAST_MOVE_MM = 0.06;
/** After one that moves a corner further than this, places may have come into reach that were not, mm. */
const FAR_MOVE_MM = 0.5;
const MOST_STEPS = 3;

/** Shows a page and the specimens of its face in one frame; null when there is nothing to compare pixels with. */
export async function faceViews(
  image: PageImage,
  { toPage, pxPerMm, face }: Registration,
  loaded: LoadedModel,
): Promise<FaceViews | null> {
  const size = loaded.model.content.faces[face - 1];
  if (!size || pxPerMm < LEAST_PX_PER_MM || image.storage === 'bilevel') return null;
  const fine = size.widthMm * size.heightMm < SMALL_AREA_MM2 ? FINE_PX_PER_MM : COARSE_PX_PER_MM;
  const shown = await shownSpecimens(loaded, face, size, fine);
  const [base] = shown;
  if (!base) return null;
  const specimens = shown.map((one) => (one === base ? one : { ...one, ...laidOn(base.view, one, size) }));
  const page = laidOn(base.view, { raster: image.raster, toImage: toPage, view: null }, size, fine);
  return { page: page.view, toPage: page.toImage, specimens };
}

interface Shown {
  readonly raster: PageImage['raster'];
  readonly toImage: Homography;
  readonly view: FaceView | null;
}

async function shownSpecimens({ model, imageOf }: LoadedModel, face: number, size: SizeMm, pxPerMm: number) {
  const ofFace = model.content.specimens.filter((one) => one.face === face && one.image.light === 'VIS');
  const shown: (Shown & SpecimenView)[] = [];
  let failure: LoepError | null = null;
  for (const specimen of ofFace.slice(0, MOST_SPECIMENS)) {
    const toImage = quadToQuad(rectangle(size.widthMm, size.heightMm), specimen.corners);
    if (toImage === null || finenessOf(specimen, size) < LEAST_PX_PER_MM) continue;
    try {
      const { raster } = await imageOf(specimen.image.sha256, specimen.image.page);
      shown.push({ id: specimen.id, raster, toImage, view: viewFace(raster, toImage, size, pxPerMm) });
    } catch (error) {
      // The other specimens of the face may do; when none does, the failure is told below.
      if (!(error instanceof LoepError)) throw error;
      failure ??= error;
    }
  }
  if (failure && shown.length === 0) throw failure;
  return shown;
}

/** Pixels a mm of the longer pair of sides. */
function finenessOf({ corners: [topLeft, topRight, , bottomLeft] }: Specimen, size: SizeMm): number {
  const across = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y) / size.widthMm;
  const down = Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y) / size.heightMm;
  return Math.min(across, down);
}

/** An image seen so that its print lies on that of `base`: in steps, since each looks only so far round. */
function laidOn(
  base: FaceView,
  { raster, toImage, view }: Shown,
  size: SizeMm,
  pxPerMm = base.pxPerMm,
): { readonly view: FaceView; readonly toImage: Homography } {
  let laid = { view: view ?? viewFace(raster, toImage, size, pxPerMm), toImage };
  for (let step = 0; step < MOST_STEPS; step++) {
    const alignment = alignmentOf(base, laid.view);
    if (alignment === null || furthestMove(alignment, size) < LEAST_MOVE_MM) break;
    const better = compose(laid.toImage, alignment);
    laid = { view: viewFace(raster, better, size, pxPerMm), toImage: better };
    if (furthestMove(alignment, size) < FAR_MOVE_MM) break;
  }
  return laid;
}

/** How far an alignment moves a corner of the face, mm. */
function furthestMove([a, b, c, d, e, f]: Homography, { widthMm, heightMm }: SizeMm): number {
  const corners = rectangle(widthMm, heightMm);
  return Math.max(...corners.map(({ x, y }) => Math.hypot(a * x + b * y + c - x, d * x + e * y + f - y)));
}

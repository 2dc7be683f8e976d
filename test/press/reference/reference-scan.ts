import type { Box } from '../../../shared/model/region.ts';
import type { PressedDocument } from '../document.ts';
import { type Deviating, type Deviation, deviate } from './deviations.ts';
import { itemIdOf } from './item-id.ts';
import type { Filling } from './layout.ts';
import { modelOf } from './models/models.ts';
import type { ModelPlan } from './plan.ts';
import { type ScanCorners, scanFace } from './scan-face.ts';

export interface ReferenceScanOptions {
  /** Without its edition: `montclair-birth`. */
  readonly model: string;
  readonly edition: string;
  readonly seed: number;
  readonly face?: number;
  readonly deviation?: Deviation;
  /** Planted as well, after the first. */
  readonly besides?: readonly Deviation[];
  readonly dpi?: number;
  readonly tiltDeg?: number;
  readonly marginMm?: number;
  readonly grain?: number;
}

/** A scan of a newly filled document of a model. */
export interface ReferenceScan {
  readonly document: PressedDocument;
  readonly corners: ScanCorners;
  /** Id of the model in the starter set. */
  readonly model: string;
  readonly face: number;
  readonly filling: Filling;
  readonly deviation: Deviation | null;
  /** Part of the model that it departs from: a zone, a feature or an alert; null for the sheet as a whole. */
  readonly part: string | null;
  /** Where the deviation can be seen, px of the scan. */
  readonly planted: readonly Box[];
}

/** Fills in a document of a model, prints and scans it; with a deviation when one is named. */
export function makeReferenceScan(options: ReferenceScanOptions): ReferenceScan {
  const { seed, face = 1, deviation, dpi = 300 } = options;
  const plan = modelOf(`${options.model}-${options.edition}`);
  const layout = plan.faces[face - 1];
  if (layout === undefined) throw new RangeError(`${plan.key} has no face ${face}`);
  const names = [...(deviation === undefined ? [] : [deviation]), ...(options.besides ?? [])];
  const planted = plantAll(plan, face, names);
  const filling = plan.fill(seed, planted.wishes);
  const { tiltDeg, marginMm, grain } = options;
  const scan = scanFace(planted.layout, filling, { seed, dpi, tiltDeg, marginMm, grain });
  return {
    document: scan.document,
    corners: scan.corners,
    model: itemIdOf(plan.key),
    face,
    filling,
    deviation: deviation ?? null,
    part: planted.part,
    planted: planted.places.map(scan.boxOf),
  };
}

/** The face with everything planted in it; as it should be when nothing is named. */
function plantAll(plan: ModelPlan, face: number, names: readonly Deviation[]): Deviating {
  let planted: Deviating = { layout: plan.faces[face - 1]!, wishes: {}, places: [], part: null };
  for (const name of names) {
    const { layout, wishes, places, part } = deviate(
      { ...plan, faces: plan.faces.with(face - 1, planted.layout) },
      face,
      name,
    );
    planted = {
      layout,
      wishes: { ...planted.wishes, ...wishes },
      places: [...planted.places, ...places],
      part: planted.part ?? part,
    };
  }
  return planted;
}

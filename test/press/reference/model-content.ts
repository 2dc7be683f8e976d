import type { ImageRef } from '../../../shared/model/reference/basics.ts';
import type {
  Alert,
  ModelFeature,
  ReferenceModel,
  Specimen,
} from '../../../shared/model/reference/reference-model.ts';
import { deviate } from './deviations.ts';
import { type CollectedImage, type ImageBank, refTo } from './image-bank.ts';
import { itemIdOf } from './item-id.ts';
import { boxOfItem, type FaceLayout, partIdOf, rounded, zonesOf } from './layout.ts';
import { type Glow, inLight } from './lights.ts';
import { numberIn } from './numbers.ts';
import type { AlertPlan, FeaturePlan, LightLayer, ModelPlan } from './plan.ts';
import { type FaceScan, scanFace } from './scan-face.ts';
import { SOURCE } from './sources.ts';

const LARGE_MM = 180;
const LARGE_DPI = 200;
const SMALL_DPI = 300;
const LIGHT_DPI = 110;
const LARGE_QUALITY = 58;
const SMALL_QUALITY = 78;
const LIGHT_QUALITY = 70;
/** Specimens are other documents than those of any test. */
const SPECIMEN_SEED = 700_001;
const SPECIMEN_GRAIN = 0.9;
const FORGERY_SEED = 800_001;

/** What glows on the models of each state. */
const GLOWS = {
  montclair: { words: 'MONTCLAIR', item: 'emblem', colour: '#5aff8c' },
  utopia: { words: 'UTO', item: 'rosette', colour: '#ffe65a' },
} as const satisfies Record<ModelPlan['state'], Glow>;

interface Shown {
  readonly specimen: Specimen;
  readonly scan: FaceScan;
  readonly image: CollectedImage;
}

/** The content of a model: its specimens printed and scanned, its zones and features measured on its drawing. */
export async function contentOf(plan: ModelPlan, bank: ImageBank): Promise<ReferenceModel> {
  const shown: Shown[] = [];
  for (const [at, layout] of plan.faces.entries()) {
    for (let copy = 1; copy <= copiesOf(plan, at); copy++) {
      shown.push(await makeSpecimen(plan, { layout, face: at + 1, copy }, bank));
    }
  }
  const layers = new Map<LightLayer, CollectedImage>();
  for (const light of plan.lights) layers.set(light, await makeLayer(plan, light, bank));
  const alerts: Alert[] = [];
  for (const alert of plan.alerts) alerts.push(await makeAlert(plan, alert, bank));
  const { numbering } = plan;
  return {
    kind: 'model',
    issuer: itemIdOf(plan.state),
    documentKind: plan.documentKind,
    title: { ...plan.title },
    edition: plan.edition,
    inUse: plan.inUse,
    faces: plan.faces.map(({ name, widthMm, heightMm }) => ({ name: { ...name }, widthMm, heightMm })),
    materials: { ...plan.materials },
    printing: { ...plan.printing },
    mrz: plan.mrz,
    numbering: {
      rules: { ...numbering.rules },
      mask: numbering.mask,
      zone: partIdOf(numbering.entry, 1),
      series: numbering.series.map((run) => ({
        from: numberIn(run, run.from),
        to: numberIn(run, run.to),
        issued: { ...run.issued },
        source: 'Notice of the printer to the registers',
      })),
    },
    zones: plan.faces.flatMap((layout, at) => zonesOf(layout, at + 1)),
    features: plan.features.map((feature) => featureOf(plan, feature, { shown, layers })),
    specimens: shown.map(({ specimen }) => specimen),
    alerts,
    offices: plan.offices.map(itemIdOf),
    sources: [SOURCE],
  };
}

/** The translations on a back are the same on all: one image fewer says as much. */
function copiesOf(plan: ModelPlan, at: number): number {
  return at > 0 ? Math.min(2, plan.specimens) : plan.specimens;
}

function qualityOf({ widthMm }: FaceLayout): { readonly dpi: number; readonly quality: number } {
  return widthMm > LARGE_MM
    ? { dpi: LARGE_DPI, quality: LARGE_QUALITY }
    : { dpi: SMALL_DPI, quality: SMALL_QUALITY };
}

async function makeSpecimen(
  plan: ModelPlan,
  { layout, face, copy }: { readonly layout: FaceLayout; readonly face: number; readonly copy: number },
  bank: ImageBank,
): Promise<Shown> {
  const filling = plan.fill(SPECIMEN_SEED + copy, {});
  const { dpi, quality } = qualityOf(layout);
  const seed = SPECIMEN_SEED + copy * 10 + face;
  const scan = scanFace(layout, filling, { seed, dpi, grain: SPECIMEN_GRAIN });
  const image = await bank.add(scan.document, `${plan.key}-${face}-specimen-${copy}.jpg`, quality);
  const [topLeft, topRight, bottomRight, bottomLeft] = scan.corners;
  const specimen: Specimen = {
    id: `specimen-${face}-${copy}`,
    face,
    image: refTo(image, null, 'VIS', null),
    corners: [{ ...topLeft }, { ...topRight }, { ...bottomRight }, { ...bottomLeft }],
    origin: 'Specimen of the printer; the person does not exist',
    tier: 'public',
  };
  return { specimen, scan, image };
}

async function makeLayer(plan: ModelPlan, light: LightLayer, bank: ImageBank): Promise<CollectedImage> {
  const layout = inLight(plan.faces[0]!, light, GLOWS[plan.state]);
  const filling = plan.fill(SPECIMEN_SEED + 1, {});
  const dpi = layout.widthMm > LARGE_MM ? LIGHT_DPI : 2 * LIGHT_DPI;
  const scan = scanFace(layout, filling, { seed: SPECIMEN_SEED, dpi, tiltDeg: 0, marginMm: 0, grain: 1 });
  return bank.add(scan.document, `${plan.key}-${light.toLowerCase()}.jpg`, LIGHT_QUALITY);
}

function featureOf(
  plan: ModelPlan,
  feature: FeaturePlan,
  {
    shown,
    layers,
  }: { readonly shown: readonly Shown[]; readonly layers: ReadonlyMap<LightLayer, CollectedImage> },
): ModelFeature {
  const { id, face, lights, level, methods, description, tolerance, tier, at } = feature;
  const box = typeof at === 'string' ? boxOfItem(plan.faces[face - 1]!, at) : at && rounded(at);
  const images: ImageRef[] = [];
  const first = shown.find(({ specimen }) => specimen.face === face);
  if (lights.includes('VIS') && box !== null && first) {
    images.push(refTo(first.image, first.scan.boxOf(box), 'VIS', null));
  }
  for (const [light, image] of layers)
    if (lights.includes(light)) images.push(refTo(image, null, light, null));
  return {
    // A feature often stands where a zone does; ids are one list for all parts of a model.
    id: `feature-${id}`,
    feature: feature.feature,
    face,
    box,
    lights: [...lights],
    images,
    level,
    methods: [...methods],
    description: { ...description },
    tolerance: tolerance && { ...tolerance },
    tier,
  };
}

/** The alert with a forgery made to show it. */
async function makeAlert(plan: ModelPlan, alert: AlertPlan, bank: ImageBank): Promise<Alert> {
  const { face } = alert;
  const { layout, wishes } = deviate(plan, face, 'alert');
  const filling = plan.fill(FORGERY_SEED, wishes);
  const { dpi, quality } = qualityOf(layout);
  const scan = scanFace(layout, filling, { seed: FORGERY_SEED, dpi, tiltDeg: 0, grain: SPECIMEN_GRAIN });
  const image = await bank.add(scan.document, `${plan.key}-${alert.id}.jpg`, quality);
  const emblem = boxOfItem(layout, 'emblem');
  const misspelt = boxOfItem(layout, alert.misspelt.item);
  const part = (box: typeof emblem) => refTo(image, scan.boxOf(box), 'VIS', null);
  return {
    id: alert.id,
    title: { ...alert.title },
    description: { ...alert.description },
    indicator: alert.indicator,
    since: alert.since,
    signs: [
      { kind: 'words', zone: partIdOf(alert.misspelt.item, face), words: alert.misspelt.text },
      {
        kind: 'numbers',
        from: numberIn(alert.numbers, alert.numbers.from),
        to: numberIn(alert.numbers, alert.numbers.to),
      },
      { kind: 'looks', face, box: emblem, image: part(emblem) },
    ],
    images: [refTo(image, null, 'VIS', null), part(misspelt), part(emblem)],
    tier: alert.tier,
  };
}

import type { BoxMm } from '../../model/reference/basics.ts';
import type { Alert, AlertSign, ReferenceModel, Specimen } from '../../model/reference/reference-model.ts';
import { isOffScan, sizeByDpi } from '../../model/reference/scanned-size.ts';
import { FEATURES, isIndicator } from '../../model/taxonomy.ts';
import {
  imageMissing,
  imagesMissing,
  incompleteIs,
  itemMissing,
  type Known,
  type KnownImage,
  type Note,
  type Path,
} from './known-parts.ts';
import { LACKS } from './missing-texts.ts';
import { fitsMask } from './number-key.ts';
import { isNoRun } from './number-order.ts';

/** How far a place may reach beyond its side, mm: what drawing on pixels and rounding make of an edge. */
const BEYOND_MM = 0.5;

const FEATURE_IDS: ReadonlySet<string> = new Set(FEATURES.map(({ id }) => id));

/** What a reference model lacks. */
export function missingOfModel(model: ReferenceModel, known: Known, note: Note): void {
  itemMissing(['issuer'], model.issuer, 'issuer', known, note);
  missingOfBeginnings(model, known, note);
  for (const at of model.faces.keys()) missingOfFace(model, at, note);
  missingOfMrz(model, note);
  missingOfNumbering(model, note);
  missingOfIds(model, note);
  for (const [at, zone] of model.zones.entries()) missingOfPlace(['zones', at], zone, model, note);
  missingOfFeatures(model, known, note);
  for (const [at, specimen] of model.specimens.entries()) {
    missingOfSpecimen(['specimens', at], specimen, { model, known, note });
  }
  for (const [at, alert] of model.alerts.entries()) {
    missingOfAlert(['alerts', at], alert, { model, known, note });
  }
  for (const [at, office] of model.offices.entries()) {
    itemMissing(['offices', at], office, 'office', known, note);
    const issuer = known.items.get(office)?.issuer ?? model.issuer;
    if (issuer !== model.issuer) note(['offices', at], LACKS.otherIssuer, 'may-stay');
  }
}

/** Without these nothing can be compared with it, or nobody can tell with what it was. */
function missingOfBeginnings(model: ReferenceModel, known: Known, note: Note): void {
  const { inUse, inUseUnknown, specimens, zones, features } = model;
  const how = incompleteIs(known);
  if (inUse.from === null && inUse.to === null && !inUseUnknown) note(['inUse'], LACKS.period, how);
  else if (inUse.from === null) note(['inUse'], LACKS.inUse, 'may-stay');
  if (specimens.length === 0) note(['specimens'], LACKS.anySpecimen, how);
  if (zones.length + features.length === 0) note(['zones'], LACKS.anyPart, how);
}

interface Around {
  readonly model: ReferenceModel;
  readonly known: Known;
  readonly note: Note;
}

function missingOfFace({ zones, specimens }: ReferenceModel, at: number, note: Note): void {
  const face = at + 1;
  const count = specimens.filter((specimen) => specimen.face === face).length;
  if (count === 0 && specimens.length > 0) note(['faces', at], LACKS.specimens(face), 'may-stay');
  if (count === 1) note(['faces', at], LACKS.secondSpecimen(face), 'may-stay');
  const hasText = zones.some((zone) => zone.face === face && zone.kind === 'fixed-text');
  if (!hasText) note(['faces', at], LACKS.fixedText(face), 'may-stay');
}

function missingOfMrz({ mrz, zones }: ReferenceModel, note: Note): void {
  const hasZone = zones.some(({ kind }) => kind === 'mrz');
  if (mrz !== null && !hasZone) note(['mrz'], LACKS.mrzZone, 'may-stay');
  if (mrz === null && hasZone) note(['mrz'], LACKS.mrzFormat, 'may-stay');
}

function missingOfNumbering({ numbering, zones }: ReferenceModel, note: Note): void {
  const { zone, mask, series } = numbering;
  const named = zones.find(({ id }) => id === zone);
  if (zone !== null && !named) note(['numbering', 'zone'], LACKS.noSuchZone(zone), 'blocks');
  if (zone !== null && named && named.kind !== 'field') {
    note(['numbering', 'zone'], LACKS.noField(zone), 'blocks');
  }
  for (const [at, run] of series.entries()) {
    const path = ['numbering', 'series', at];
    if (isNoRun(run)) note(path, LACKS.order(run), 'blocks');
    const isAsMasked = mask === null || [run.from, run.to].every((end) => fitsMask(end, mask));
    if (!isAsMasked) note(path, LACKS.maskEnds(run), 'may-stay');
  }
}

/** A citation names a part by its id alone: within a model, no two parts of any list share one. */
function missingOfIds(model: ReferenceModel, note: Note): void {
  const seen = new Set<string>();
  for (const list of ['zones', 'features', 'specimens', 'alerts'] as const) {
    for (const [at, { id }] of model[list].entries()) {
      if (seen.has(id)) note([list, at, 'id'], LACKS.sameId(id), 'blocks');
      seen.add(id);
    }
  }
}

function missingOfPlace(
  path: Path,
  { face, box }: { readonly face: number; readonly box: BoxMm | null },
  { faces }: ReferenceModel,
  note: Note,
): void {
  const size = faces[face - 1];
  if (!size) {
    note([...path, 'face'], LACKS.noSuchFace(face), 'blocks');
    return;
  }
  if (box === null) return;
  const isWithin =
    box.x + box.width <= size.widthMm + BEYOND_MM && box.y + box.height <= size.heightMm + BEYOND_MM;
  if (!isWithin) note([...path, 'box'], LACKS.outsideFace, 'blocks');
}

function missingOfFeatures(model: ReferenceModel, known: Known, note: Note): void {
  if (model.features.length === 0 && model.zones.length > 0) note(['features'], LACKS.features, 'may-stay');
  for (const [at, feature] of model.features.entries()) {
    const path = ['features', at];
    if (!FEATURE_IDS.has(feature.feature)) {
      note([...path, 'feature'], LACKS.noSuchFeature(feature.feature), 'blocks');
    }
    missingOfPlace(path, feature, model, note);
    if (feature.images.length === 0) note([...path, 'images'], LACKS.featureImages, 'may-stay');
    imagesMissing([...path, 'images'], feature.images, known, note);
  }
}

function missingOfSpecimen(path: Path, specimen: Specimen, { model, known, note }: Around): void {
  missingOfPlace(path, { face: specimen.face, box: null }, model, note);
  const page = imageMissing([...path, 'image'], specimen.image, known, note);
  const { corners } = specimen;
  const isInside = ({ x, y }: (typeof corners)[number]) =>
    page === null || (x >= 0 && y >= 0 && x <= page.widthPx && y <= page.heightPx);
  if (!corners.every(isInside)) note([...path, 'corners'], LACKS.cornersOutside, 'blocks');
  else if (!goRound(corners)) note([...path, 'corners'], LACKS.cornersCrossed, 'blocks');
  else if (!known.isPublishedElsewhere) missingOfSize(specimen, page, { model, note });
}

/** Everything is placed in millimetres of the face: a size that its scan contradicts puts all of it elsewhere. */
function missingOfSize(
  { face, corners, origin }: Specimen,
  page: KnownImage | null,
  { model, note }: Pick<Around, 'model' | 'note'>,
): void {
  const size = model.faces[face - 1];
  if (!size || !page || !isOffScan(size, corners, page)) return;
  const lack = page.dpiSource === 'file' ? LACKS.sizeOffScan : LACKS.lyingOtherwise;
  note(['faces', face - 1, 'widthMm'], lack(size, sizeByDpi(corners, page.dpi), origin), 'blocks');
}

/** Whether four corners, in this order, go clockwise round an area without a dent. */
function goRound(corners: Specimen['corners']): boolean {
  return corners.every((corner, at) => {
    const next = corners[(at + 1) % corners.length]!;
    const after = corners[(at + 2) % corners.length]!;
    return (next.x - corner.x) * (after.y - next.y) - (next.y - corner.y) * (after.x - next.x) > 0;
  });
}

function missingOfAlert(path: Path, alert: Alert, around: Around): void {
  const { known, note } = around;
  if (!isIndicator(alert.indicator)) {
    note([...path, 'indicator'], LACKS.noSuchIndicator(alert.indicator), 'blocks');
  }
  if (alert.signs.length === 0) note([...path, 'signs'], LACKS.alertSigns, 'may-stay');
  for (const [at, sign] of alert.signs.entries()) missingOfSign([...path, 'signs', at], sign, around);
  imagesMissing([...path, 'images'], alert.images, known, note);
}

function missingOfSign(path: Path, sign: AlertSign, { model, known, note }: Around): void {
  switch (sign.kind) {
    case 'words':
      if (sign.zone !== null && !model.zones.some(({ id }) => id === sign.zone)) {
        note([...path, 'zone'], LACKS.noSuchZone(sign.zone), 'blocks');
      }
      return;
    case 'numbers':
      if (isNoRun(sign)) note(path, LACKS.order(sign), 'blocks');
      return;
    case 'looks':
      missingOfPlace(path, sign, model, note);
      imageMissing([...path, 'image'], sign.image, known, note);
  }
}

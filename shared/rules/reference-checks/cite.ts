import type { BoxMm, LocalText } from '../../model/reference/basics.ts';
import { faceMapOf } from '../../model/reference/face-map.ts';
import type { MatchedModel, ReferenceCitation } from '../../model/reference/recognition.ts';
import type { Specimen } from '../../model/reference/reference-model.ts';
import type { Box } from '../../model/region.ts';
import type { Text } from '../../model/text.ts';
import { specimenName } from '../../text/specimen-name.ts';

/** What is shown around a place on a specimen, so that the eye knows where it is, mm. */
const MARGIN_MM = 1;

/** What something was compared with, in words: the model, and the specimen when one is meant. */
export function sourceOf(model: MatchedModel, specimen: string | null = null): Text {
  const at = model.content.specimens.findIndex(({ id }) => id === specimen);
  if (at === -1) return model.name;
  const name = specimenName(at);
  return { en: `${model.name.en}, ${name.en}`, nl: `${model.name.nl}, ${name.nl}` };
}

/** Cites the model as a whole, or a part of it that has no place. */
export function citeModel({ id, version }: MatchedModel, part: string | null = null): ReferenceCitation {
  return { model: id, version, part, image: null };
}

/** Cites a place on a face of a model, with where it is on a specimen: the one named, else the first in plain light. */
export function citePlace(
  model: MatchedModel,
  part: string | null,
  place: { readonly face: number; readonly box: BoxMm },
  specimen: string | null = null,
): ReferenceCitation {
  const shown = specimenOf(model, place.face, specimen);
  const box = shown && placeOnSpecimen(model, shown, place.box);
  const image = shown && box ? { sha256: shown.image.sha256, page: shown.image.page, box } : null;
  return { model: model.id, version: model.version, part, image };
}

function specimenOf(model: MatchedModel, face: number, id: string | null): Specimen | null {
  const ofFace = model.content.specimens.filter((specimen) => specimen.face === face);
  const named = ofFace.find((specimen) => specimen.id === id);
  return named ?? ofFace.find(({ image }) => image.light === 'VIS') ?? null;
}

/** A rectangle of a face in whole px of a specimen's image; null when the corners span no face. */
function placeOnSpecimen(model: MatchedModel, { face, corners }: Specimen, box: BoxMm): Box | null {
  const size = model.content.faces[face - 1];
  if (!size) return null;
  const shown = faceMapOf(corners, size).boxOnImage({
    x: box.x - MARGIN_MM,
    y: box.y - MARGIN_MM,
    width: box.width + 2 * MARGIN_MM,
    height: box.height + 2 * MARGIN_MM,
  });
  const [x, y] = [Math.max(0, Math.floor(shown.x)), Math.max(0, Math.floor(shown.y))];
  const [width, height] = [Math.ceil(shown.x + shown.width) - x, Math.ceil(shown.y + shown.height) - y];
  return Number.isFinite(width + height) && width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** What is said in several languages as a text of the screens: Dutch falls back on English, English on any other. */
export function textOf(local: LocalText): Text {
  const any = Object.values(local)[0] ?? '';
  const en = local.en ?? local.nl ?? any;
  return { en, nl: local.nl ?? en };
}

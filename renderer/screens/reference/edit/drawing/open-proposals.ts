import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import type { ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import type { Zone } from '../../../../../shared/model/reference/zones.ts';
import { isMiddleIn } from './box-edit.ts';
import { freshId } from './parts.ts';

/** The proposals for places at which the model has nothing yet. */
export function openProposals(
  proposed: readonly Zone[],
  model: ReferenceModel,
  face: number,
): readonly Zone[] {
  const onFace = model.zones.filter((zone) => zone.face === face);
  return proposed.filter(
    (zone) =>
      !onFace.some(
        ({ kind, box }) => isSamePlace(box, zone.box) || (isMark(kind) && isMiddleIn(zone.box, box)),
      ),
  );
}

/** Letters of a stamp and strokes of a signature are read as words too. */
function isMark(kind: Zone['kind']): boolean {
  return kind === 'stamp' || kind === 'signature' || kind === 'photo';
}

/** Each holds the middle of the other: one that lies in a much larger one is another thing. */
function isSamePlace(one: BoxMm, other: BoxMm): boolean {
  return isMiddleIn(one, other) && isMiddleIn(other, one);
}

/** The model with proposals taken over, each under a name of its own. */
export function withProposals(
  model: ReferenceModel,
  zones: readonly Zone[],
  face: number,
): { readonly model: ReferenceModel; readonly ids: readonly string[] } {
  const ids: string[] = [];
  let next = model;
  for (const zone of zones) {
    const id = freshId(next, zone.kind === 'fixed-text' ? 'text' : zone.kind);
    ids.push(id);
    next = { ...next, zones: [...next.zones, { ...zone, id, face }] };
  }
  return { model: next, ids };
}

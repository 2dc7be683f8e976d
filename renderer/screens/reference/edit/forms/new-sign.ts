import type { AlertSign, ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import { middleBox } from '../drawing/box-edit.ts';

/** A sign of a kind of which nothing is known yet. */
export function newSign(kind: AlertSign['kind'], model: ReferenceModel): AlertSign {
  switch (kind) {
    case 'words':
      return { kind, zone: null, words: '' };
    case 'numbers':
      return { kind, from: '', to: '' };
    case 'looks': {
      const box = middleBox(model.faces[0] ?? { widthMm: 210, heightMm: 297 });
      // Which image it is has still to be chosen.
      const image = { sha256: '', page: 1, box: null, light: 'VIS' as const, caption: null };
      return { kind, face: 1, box, image };
    }
  }
}

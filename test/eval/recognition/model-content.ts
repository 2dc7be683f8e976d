import type { Corners } from '../../../shared/model/reference/recognition.ts';
import type { ReferenceModel } from '../../../shared/model/reference/reference-model.ts';
import type { Zone } from '../../../shared/model/reference/zones.ts';

/** A face of a model for trials, with where it lies on the image of its specimen. */
export interface TrialFace {
  readonly name: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly corners: Corners;
}

/** A model of faces and zones alone, with a specimen of each face: its image has the number of the face as its page. */
export function modelContent(
  edition: string,
  faces: readonly TrialFace[],
  zones: readonly Zone[],
): ReferenceModel {
  return {
    kind: 'model',
    issuer: '00000000-0000-4000-8000-000000000000',
    documentKind: 'identity-card',
    title: { en: edition },
    edition,
    inUse: { from: null, to: null },
    faces: faces.map(({ name, widthMm, heightMm }) => ({ name: { en: name }, widthMm, heightMm })),
    materials: null,
    printing: null,
    mrz: null,
    numbering: { rules: null, mask: null, zone: null, series: [] },
    zones: [...zones],
    features: [],
    specimens: faces.map(({ corners: [a, b, c, d] }, at) => ({
      id: `specimen-${at + 1}`,
      face: at + 1,
      image: { sha256: '0'.repeat(64), page: at + 1, box: null, light: 'VIS', caption: null },
      corners: [a, b, c, d],
      origin: 'made for a trial',
      tier: 'public',
    })),
    alerts: [],
    offices: [],
    sources: [],
  };
}

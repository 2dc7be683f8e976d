import { newContent, noFacts } from '../../../../../renderer/screens/reference/edit/content/new-content.ts';
import type { ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';

/** A model of one A4 face with nothing on it. */
export function bareModel(): ReferenceModel {
  return newContent({
    ...noFacts('model'),
    name: { en: 'Extract' },
    owner: '11111111-1111-4111-8111-111111111111',
    documentKind: 'birth-extract',
    edition: '1998',
  }) as ReferenceModel;
}

export const BOX = { x: 10, y: 10, width: 30, height: 5 };

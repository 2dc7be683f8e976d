import { expect, test } from 'vitest';
import {
  lightsOf,
  type ModelPicture,
  shownPicture,
} from '../../../../renderer/screens/reference/model/pictures.ts';
import type { ReferenceLight } from '../../../../shared/model/reference/basics.ts';

function picture(id: string, light: ReferenceLight, face: number | null): ModelPicture {
  const image = { sha256: 'a'.repeat(64), page: 1, box: null, light, caption: null };
  return { id, of: 'specimen', part: id, face, image };
}

const PICTURES = [
  picture('front', 'VIS', 1),
  picture('back', 'VIS', 2),
  picture('glow', 'UV365', 2),
  picture('edge', 'OBL', 1),
];

const shown = (asked: Partial<Parameters<typeof shownPicture>[1]>) =>
  shownPicture(PICTURES, { picture: null, light: null, face: null, ...asked })?.id;

test('lights stand in their usual order', () => {
  expect(lightsOf(PICTURES)).toEqual(['VIS', 'UV365', 'OBL']);
});

test('the picture that is named is shown, else one in the light and of the face that are asked', () => {
  expect(shown({ picture: 'edge', light: 'VIS' })).toBe('edge');
  expect(shown({ light: 'VIS', face: 2 })).toBe('back');
  expect(shown({ light: 'UV365', face: 1 })).toBe('glow');
  expect(shown({})).toBe('front');
  expect(shown({ picture: 'gone', light: 'IR' })).toBe('front');
});

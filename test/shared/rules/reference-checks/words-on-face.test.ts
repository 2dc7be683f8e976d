import { expect, test } from 'vitest';
import type { Zone } from '../../../../shared/model/reference/zones.ts';
import { wordsByZone, wordsOnFace } from '../../../../shared/rules/reference-checks/words-on-face.ts';
import { pageText } from '../../page-text.ts';
import { fieldZone } from '../../reference-model.ts';

/** At 10 px a mm a character of `pageText` is 2 × 4 mm, and lines begin at (10, 10). */
const TO_FACE = [0.1, 0, 0, 0, 0.1, 0, 0, 0, 1] as const;

const label: Zone = {
  id: 'label',
  kind: 'fixed-text',
  face: 1,
  box: { x: 10, y: 10, width: 14, height: 4 },
  words: 'Surname',
  language: null,
  typeface: null,
  isBold: false,
};

const field = (id: string, x: number, y: number, width: number): Zone => ({
  ...fieldZone(id, 'person.surname'),
  box: { x, y, width, height: 5 },
});

function owners(lines: Parameters<typeof pageText>[0], zones: readonly Zone[]) {
  const byZone = wordsByZone(wordsOnFace(pageText(lines), TO_FACE), zones);
  return Object.fromEntries([...byZone].map(([id, words]) => [id, words.map(({ text }) => text).join(' ')]));
}

test('printed words to their text, others to their field, also where one lies in the other', () => {
  expect(owners(['Surname BEKKER'], [field('name', 5, 8, 60), label])).toEqual({
    label: 'Surname',
    name: 'BEKKER',
  });
});

test('an entry that runs on beyond its field belongs to it; one further off does not', () => {
  const zones = [field('name', 10, 9, 14)];
  expect(owners(['VAN DER BERG'], zones)).toEqual({ name: 'VAN DER BERG' });
  expect(owners(['VAN DER        BERG'], zones)).toEqual({ name: 'VAN DER' });
});

test('each word is as sure as its least sure character, and lies in mm', () => {
  const [word] = wordsOnFace(pageText([{ text: 'AB', confidence: 0.4 }]), TO_FACE);
  expect(word).toMatchObject({ confidence: 0.4, box: { x: 10, y: 10, width: 4, height: 4 }, line: 0 });
});

test('no zones, no words', () => {
  expect(owners(['A B'], [])).toEqual({});
  expect(owners([], [label])).toEqual({});
});

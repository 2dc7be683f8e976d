import type { FieldWord } from '../../model/reference/recognition.ts';
import type { FieldMeaning, Zone } from '../../model/reference/zones.ts';
import { fitsMask, maskLength, numberLength } from '../reference/number-key.ts';
import { aroundBoxes } from './cell-clusters.ts';
import { type Compared, zoneOf } from './compared.ts';

/** What was read in a field of a model. */
export interface FieldReading extends FieldWord {
  readonly compared: Compared;
  readonly zone: Extract<Zone, { kind: 'field' }>;
  readonly words: readonly FieldWord[];
}

/** What was read in the fields with a meaning, empty ones left out. */
export function fieldReadings(compared: Compared, meaning: FieldMeaning): readonly FieldReading[] {
  return fieldsWhere(compared, (zone) => zone.meaning === meaning).map(({ zone, words }) =>
    readingOf(compared, zone, words),
  );
}

/** The number of the document: in the field that its numbering names, else in those meant for it. */
export function documentNumbers(compared: Compared): readonly FieldReading[] {
  const { zone: named, mask } = compared.model.content.numbering;
  const fields = fieldsWhere(compared, ({ id, meaning }) =>
    named === null ? meaning === 'document.number' : id === named,
  );
  return fields.flatMap(({ zone, words }) => {
    const form = mask ?? zone.mask;
    const reading = readingOf(compared, zone, numberAmong(words, form));
    if (form === null) return [reading];
    if (numberLength(reading.text) < LEAST_SHARE * maskLength(form)) return [];
    const mended = fitsMask(reading.text, form) ? null : mendedBy(reading.text, form);
    return mended === null
      ? [reading]
      : [{ ...reading, text: mended, confidence: MENDED * reading.confidence }];
  });
}

function fieldsWhere(
  { comparison, model }: Compared,
  isMeant: (zone: Extract<Zone, { kind: 'field' }>) => boolean,
) {
  return comparison.fields.flatMap(({ zone: id, words }) => {
    const zone = zoneOf(model, id, 'field');
    return zone && words.length > 0 && isMeant(zone) ? [{ zone, words }] : [];
  });
}

function readingOf(
  compared: Compared,
  zone: FieldReading['zone'],
  words: readonly FieldWord[],
): FieldReading {
  return { compared, zone, words, ...asOne(words) };
}

/** Words that are read together: as sure as the least sure of them. Throws for none: a bug of ours. */
export function asOne(words: readonly FieldWord[]): FieldWord {
  return {
    text: words.map(({ text }) => text).join(' '),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    region: {
      page: words[0]!.region.page,
      box: aroundBoxes(words.map(({ region }) => region.box)),
    },
  };
}

/** Less than this share of the characters of a number is no number: specks, or a piece that was read. */
const LEAST_SHARE = 0.7;
/** A number in which a letter was taken for a digit is never read surely. */
const MENDED = 0.9;
const AS_DIGIT = new Map(
  Object.entries({ O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' }),
);
const AS_LETTER = new Map(Object.entries({ 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' }));

/** The number with look-alikes read as the mask has them; null when it does not fit then either. */
function mendedBy(text: string, mask: string): string | null {
  const places = [...mask].filter((place) => /[\p{L}\p{N}#@*]/u.test(place));
  let at = 0;
  const chars = [...text.toUpperCase()].map((char) => {
    if (!/[\p{L}\p{N}]/u.test(char)) return char;
    const place = places[at++] ?? '';
    if (/[#\d]/.test(place)) return AS_DIGIT.get(char) ?? char;
    return /[@\p{L}]/u.test(place) ? (AS_LETTER.get(char) ?? char) : char;
  });
  const mended = chars.join('');
  return fitsMask(mended, mask) ? mended : null;
}

/** Abbreviations of "number" that stand before one in the field itself. */
const LABEL = /^(?:number|numero|numéro|nummer|no|nr|n|num)[.:°º]*$|^[№#:.°º-]+$/iu;
/** Specks and the edge of a stamp are read as words too, and less surely than this. */
const LEAST_CONFIDENCE = 0.6;

/** The words of a field that are its number: those that fit the mask, else all behind the label that are no specks. */
function numberAmong(words: readonly FieldWord[], mask: string | null): readonly FieldWord[] {
  if (mask !== null) {
    for (let length = words.length; length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const part = words.slice(from, from + length);
        if (fitsMask(part.map(({ text }) => text).join(' '), mask)) return part;
      }
    }
  }
  const first = words.findIndex(({ text }) => !LABEL.test(text));
  const rest = words.slice(Math.max(0, first));
  const clear = rest.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return clear.length > 0 ? clear : rest;
}

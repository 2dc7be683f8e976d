import type { FieldWord } from '../../model/reference/recognition.ts';
import type { FieldMeaning, Zone } from '../../model/reference/zones.ts';
import { fitsMask } from '../reference/number-key.ts';
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
  return fields.map(({ zone, words }) => readingOf(compared, zone, numberAmong(words, mask ?? zone.mask)));
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

import type { FieldMeaning, Zone } from '../../model/reference/zones.ts';
import type { Region } from '../../model/region.ts';
import { fitsMask } from '../reference/number-key.ts';
import { type Compared, zoneOf } from './compared.ts';

/** What was read in a field of a model. */
export interface FieldReading {
  readonly compared: Compared;
  readonly zone: Extract<Zone, { kind: 'field' }>;
  readonly text: string;
  /** 0..1, that of the least sure character */
  readonly confidence: number;
  readonly region: Region;
}

/** What was read in the fields with a meaning, empty ones left out. */
export function fieldReadings(compared: Compared, meaning: FieldMeaning): readonly FieldReading[] {
  return readingsWhere(compared, (zone) => zone.meaning === meaning);
}

/** The number of the document: in the field that its numbering names, else in those meant for it. */
export function documentNumbers(compared: Compared): readonly FieldReading[] {
  const { zone: named, mask } = compared.model.content.numbering;
  const readings = readingsWhere(compared, ({ id, meaning }) =>
    named === null ? meaning === 'document.number' : id === named,
  );
  return readings.map((reading) => ({ ...reading, text: numberIn(reading.text, mask ?? reading.zone.mask) }));
}

function readingsWhere(
  compared: Compared,
  isMeant: (zone: Extract<Zone, { kind: 'field' }>) => boolean,
): readonly FieldReading[] {
  return compared.comparison.fields.flatMap(({ zone: id, text, confidence, region }) => {
    const zone = zoneOf(compared.model, id, 'field');
    return zone && text !== '' && isMeant(zone) ? [{ compared, zone, text, confidence, region }] : [];
  });
}

/** Abbreviations of "number" that stand before one in the field itself. */
const LABEL = /^(?:number|numero|numéro|nummer|no|nr|n|num)[.:°º]*$|^[№#:.°º-]+$/iu;

/** The words of a field that are its number: those that fit the mask, else all behind the label. */
function numberIn(text: string, mask: string | null): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (mask !== null) {
    for (let length = words.length; length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const part = words.slice(from, from + length).join(' ');
        if (fitsMask(part, mask)) return part;
      }
    }
  }
  const first = words.findIndex((word) => !LABEL.test(word));
  return words.slice(Math.max(0, first)).join(' ');
}

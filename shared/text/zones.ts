import type { Text } from '../model/text.ts';

/** How well a machine-readable zone was read. */
const READINGS = {
  verified: {
    en: 'two readings agree and every check digit holds',
    nl: 'twee lezingen stemmen overeen en elk controlecijfer klopt',
  },
  read: { en: 'read, but not beyond doubt', nl: 'gelezen, maar niet boven twijfel' },
  unreadable: { en: 'there, but it cannot be read', nl: 'aanwezig, maar niet te lezen' },
} satisfies Record<string, Text>;

/** Says how well a machine-readable zone was read. */
export function zoneReading({ readable, verified }: { readable: boolean; verified: boolean }): Text {
  if (!readable) return READINGS.unreadable;
  return verified ? READINGS.verified : READINGS.read;
}

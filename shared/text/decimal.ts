import type { Text } from '../model/text.ts';

/** A number as each language writes it: with a point, or with a comma. */
export function decimal(value: number, digits: number): Text {
  const en = value.toFixed(digits);
  return { en, nl: en.replace('.', ',') };
}

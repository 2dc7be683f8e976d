import type { Evidence } from '../../model/finding.ts';
import type { Text } from '../../model/text.ts';
import { MM_PER_INCH } from '../../model/units.ts';
import { decimal } from '../../text/decimal.ts';

/** Pixels as millimetres on paper, to a hundredth. */
export function millimetres(px: number, dpi: number): Text {
  const { en, nl } = decimal(Math.abs((px / dpi) * MM_PER_INCH), 2);
  return { en: `${en} mm`, nl: `${nl} mm` };
}

/** What a word was held against. */
export function otherWords(tests: number): Text {
  return {
    en: `${tests} comparisons of words on the page`,
    nl: `${tests} vergelijkingen van woorden op de pagina`,
  };
}

/** How far a ratio lies from one, in whole percents. */
export function percentage(ratio: number): string {
  return `${Math.round(Math.abs(ratio - 1) * 100)} %`;
}

/** A word's ratio to the words that it was held against. */
export function ratioEvidence(
  label: Text,
  { ratio, usualRatio }: { readonly ratio: number; readonly usualRatio: number },
  tests: number,
): Evidence {
  const found = percentage(ratio);
  const usual = `${Math.max(1, Math.ceil((usualRatio - 1) * 100))} %`;
  return {
    label,
    found:
      ratio > 1
        ? { en: `${found} more`, nl: `${found} meer` }
        : { en: `${found} less`, nl: `${found} minder` },
    expected: { en: `within ${usual} of the words around it`, nl: `binnen ${usual} van de woorden eromheen` },
    source: otherWords(tests),
  };
}

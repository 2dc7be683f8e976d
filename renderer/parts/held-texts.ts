import type { HeldConclusions } from '../../shared/api/schemas/case.ts';
import type { Text } from '../../shared/model/text.ts';

/** One sentence about what a case holds, by how many there are of it. */
interface HeldText {
  readonly count: number;
  readonly one: Text;
  readonly many: Text;
}

const SIGNED = {
  one: { en: 'It holds a signed conclusion.', nl: 'Er staat een ondertekende conclusie in.' },
  many: { en: 'It holds {count} signed conclusions.', nl: 'Er staan {count} ondertekende conclusies in.' },
};

const UNSIGNED = {
  one: {
    en: 'It holds a conclusion that is not signed yet.',
    nl: 'Er staat een conclusie in die nog niet is ondertekend.',
  },
  many: {
    en: 'It holds {count} conclusions that are not signed yet.',
    nl: 'Er staan {count} conclusies in die nog niet zijn ondertekend.',
  },
};

/** What a case holds, in sentences, what was signed first. */
export function heldTexts({ signedCount, unsignedCount }: HeldConclusions): readonly HeldText[] {
  return [
    { ...SIGNED, count: signedCount },
    { ...UNSIGNED, count: unsignedCount },
  ].filter(({ count }) => count > 0);
}

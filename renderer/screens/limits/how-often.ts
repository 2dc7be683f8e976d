import type { RateView } from '../../../shared/api/schemas/limits.ts';
import type { Text } from '../../../shared/model/text.ts';

const WORDS = {
  untried: { en: 'not tried', nl: 'niet beproefd' },
  never: { en: 'never', nl: 'nooit' },
  seldom: { en: 'seldom', nl: 'zelden' },
  half: { en: 'about half', nl: 'ongeveer de helft' },
  mostly: { en: 'mostly', nl: 'meestal' },
  always: { en: 'always', nl: 'altijd' },
};

/** Shares between these are told as about half. */
const [SELDOM, MOSTLY] = [1 / 3, 2 / 3];

/** A share in a word, for who reads no figures. */
export function howOften({ hits, of, rate }: RateView): Text {
  if (of === 0) return WORDS.untried;
  if (hits === 0) return WORDS.never;
  if (hits === of) return WORDS.always;
  if (rate < SELDOM) return WORDS.seldom;
  return rate <= MOSTLY ? WORDS.half : WORDS.mostly;
}

/** Whether so much is missed that it has to be said. */
export function isOftenMissed({ of, rate }: RateView): boolean {
  return of > 0 && rate <= MOSTLY;
}

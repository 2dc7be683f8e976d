import type { RateView } from '../../../shared/api/schemas/limits.ts';
import type { Text } from '../../../shared/model/text.ts';

const WORDS = {
  untried: { en: 'not tried', nl: 'niet beproefd' },
  never: { en: 'never', nl: 'nooit' },
  seldom: { en: 'seldom', nl: 'zelden' },
  less: { en: 'less than half', nl: 'minder dan de helft' },
  half: { en: 'about half', nl: 'ongeveer de helft' },
  more: { en: 'more than half', nl: 'meer dan de helft' },
  mostly: { en: 'mostly', nl: 'meestal' },
  always: { en: 'always', nl: 'altijd' },
};

/** Up to which share each word holds: what is told as about half is no further from it than a twentieth. */
const [SELDOM, LESS, HALF, MORE] = [0.25, 0.45, 0.55, 0.75];
/** A share up to this is so low that what is missed has to be said. */
const OFTEN_MISSED = 2 / 3;

/** A share in a word, for who reads no figures. */
export function howOften({ hits, of, rate }: RateView): Text {
  if (of === 0) return WORDS.untried;
  if (hits === 0) return WORDS.never;
  if (hits === of) return WORDS.always;
  if (rate <= SELDOM) return WORDS.seldom;
  if (rate < LESS) return WORDS.less;
  if (rate <= HALF) return WORDS.half;
  return rate <= MORE ? WORDS.more : WORDS.mostly;
}

/** Whether any of these was tried at all. */
export function isAnyTried(rates: readonly RateView[]): boolean {
  return rates.some(({ of }) => of > 0);
}

/** Whether so much is missed that it has to be said. */
export function isOftenMissed({ of, rate }: RateView): boolean {
  return of > 0 && rate <= OFTEN_MISSED;
}

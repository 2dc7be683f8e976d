import type { RateView } from '../../../shared/api/schemas/limits.ts';
import type { Language } from '../../../shared/model/text.ts';

/** A share of 0 to 1 in percent: one digit behind the point below ten, so that rare things are told from none. */
function percent(share: number, language: Language): string {
  const digits = share > 0 && share < 0.0995 ? 1 : 0;
  return (100 * share).toLocaleString(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** The values that texts about a rate are filled with. */
export function rateValues({ hits, of, rate, low, high }: RateView, language: Language) {
  return {
    hits,
    of,
    rate: percent(rate, language),
    low: percent(low, language),
    high: percent(high, language),
  };
}

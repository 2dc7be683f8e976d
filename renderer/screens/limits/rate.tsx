import type { RateView } from '../../../shared/api/schemas/limits.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import classes from './limits.module.css';
import { rateValues } from './rate-words.ts';

const TEXTS = {
  none: { en: 'not measured', nl: 'niet gemeten' },
  of: { en: '{hits} of {of}', nl: '{hits} van {of}' },
  share: { en: '{rate} % ({low} – {high})', nl: '{rate} % ({low} – {high})' },
};

/** So many of so many, and the share with its interval. */
export function Rate({ rate }: { rate: RateView }) {
  const t = useText();
  const values = rateValues(rate, useLanguage());
  if (rate.of === 0) return <span className={classes.explanation}>{t(TEXTS.none)}</span>;
  return (
    <span className={classes.rate}>
      <span>{t(TEXTS.of, values)}</span> <span className={classes.interval}>{t(TEXTS.share, values)}</span>
    </span>
  );
}

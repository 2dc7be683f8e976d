import { useId } from 'react';
import type { Text } from '../../../../shared/model/text.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import classes from './facets.module.css';

interface Props<T extends string> {
  readonly label: Text;
  /** What there is to choose, in order. */
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly words: Readonly<Record<T, Text>>;
  readonly counts: Readonly<Partial<Record<T, number>>>;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Values of one property with how many items there are of each. None chosen is all. */
export function FacetList<T extends string>({ label, all, chosen, words, counts, onChange }: Props<T>) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  // What there is nothing of is no choice, unless it is chosen: then it can be taken off.
  const shown = all.filter((value) => (counts[value] ?? 0) > 0 || chosen.includes(value));
  if (shown.length === 0) return null;
  const toggled = (value: T) =>
    chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return (
    <fieldset className={classes.group} aria-labelledby={id}>
      <span className={classes.label} id={id}>
        {t(label)}
      </span>
      {shown.map((value) => (
        <button
          key={value}
          type="button"
          className={classes.choice}
          aria-pressed={chosen.includes(value)}
          onClick={() => onChange(toggled(value))}
        >
          <span>{t(words[value])}</span>
          <span className={classes.count}>{(counts[value] ?? 0).toLocaleString(language)}</span>
        </button>
      ))}
    </fieldset>
  );
}

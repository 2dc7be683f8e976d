import { useId } from 'react';
import { CASE_OUTCOMES, CASE_STATES } from '../../../shared/model/case.ts';
import type { Text } from '../../../shared/model/text.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { OutcomeShape } from '../../parts/outcome-badge.tsx';
import { OUTCOME_WORDS } from '../../parts/outcome-words.ts';
import { CASE_STATE_WORDS } from '../../parts/state-words.ts';
import classes from './filter-chips.module.css';
import type { InboxView } from './inbox-view.ts';

const TEXTS = {
  outcome: { en: 'Outcome', nl: 'Uitkomst' },
  state: { en: 'State', nl: 'Stand' },
};

interface Props {
  readonly view: InboxView;
  readonly onChange: (change: Partial<InboxView>) => void;
}

/** Which outcomes and states are shown, with how many cases there are of each. None chosen is all. */
export function FilterChips({ view, onChange }: Props) {
  const { data: counts } = useCall('case.counts', {}, { keepPrevious: true });
  return (
    <>
      <ChipGroup
        label={TEXTS.outcome}
        all={CASE_OUTCOMES}
        chosen={view.outcomes}
        words={OUTCOME_WORDS}
        counts={counts?.outcomes}
        shapeOf={(outcome) => <OutcomeShape outcome={outcome} />}
        onChange={(outcomes) => onChange({ outcomes, at: 0 })}
      />
      <ChipGroup
        label={TEXTS.state}
        all={CASE_STATES}
        chosen={view.states}
        words={CASE_STATE_WORDS}
        counts={counts?.states}
        onChange={(states) => onChange({ states, at: 0 })}
      />
    </>
  );
}

interface GroupProps<T extends string> {
  readonly label: Text;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly words: Readonly<Record<T, Text>>;
  readonly counts: Readonly<Record<T, number>> | undefined;
  readonly shapeOf?: (value: T) => React.ReactNode;
  readonly onChange: (chosen: readonly T[]) => void;
}

function ChipGroup<T extends string>({
  label,
  all,
  chosen,
  words,
  counts,
  shapeOf,
  onChange,
}: GroupProps<T>) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const toggled = (value: T) =>
    chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return (
    <fieldset className={classes.group} aria-labelledby={id}>
      <span className={classes.label} id={id}>
        {t(label)}
      </span>
      {all.map((value) => (
        <button
          key={value}
          type="button"
          className={classes.chip}
          aria-pressed={chosen.includes(value)}
          data-empty={counts?.[value] === 0}
          onClick={() => onChange(toggled(value))}
        >
          {shapeOf?.(value)}
          {t(words[value])}
          <span className={classes.count}>{counts?.[value].toLocaleString(language) ?? ''}</span>
        </button>
      ))}
    </fieldset>
  );
}

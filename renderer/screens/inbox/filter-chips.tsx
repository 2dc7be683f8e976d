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
  removed: { en: 'Removed', nl: 'Verwijderd' },
};

interface Props {
  readonly view: InboxView;
  readonly onChange: (change: Partial<InboxView>) => void;
}

/** Which outcomes and states are shown, with how many cases there are of each. None chosen is all. */
export function FilterChips({ view, onChange }: Props) {
  const t = useText();
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
        // Those that were removed stand apart: one looks at them, or at the others.
        onChange={(states) => onChange({ states, removed: false, at: 0 })}
      >
        <Chip
          isOn={view.removed}
          count={counts?.removed}
          onPress={() => onChange({ removed: !view.removed, states: [], at: 0 })}
        >
          {t(TEXTS.removed)}
        </Chip>
      </ChipGroup>
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
  readonly children?: React.ReactNode;
}

function ChipGroup<T extends string>({
  label,
  all,
  chosen,
  words,
  counts,
  shapeOf,
  onChange,
  children,
}: GroupProps<T>) {
  const t = useText();
  const id = useId();
  const toggled = (value: T) =>
    chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return (
    <fieldset className={classes.group} aria-labelledby={id}>
      <span className={classes.label} id={id}>
        {t(label)}
      </span>
      {all.map((value) => (
        <Chip
          key={value}
          isOn={chosen.includes(value)}
          count={counts?.[value]}
          onPress={() => onChange(toggled(value))}
        >
          {shapeOf?.(value)}
          {t(words[value])}
        </Chip>
      ))}
      {children}
    </fieldset>
  );
}

function Chip(props: {
  isOn: boolean;
  count: number | undefined;
  onPress: () => void;
  children: React.ReactNode;
}) {
  const language = useLanguage();
  return (
    <button
      type="button"
      className={classes.chip}
      aria-pressed={props.isOn}
      data-empty={props.count === 0}
      onClick={props.onPress}
    >
      {props.children}
      <span className={classes.count}>{props.count?.toLocaleString(language) ?? ''}</span>
    </button>
  );
}

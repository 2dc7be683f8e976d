import { SegmentedControl, Text } from '@mantine/core';
import { counted, useText } from '../../../../host/language.tsx';
import type { ConflictLine } from './conflict-lines.ts';
import classes from './merge-choices.module.css';

const TEXTS = {
  theirs: { en: 'Theirs', nl: 'Van de ander' },
  mine: { en: 'Yours', nl: 'Van u' },
  apart: {
    en: 'You changed different parts: everything of both can stay.',
    nl: 'U hebt verschillende delen gewijzigd: alles van beiden kan blijven.',
  },
  oneBoth: {
    en: 'You both changed this. Which one goes on?',
    nl: 'Dit hebt u beiden gewijzigd. Welke gaat verder?',
  },
  both: {
    en: 'You both changed these {count} places. Which one goes on?',
    nl: 'Deze {count} plaatsen hebt u beiden gewijzigd. Welke gaat verder?',
  },
  oneTaken: { en: '1 change of theirs is taken over:', nl: '1 wijziging van de ander wordt overgenomen:' },
  taken: {
    en: '{count} changes of theirs are taken over:',
    nl: '{count} wijzigingen van de ander worden overgenomen:',
  },
  which: { en: 'Which goes on: {place}', nl: 'Welke gaat verder: {place}' },
};

interface Props {
  readonly conflicts: readonly ConflictLine[];
  readonly taken: readonly ConflictLine[];
  readonly chosenTheirs: readonly string[];
  readonly onChoose: (chosenTheirs: readonly string[]) => void;
}

/** What both changed, to be chosen one by one, and what of the other is taken over anyway. */
export function MergeChoices({ conflicts, taken, chosenTheirs, onChoose }: Props) {
  const t = useText();
  const choose = (key: string, isTheirs: boolean) =>
    onChoose(isTheirs ? [...chosenTheirs, key] : chosenTheirs.filter((each) => each !== key));
  return (
    <div className={classes.choices}>
      {conflicts.length === 0 ? (
        <Text>{t(TEXTS.apart)}</Text>
      ) : (
        <Text>{t(counted(conflicts.length, TEXTS.oneBoth, TEXTS.both), { count: conflicts.length })}</Text>
      )}
      {conflicts.map(({ key, place, theirs, mine }) => (
        <section key={key} className={classes.conflict} aria-label={t(place)} data-conflict={key}>
          <div className={classes.head}>
            <strong>{t(place)}</strong>
            <SegmentedControl
              size="xs"
              aria-label={t(TEXTS.which, { place: t(place) })}
              value={chosenTheirs.includes(key) ? 'theirs' : 'mine'}
              onChange={(side) => choose(key, side === 'theirs')}
              data={(['theirs', 'mine'] as const).map((value) => ({ value, label: t(TEXTS[value]) }))}
            />
          </div>
          <dl className={classes.sides}>
            <Side name={t(TEXTS.theirs)} value={theirs} isChosen={chosenTheirs.includes(key)} />
            <Side name={t(TEXTS.mine)} value={mine} isChosen={!chosenTheirs.includes(key)} />
          </dl>
        </section>
      ))}
      {taken.length > 0 && (
        <div>
          <Text size="sm">
            {t(counted(taken.length, TEXTS.oneTaken, TEXTS.taken), { count: taken.length })}
          </Text>
          <ul className={classes.taken}>
            {taken.map(({ key, place, theirs }) => (
              <li key={key}>
                {t(place)}: {theirs}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Side({ name, value, isChosen }: { name: string; value: string; isChosen: boolean }) {
  return (
    <div className={classes.side} data-chosen={isChosen}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

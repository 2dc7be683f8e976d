import { Button, Text } from '@mantine/core';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import { CATEGORY_TEXTS } from '../../../shared/text/categories.ts';
import { counted, useText } from '../../host/language.tsx';
import classes from './outcome-bar.module.css';

const TEXTS = {
  label: { en: 'Signing', nl: 'Ondertekening' },
  follows: { en: 'Follows from your grades:', nl: 'Volgt uit uw oordelen:' },
  nothing: {
    en: 'Nothing follows as long as no aspect is graded.',
    nl: 'Er volgt niets zolang geen aspect is beoordeeld.',
  },
  one: { en: '1 thing stands in the way', nl: '1 punt staat in de weg' },
  many: { en: '{count} things stand in the way', nl: '{count} punten staan in de weg' },
  ready: { en: 'Nothing stands in the way', nl: 'Niets staat in de weg' },
  reader: { en: 'Ready for a second reader', nl: 'Klaar voor een tweede lezer' },
  sign: { en: 'Sign…', nl: 'Ondertekenen…' },
};

/** What follows from the grades, how far signing is, and the way there; always in sight. */
export function OutcomeBar({
  current,
  isSettled,
  onSign,
  onShowGuards,
}: {
  current: ConclusionVersion | null;
  /** What is shown is what is kept. */
  isSettled: boolean;
  onSign: () => void;
  onShowGuards: () => void;
}) {
  const t = useText();
  const blocking = current?.guards.filter(({ effect }) => effect === 'blocks').length ?? 0;
  const isGraded = current !== null && !current.guards.some(({ id }) => id === 'nothing-graded');
  const needsReader = current?.guards.some(({ effect }) => effect === 'second-reader');
  return (
    <section className={classes.bar} aria-label={t(TEXTS.label)} aria-busy={!isSettled}>
      <div className={classes.follows}>
        {isGraded && current.category !== null ? (
          <>
            <Text size="sm" c="var(--loep-dimmed)">
              {t(TEXTS.follows)}
            </Text>
            <Text fw={650} data-category={current.category}>
              {t(CATEGORY_TEXTS[current.category].name)}
            </Text>
          </>
        ) : (
          <Text size="sm" c="var(--loep-dimmed)">
            {t(TEXTS.nothing)}
          </Text>
        )}
      </div>
      {isGraded && (
        <Button variant="subtle" color="gray" size="sm" onClick={onShowGuards}>
          {blocking > 0
            ? t(counted(blocking, TEXTS.one, TEXTS.many), { count: blocking })
            : t(needsReader ? TEXTS.reader : TEXTS.ready)}
        </Button>
      )}
      <Button onClick={onSign} disabled={!isGraded || blocking > 0 || !isSettled}>
        {t(TEXTS.sign)}
      </Button>
    </section>
  );
}

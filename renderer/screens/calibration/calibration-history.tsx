import { Badge, Button, Skeleton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { CalibrationView } from '../../../shared/api/schemas/calibration.ts';
import { textOfError } from '../../../shared/text/fault.ts';
import { counted, useLanguage, useText } from '../../host/language.tsx';
import { keyOf, useCall, useChange } from '../../host/use-call.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { shortMoment } from '../../parts/moments.ts';
import { Section } from '../settings/section.tsx';
import classes from './calibration-history.module.css';
import { ChangeTable } from './change-table.tsx';

const TEXTS = {
  title: { en: 'Thresholds of this installation', nl: 'Drempels van deze installatie' },
  what: {
    en: 'Every examination says which calibration it was made with. All of them are kept, so that an examination can be repeated.',
    nl: 'Elk onderzoek vermeldt met welke kalibratie het is gedaan. Alle blijven bewaard, zodat een onderzoek kan worden herhaald.',
  },
  own: { en: 'Loep’s own', nl: 'Die van Loep zelf' },
  ownWhat: {
    en: 'Learnt on pages of many papers, scanners and ways of saving',
    nl: 'Geleerd op pagina’s van veel papieren, scanners en manieren van bewaren',
  },
  number: { en: 'Calibration {number}', nl: 'Kalibratie {number}' },
  made: { en: 'On {count} scans, by {by}, {at}', nl: 'Op {count} scans, door {by}, {at}' },
  madeOne: { en: 'On 1 scan, by {by}, {at}', nl: 'Op 1 scan, door {by}, {at}' },
  leftOut: { en: '{count} that stood out left out', nl: '{count} opvallende niet meegeteld' },
  countedIn: { en: '{count} that stood out counted in', nl: '{count} opvallende wel meegeteld' },
  aside: { en: 'Set aside by {by}, {at}', nl: 'Opzij gezet door {by}, {at}' },
  inUse: { en: 'In use', nl: 'In gebruik' },
  outdated: {
    en: 'Made with an earlier version of Loep, whose detectors scored otherwise: it no longer holds. Calibrate again.',
    nl: 'Gemaakt met een eerdere versie van Loep, waarvan de detectoren anders scoorden: zij geldt niet meer. Kalibreer opnieuw.',
  },
  again: { en: 'Use again', nl: 'Weer gebruiken' },
  againOf: { en: 'Use again: calibration {number}', nl: 'Weer gebruiken: kalibratie {number}' },
  back: { en: 'Back to Loep’s own', nl: 'Terug naar die van Loep' },
  changed: { en: 'What it changed', nl: 'Wat zij veranderde' },
};

/** Loep's own thresholds and every calibration that was made here: which is in use, and how to go back. */
export function CalibrationHistory() {
  const t = useText();
  const { data: made, error, refetch } = useCall('calibration.list', {});
  const inUse = made?.find(({ state, isOutdated }) => state === 'in-use' && !isOutdated) ?? null;
  const hasChosen = made?.some(({ state }) => state === 'in-use') ?? false;
  return (
    <Section title={t(TEXTS.title)} explanation={t(TEXTS.what)}>
      {!made && !error && <Skeleton height="4rem" />}
      {!made && error && (
        <div role="alert">
          <p>{t(textOfError(error))}</p>
          <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
            {t(BUTTON_WORDS.retry)}
          </Button>
        </div>
      )}
      {made && (
        <ul className={classes.list}>
          <li className={classes.line} data-calibration="own">
            <div className={classes.words}>
              <strong>{t(TEXTS.own)}</strong>
              <span className={classes.dim}>{t(TEXTS.ownWhat)}</span>
            </div>
            {inUse === null && <InUse />}
            {hasChosen && <Choose number={null} label={t(TEXTS.back)} />}
          </li>
          {made.map((one) => (
            <Made key={one.number} one={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Made({ one }: { one: CalibrationView }) {
  const t = useText();
  const language = useLanguage();
  const { number, madeAt, madeBy, scans, state, stateAt, stateBy, changes, isOutdated } = one;
  const made = { count: scans, by: madeBy, at: shortMoment(madeAt, language) };
  const { leftOut, countedIn } = changes;
  const standing = [
    ...(leftOut > 0 ? [t(TEXTS.leftOut, { count: leftOut })] : []),
    ...(countedIn > 0 ? [t(TEXTS.countedIn, { count: countedIn })] : []),
  ];
  const aside = { by: stateBy, at: shortMoment(stateAt, language) };
  return (
    <li className={classes.line} data-calibration={number}>
      <div className={classes.words}>
        <strong>{t(TEXTS.number, { number })}</strong>
        <span className={classes.dim}>{t(counted(scans, TEXTS.madeOne, TEXTS.made), made)}</span>
        {standing.length > 0 && <span className={classes.dim}>{standing.join(' · ')}</span>}
        {state === 'set-aside' && <span className={classes.dim}>{t(TEXTS.aside, aside)}</span>}
        {isOutdated && <span>{t(TEXTS.outdated)}</span>}
        <details className={classes.changed}>
          <summary>{t(TEXTS.changed)}</summary>
          <ChangeTable detectors={changes.detectors} />
        </details>
      </div>
      {state === 'in-use' && !isOutdated && <InUse />}
      {state === 'set-aside' && !isOutdated && (
        <Choose number={number} label={t(TEXTS.again)} name={t(TEXTS.againOf, { number })} />
      )}
    </li>
  );
}

function InUse() {
  const t = useText();
  return (
    <Badge variant="outline" className={classes.inUse}>
      {t(TEXTS.inUse)}
    </Badge>
  );
}

function Choose({ number, label, name }: { number: number | null; label: string; name?: string }) {
  const client = useQueryClient();
  const choose = useChange('calibration.choose', {
    onSuccess: (list) => client.setQueryData(keyOf('calibration.list', {}), list),
  });
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={name ?? label}
      loading={choose.isPending}
      onClick={() => choose.mutate({ number })}
    >
      {label}
    </Button>
  );
}

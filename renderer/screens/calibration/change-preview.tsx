import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalibrationChanges, CalibrationPreview } from '../../../shared/api/schemas/calibration.ts';
import { counted, useText } from '../../host/language.tsx';
import { showNotice } from '../../host/notices.tsx';
import { keyOf, useChange } from '../../host/use-call.ts';
import { Section } from '../settings/section.tsx';
import classes from './change-preview.module.css';
import { ChangeTable } from './change-table.tsx';
import { moveOf } from './change-words.ts';
import { MeasuredScans } from './measured-scans.tsx';
import { Notice } from './notice.tsx';
import { isOnItsWay } from './scan-sender.ts';
import { scanSender, useScansOnTheirWay } from './scans-on-their-way.ts';
import { StandingScans } from './standing-scans.tsx';

const TEXTS = {
  title: { en: 'What would change', nl: 'Wat er zou veranderen' },
  few: {
    en: 'Scans that count: {counting} of {count}. What would change is shown from {fewest} on: with fewer, chance would decide.',
    nl: 'Scans die meetellen: {counting} van {count}. Wat er zou veranderen wordt getoond vanaf {fewest}: met minder zou het toeval beslissen.',
  },
  counting: {
    en: 'Worked out from the {counting} of {count} scans that count.',
    nl: 'Berekend uit de {counting} van {count} scans die meetellen.',
  },
  countingAll: { en: 'Worked out from all {count} scans.', nl: 'Berekend uit alle {count} scans.' },
  flagged: {
    en: 'Scans with a finding: {before} of {count} with the thresholds in use, {after} with the new ones.',
    nl: 'Scans met een bevinding: {before} van {count} met de drempels die nu gelden, {after} met de nieuwe.',
  },
  over: { en: 'Some of these scans are very strange', nl: 'Enkele van deze scans zijn erg vreemd' },
  overWhy: {
    en: 'Thresholds rise only so far, and more of the scans that you counted in keep a finding than unaltered pages should give. Look at them again: if one may be altered, leave it out.',
    nl: 'Drempels stijgen maar tot een zekere hoogte, en meer van de scans die u liet meetellen houden een bevinding dan ongewijzigde pagina’s zouden moeten geven. Bekijk ze opnieuw: kan er een gewijzigd zijn, laat die dan niet meetellen.',
  },
  use: { en: 'Use these thresholds', nl: 'Deze drempels gebruiken' },
  clear: { en: 'Clear all scans', nl: 'Alle scans wissen' },
  none: {
    en: 'No threshold would move, so there is nothing to use: on these scans the thresholds in use give no more findings than they should.',
    nl: 'Geen drempel zou verschuiven, dus er is niets te gebruiken: op deze scans geven de drempels die nu gelden niet meer bevindingen dan ze mogen.',
  },
  spent: {
    en: 'No threshold would move: what the scans that you counted in show lies beyond what thresholds may rise to.',
    nl: 'Geen drempel zou verschuiven: wat de scans tonen die u liet meetellen, ligt verder dan drempels mogen stijgen.',
  },
  wait: { en: 'Scans are still being measured.', nl: 'Er worden nog scans gemeten.' },
  holds: {
    en: 'They hold for examinations from now on. Documents that were examined keep their findings until they are examined again.',
    nl: 'Ze gelden voor onderzoeken vanaf nu. Documenten die al zijn onderzocht, houden hun bevindingen tot ze opnieuw worden onderzocht.',
  },
  done: { en: 'The new thresholds are in use.', nl: 'De nieuwe drempels zijn in gebruik.' },
  doneOf: {
    en: 'The new thresholds are in use, made on {count} scans.',
    nl: 'De nieuwe drempels zijn in gebruik, gemaakt op {count} scans.',
  },
};

/** The scans that stand out, what a calibration on the others would change, and using it. */
export function ChangePreview({ preview }: { preview: CalibrationPreview }) {
  const t = useText();
  const { scans, counting, changes, fewest } = preview;
  return (
    <Section title={t(TEXTS.title)}>
      <StandingScans scans={scans} isWeighed={changes !== null} />
      {changes ? (
        <Changes preview={preview} changes={changes} />
      ) : (
        <p className={classes.words} role="status">
          {t(TEXTS.few, { counting, count: scans.length, fewest })}
        </p>
      )}
      <MeasuredScans scans={scans} />
      <Deeds preview={preview} />
    </Section>
  );
}

function Changes({ preview, changes }: { preview: CalibrationPreview; changes: CalibrationChanges }) {
  const t = useText();
  const { scans, counting, isOverBudget } = preview;
  const count = scans.length;
  return (
    <>
      <p className={classes.words} role="status">
        {t(counting === count ? TEXTS.countingAll : TEXTS.counting, { counting, count })}{' '}
        {t(TEXTS.flagged, { ...changes.flagged, count })}
      </p>
      {isOverBudget && <Notice title={t(TEXTS.over)} text={t(TEXTS.overWhy)} />}
      <ChangeTable detectors={changes.detectors} />
    </>
  );
}

function Deeds({ preview }: { preview: CalibrationPreview }) {
  const { changes, isOverBudget } = preview;
  const t = useText();
  const client = useQueryClient();
  // Asked twice, after a lost connection, it is made once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const isMeasuring = useScansOnTheirWay().some(isOnItsWay);
  const hasMoves = changes?.detectors.some((change) => moveOf(change) !== 'same') ?? false;
  const save = useChange('calibration.save', {
    onSuccess: (list, { scans: used }) => {
      client.setQueryData(keyOf('calibration.list', {}), list);
      scanSender.forgetAll();
      setId(crypto.randomUUID());
      const count = used.length;
      showNotice({ id: 'calibration', message: t(counted(count, TEXTS.done, TEXTS.doneOf), { count }) });
    },
  });
  const clear = useChange('calibration.clear', { onSuccess: scanSender.forgetAll });
  return (
    <div className={classes.deeds}>
      {changes && (
        <Button
          disabled={isMeasuring || !hasMoves}
          loading={save.isPending}
          onClick={() => save.mutate({ id, scans: countingOf(preview) })}
        >
          {t(TEXTS.use)}
        </Button>
      )}
      <Button variant="default" loading={clear.isPending} onClick={() => clear.mutate({})}>
        {t(TEXTS.clear)}
      </Button>
      {changes && (
        <span className={classes.holds}>
          {t(isMeasuring ? TEXTS.wait : hasMoves ? TEXTS.holds : isOverBudget ? TEXTS.spent : TEXTS.none)}
        </span>
      )}
    </div>
  );
}

/** The scans that count, as they are seen. */
function countingOf({ scans }: CalibrationPreview): string[] {
  return scans.flatMap(({ id, role }) => (role === 'left-out' ? [] : [id]));
}

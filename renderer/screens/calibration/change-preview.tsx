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
import { scanSender, useScansOnTheirWay } from './scans-on-their-way.ts';

const TEXTS = {
  title: { en: 'What would change', nl: 'Wat er zou veranderen' },
  few: {
    en: 'What would change is shown from {fewest} scans on. With fewer, chance would decide.',
    nl: 'Wat er zou veranderen wordt getoond vanaf {fewest} scans. Met minder zou het toeval beslissen.',
  },
  flagged: {
    en: 'With the thresholds in use, {before} of these {count} scans have a finding; with the new ones {after}.',
    nl: 'Met de drempels die nu gelden hebben {before} van deze {count} scans een bevinding; met de nieuwe {after}.',
  },
  over: { en: 'Some of these scans are very strange', nl: 'Enkele van deze scans zijn erg vreemd' },
  overWhy: {
    en: 'Thresholds rise only so far, and more of these scans keep a finding than honest pages should give. Look at those below: if one may be altered, take it out.',
    nl: 'Drempels stijgen maar tot een zekere hoogte, en meer van deze scans houden een bevinding dan eerlijke pagina’s zouden moeten geven. Bekijk die hieronder: kan er een gewijzigd zijn, haal die er dan uit.',
  },
  use: { en: 'Use these thresholds', nl: 'Deze drempels gebruiken' },
  clear: { en: 'Clear all scans', nl: 'Alle scans wissen' },
  none: {
    en: 'No threshold would move: there is nothing to use.',
    nl: 'Geen drempel zou verschuiven: er is niets te gebruiken.',
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

/** What a calibration on the measured scans would change, the scans that stand out, and using it. */
export function ChangePreview({ preview }: { preview: CalibrationPreview }) {
  const t = useText();
  const { scans, changes, fewest, isOverBudget } = preview;
  return (
    <Section title={t(TEXTS.title)}>
      {changes ? (
        <Changes changes={changes} count={scans.length} isOverBudget={isOverBudget} />
      ) : (
        <p className={classes.words}>{t(TEXTS.few, { fewest })}</p>
      )}
      <MeasuredScans scans={scans} isWeighed={changes !== null} />
      <Deeds preview={preview} />
    </Section>
  );
}

function Changes(props: { changes: CalibrationChanges; count: number; isOverBudget: boolean }) {
  const { changes, count, isOverBudget } = props;
  const t = useText();
  return (
    <>
      <p className={classes.words} role="status">
        {t(TEXTS.flagged, { ...changes.flagged, count })}
      </p>
      {isOverBudget && <Notice title={t(TEXTS.over)} text={t(TEXTS.overWhy)} />}
      <ChangeTable detectors={changes.detectors} />
    </>
  );
}

function Deeds({ preview: { scans, changes } }: { preview: CalibrationPreview }) {
  const t = useText();
  const client = useQueryClient();
  // Asked twice, after a lost connection, it is made once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const isMeasuring = useScansOnTheirWay().some(({ state }) => ['waiting', 'measuring'].includes(state.kind));
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
          onClick={() => save.mutate({ id, scans: scans.map((scan) => scan.id) })}
        >
          {t(TEXTS.use)}
        </Button>
      )}
      <Button variant="default" loading={clear.isPending} onClick={() => clear.mutate({})}>
        {t(TEXTS.clear)}
      </Button>
      {changes && (
        <span className={classes.holds}>
          {t(isMeasuring ? TEXTS.wait : hasMoves ? TEXTS.holds : TEXTS.none)}
        </span>
      )}
    </div>
  );
}

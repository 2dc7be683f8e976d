import { Alert, Button, Progress } from '@mantine/core';
import { counted, useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { NotTakenList } from '../../upload/not-taken-list.tsx';
import classes from './scan-progress.module.css';
import type { ScanOnItsWay } from './scan-sender.ts';
import { scanSender } from './scans-on-their-way.ts';

const TEXTS = {
  progress: { en: 'Measured {done} of {total}', nl: '{done} van {total} gemeten' },
  measured: { en: '{count} scans measured', nl: '{count} scans gemeten' },
  measuredOne: { en: '1 scan measured', nl: '1 scan gemeten' },
  more: { en: 'Add at least {count} more.', nl: 'Voeg er ten minste {count} toe.' },
  refused: { en: '{count} files could not be measured', nl: '{count} bestanden konden niet worden gemeten' },
  refusedOne: { en: '1 file could not be measured', nl: '1 bestand kon niet worden gemeten' },
};

interface Props {
  readonly scans: readonly ScanOnItsWay[];
  readonly measured: number;
  readonly fewest: number;
}

/** How far the measuring is, whether it is enough, and what could not be measured and why. */
export function ScanProgress({ scans, measured, fewest }: Props) {
  const t = useText();
  const underWay = scans.filter(({ state }) => state.kind === 'waiting' || state.kind === 'measuring').length;
  const done = scans.length - underWay;
  const missing = fewest - measured;
  return (
    <>
      {underWay > 0 && (
        <div className={classes.progress}>
          <Progress
            value={(done / scans.length) * 100}
            className={classes.bar}
            aria-label={t(TEXTS.progress, { done, total: scans.length })}
          />
          <span>{t(TEXTS.progress, { done, total: scans.length })}</span>
          <Button size="compact-sm" variant="default" onClick={scanSender.cancel}>
            {t(BUTTON_WORDS.stopExamination)}
          </Button>
        </div>
      )}
      <p className={classes.count} role="status">
        {underWay === 0 && measured > 0 && (
          <>
            {t(counted(measured, TEXTS.measuredOne, TEXTS.measured), { count: measured })}
            {missing > 0 && <>. {t(TEXTS.more, { count: missing })}</>}
          </>
        )}
      </p>
      <Refused scans={scans} />
    </>
  );
}

function Refused({ scans }: Pick<Props, 'scans'>) {
  const t = useText();
  const files = scans.flatMap(({ file, state }) =>
    state.kind === 'refused' ? [{ path: file.name, why: state.text }] : [],
  );
  const count = files.length;
  if (count === 0) return null;
  return (
    <Alert
      color="red"
      role="alert"
      title={t(counted(count, TEXTS.refusedOne, TEXTS.refused), { count })}
      withCloseButton
      onClose={scanSender.forgetRefused}
      closeButtonLabel={t(BUTTON_WORDS.close)}
    >
      <NotTakenList files={files} hasTitle={false} />
      <Button size="compact-sm" variant="default" mt="xs" onClick={scanSender.retry}>
        {t(BUTTON_WORDS.retry)}
      </Button>
    </Alert>
  );
}

import { Alert, Button, Progress } from '@mantine/core';
import { counted, useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { NotTakenList } from '../../upload/not-taken-list.tsx';
import classes from './scan-progress.module.css';
import { isOnItsWay, type ScanOnItsWay } from './scan-sender.ts';
import { scanSender } from './scans-on-their-way.ts';

const TEXTS = {
  progress: { en: 'Measured {done} of {total}', nl: '{done} van {total} gemeten' },
  measured: { en: '{count} scans measured', nl: '{count} scans gemeten' },
  measuredOne: { en: '1 scan measured', nl: '1 scan gemeten' },
  counting: { en: '{count} of them count', nl: '{count} daarvan tellen mee' },
  countingOne: { en: '1 of them counts', nl: '1 daarvan telt mee' },
  more: { en: 'Add at least {count} more.', nl: 'Voeg er ten minste {count} toe.' },
  calledOff: {
    en: 'Cancelled: {count} scans were not looked at.',
    nl: 'Afgebroken: {count} scans zijn niet bekeken.',
  },
  calledOffOne: {
    en: 'Cancelled: 1 scan was not looked at.',
    nl: 'Afgebroken: 1 scan is niet bekeken.',
  },
  there: {
    en: '{count} files were there already. Each scan counts once; the others went on.',
    nl: '{count} bestanden waren er al. Elke scan telt één keer; de andere gingen door.',
  },
  thereOne: {
    en: '{name} was there already, as {as}. Each scan counts once; the others went on.',
    nl: '{name} was er al, als {as}. Elke scan telt één keer; de andere gingen door.',
  },
  refused: { en: '{count} files could not be measured', nl: '{count} bestanden konden niet worden gemeten' },
  refusedOne: { en: '1 file could not be measured', nl: '1 bestand kon niet worden gemeten' },
};

interface Props {
  readonly scans: readonly ScanOnItsWay[];
  readonly measured: number;
  /** How many of those count. */
  readonly counting: number;
  readonly fewest: number;
}

/** How far the measuring is, whether it is enough, and what could not be measured and why. */
export function ScanProgress({ scans, measured, counting, fewest }: Props) {
  const t = useText();
  const underWay = scans.filter(isOnItsWay).length;
  const done = scans.length - underWay;
  const missing = fewest - counting;
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
            {counting < measured && (
              <>, {t(counted(counting, TEXTS.countingOne, TEXTS.counting), { count: counting })}</>
            )}
            {missing > 0 && <>. {t(TEXTS.more, { count: missing })}</>}
          </>
        )}
      </p>
      <CalledOff scans={scans} />
      <There scans={scans} />
      <Refused scans={scans} />
    </>
  );
}

function CalledOff({ scans }: Pick<Props, 'scans'>) {
  const t = useText();
  const count = scans.filter(({ state }) => state.kind === 'called-off').length;
  if (count === 0) return null;
  return (
    <p className={classes.count} role="status">
      {t(counted(count, TEXTS.calledOffOne, TEXTS.calledOff), { count })}
    </p>
  );
}

/** Nothing is wrong with a file that is there already: it is told, and no more. */
function There({ scans }: Pick<Props, 'scans'>) {
  const t = useText();
  const there = scans.flatMap(({ file, state }) =>
    state.kind === 'there' ? [{ name: file.name, as: state.as }] : [],
  );
  const [first] = there;
  if (!first) return null;
  return (
    <p className={classes.count} role="status">
      {t(counted(there.length, TEXTS.thereOne, TEXTS.there), { count: there.length, ...first })}
    </p>
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

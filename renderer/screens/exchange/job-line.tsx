import { Button } from '@mantine/core';
import { IconDownload, IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import { packageAddress } from '../../../shared/api/addresses.ts';
import type { ExchangeJob } from '../../../shared/api/schemas/reference/exchange.ts';
import type { Text } from '../../../shared/model/text.ts';
import { counted, useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import classes from './job-line.module.css';

const STATES: Readonly<
  Record<ExchangeJob['what'], Readonly<Record<'running' | 'cancelled' | 'failed', Text>>>
> = {
  export: {
    running: { en: 'Being made: {done} of {total}', nl: 'Wordt gemaakt: {done} van {total}' },
    cancelled: { en: 'Cancelled; nothing was made', nl: 'Afgebroken; er is niets gemaakt' },
    failed: { en: 'Not made', nl: 'Niet gemaakt' },
  },
  import: {
    running: { en: 'Being taken in: {done} of {total}', nl: 'Wordt opgenomen: {done} van {total}' },
    cancelled: { en: 'Cancelled; nothing was changed', nl: 'Afgebroken; er is niets gewijzigd' },
    failed: { en: 'Not taken in', nl: 'Niet opgenomen' },
  },
};

const TEXTS = {
  waiting: { en: 'Waiting …', nl: 'Wacht …' },
  made: { en: 'Made: {count} items', nl: 'Gemaakt: {count} onderdelen' },
  madeOne: { en: 'Made: 1 item', nl: 'Gemaakt: 1 onderdeel' },
  taken: { en: 'Taken in: {count} items', nl: 'Opgenomen: {count} onderdelen' },
  takenOne: { en: 'Taken in: 1 item', nl: 'Opgenomen: 1 onderdeel' },
  save: { en: 'Save', nl: 'Bewaren' },
  saveWhat: { en: 'Save package {title}', nl: 'Pakket {title} bewaren' },
};

/** How far an export or an import is, in words. */
export function JobWords({ job }: { job: ExchangeJob }) {
  const t = useText();
  const { what, state, done, total, items } = job;
  if (state === 'running') {
    return <>{t(total === 0 ? TEXTS.waiting : STATES[what].running, { done, total })}</>;
  }
  if (state !== 'done') return <>{t(STATES[what][state])}</>;
  const [one, many] = what === 'export' ? [TEXTS.madeOne, TEXTS.made] : [TEXTS.takenOne, TEXTS.taken];
  return <>{t(counted(items, one, many), { count: items })}</>;
}

/** Ends an export or an import that is under way. */
export function CancelJob({ id }: { id: string }) {
  const t = useText();
  const cancel = useChange('exchange.cancel');
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={cancel.isPending}
      onClick={() => cancel.mutate({ id })}
    >
      {t(BUTTON_WORDS.stopExamination)}
    </Button>
  );
}

/** One export or import: what it is, how far it is, and what can be done with it. */
export function JobLine({ job }: { job: ExchangeJob }) {
  const t = useText();
  const Icon = job.what === 'export' ? IconPackageExport : IconPackageImport;
  return (
    <li className={classes.job} data-state={job.state}>
      <Icon size="1.25rem" stroke={1.4} aria-hidden />
      <div className={classes.words}>
        <span className={classes.title}>{job.title}</span>
        <span className={classes.state} role="status">
          <JobWords job={job} />
        </span>
        {job.state === 'running' && (
          <progress
            className={classes.progress}
            value={job.done}
            max={Math.max(1, job.total)}
            aria-label={job.title}
          />
        )}
        {job.text && <span className={classes.why}>{t(job.text)}</span>}
      </div>
      {job.state === 'running' && <CancelJob id={job.id} />}
      {job.state === 'done' && job.what === 'export' && (
        <Button
          component="a"
          href={packageAddress(job.id)}
          download
          size="compact-sm"
          leftSection={<IconDownload size="1rem" aria-hidden />}
          aria-label={t(TEXTS.saveWhat, { title: job.title })}
        >
          {t(TEXTS.save)}
        </Button>
      )}
    </li>
  );
}

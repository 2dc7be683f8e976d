import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ExchangeJob, PackagePreview } from '../../../shared/api/schemas/reference/exchange.ts';
import { counted, useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';
import classes from './import-bar.module.css';
import { CancelJob, JobWords } from './job-line.tsx';

const TEXTS = {
  take: { en: 'Take in {count} items', nl: '{count} onderdelen opnemen' },
  takeOne: { en: 'Take in 1 item', nl: '1 onderdeel opnemen' },
  nothing: { en: 'Nothing of it is new here.', nl: 'Niets ervan is hier nieuw.' },
  untrusted: { en: 'Trust its key first.', nl: 'Vertrouw eerst de sleutel.' },
  whole: {
    en: 'All of it is taken in, or nothing at all.',
    nl: 'Het wordt geheel opgenomen, of helemaal niet.',
  },
  browse: { en: 'To the reference database', nl: 'Naar de referentiedatabase' },
  progress: { en: 'Taking in', nl: 'Opnemen' },
};

interface Props {
  readonly preview: PackagePreview;
  readonly replace: ReadonlySet<string>;
  /** The import of this package; null when it was not begun. */
  readonly job: ExchangeJob | null;
}

/** Takes a package in, and says how far that is. Stays in sight under a long list. */
export function ImportBar({ preview, replace, job }: Props) {
  const t = useText();
  const start = useChange('exchange.import');
  const { counts, signer, isExpired, id } = preview;
  const count = counts.new + counts.changed + replace.size;
  const isRunning = job?.state === 'running';
  const mayNot = !signer.isTrusted || isExpired;
  return (
    <div className={classes.bar}>
      {isRunning && (
        <>
          <progress
            className={classes.progress}
            value={job.done}
            max={Math.max(1, job.total)}
            aria-label={t(TEXTS.progress)}
          />
          <CancelJob id={id} />
        </>
      )}
      {!isRunning && count > 0 && (
        <Button
          disabled={mayNot}
          loading={start.isPending}
          onClick={() => start.mutate({ id, replace: [...replace] })}
        >
          {t(counted(count, TEXTS.takeOne, TEXTS.take), { count })}
        </Button>
      )}
      <span className={classes.words} role="status">
        {job ? <JobWords job={job} /> : count === 0 ? t(TEXTS.nothing) : t(TEXTS.whole)}
        {!signer.isTrusted && ` ${t(TEXTS.untrusted)}`}
        {job?.text && <span className={classes.why}>{t(job.text)}</span>}
      </span>
      {job?.state === 'done' && (
        <Anchor component={Link} href="/reference" size="sm">
          {t(TEXTS.browse)}
        </Anchor>
      )}
    </div>
  );
}

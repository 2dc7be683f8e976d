import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { JudgedScan } from '../../../shared/api/schemas/calibration.ts';
import { counted, useText } from '../../host/language.tsx';
import { keyOf, useChange } from '../../host/use-call.ts';
import classes from './measured-scans.module.css';
import { ScanPlaces } from './scan-places.tsx';
import { useScansOnTheirWay } from './scans-on-their-way.ts';

const TEXTS = {
  standing: { en: 'Scans that stand out', nl: 'Scans die opvallen' },
  standingWhy: {
    en: 'Loep has a finding on these. Are you sure that each is genuine? If not, take it out.',
    nl: 'Loep heeft hierop een bevinding. Weet u zeker dat ze allemaal echt zijn? Zo niet, haal die er dan uit.',
  },
  keeps: { en: 'would keep its finding', nl: 'zou de bevinding houden' },
  loses: {
    en: 'would no longer have a finding with the new thresholds',
    nl: 'zou met de nieuwe drempels geen bevinding meer hebben',
  },
  onPage: { en: '{title}, page {page}', nl: '{title}, pagina {page}' },
  all: { en: 'All {count} scans', nl: 'Alle {count} scans' },
  one: { en: 'The scan', nl: 'De scan' },
  first: { en: 'first {measured} of {pages} pages', nl: 'eerste {measured} van {pages} pagina’s' },
  out: { en: 'Take out', nl: 'Eruit halen' },
  outOf: { en: 'Take out {name}', nl: '{name} eruit halen' },
};

/** The scans that were measured: those with a finding in sight, so that one that is not genuine can be taken out. */
export function MeasuredScans({ scans, isWeighed }: { scans: readonly JudgedScan[]; isWeighed: boolean }) {
  const t = useText();
  const standing = scans.filter(({ before, after }) => before.length + after.length > 0);
  return (
    <>
      {standing.length > 0 && (
        <section>
          <h3 className={classes.title}>{t(TEXTS.standing)}</h3>
          <p className={classes.words}>{t(TEXTS.standingWhy)}</p>
          <ul className={classes.list}>
            {standing.map((scan) => (
              <StandingScan key={scan.id} scan={scan} isWeighed={isWeighed} />
            ))}
          </ul>
        </section>
      )}
      <details className={classes.all}>
        <summary>{t(counted(scans.length, TEXTS.one, TEXTS.all), { count: scans.length })}</summary>
        <ul className={classes.list}>
          {scans.map((scan) => (
            <li key={scan.id} className={classes.line}>
              <span className={classes.name}>{scan.fileName}</span>
              {scan.pagesMeasured < scan.pages && (
                <span className={classes.dim}>
                  {t(TEXTS.first, { measured: scan.pagesMeasured, pages: scan.pages })}
                </span>
              )}
              <TakeOut scan={scan} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function StandingScan({ scan, isWeighed }: { scan: JudgedScan; isWeighed: boolean }) {
  const t = useText();
  const { id, fileName, before, after } = scan;
  const file = useScansOnTheirWay().find((each) => each.id === id)?.file ?? null;
  const places = after.length > 0 ? after : before;
  const findings = places.map(({ title, page }) => t(TEXTS.onPage, { title, page }));
  return (
    <li className={classes.standing} data-standing={fileName}>
      {file && (
        <ScanPlaces file={file} boxes={places.flatMap(({ page, box }) => (page === 1 ? [box] : []))} />
      )}
      <div className={classes.told}>
        <strong className={classes.name}>{fileName}</strong>
        <span>{[...new Set(findings)].join(' · ')}</span>
        {isWeighed && <span className={classes.dim}>{t(after.length > 0 ? TEXTS.keeps : TEXTS.loses)}</span>}
      </div>
      <TakeOut scan={scan} />
    </li>
  );
}

function TakeOut({ scan: { id, fileName } }: { scan: JudgedScan }) {
  const t = useText();
  const client = useQueryClient();
  const leaveOut = useChange('calibration.leaveOut', {
    onSuccess: (preview) => client.setQueryData(keyOf('calibration.preview', {}), preview),
  });
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t(TEXTS.outOf, { name: fileName })}
      loading={leaveOut.isPending}
      onClick={() => leaveOut.mutate({ id })}
    >
      {t(TEXTS.out)}
    </Button>
  );
}

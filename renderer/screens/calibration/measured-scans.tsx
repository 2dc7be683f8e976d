import type { JudgedScan } from '../../../shared/api/schemas/calibration.ts';
import { counted, useText } from '../../host/language.tsx';
import classes from './measured-scans.module.css';
import { TakeOut } from './take-out.tsx';

const TEXTS = {
  all: { en: 'All {count} scans', nl: 'Alle {count} scans' },
  one: { en: 'The scan', nl: 'De scan' },
  first: { en: 'first {measured} of {pages} pages', nl: 'eerste {measured} van {pages} pagina’s' },
  'left-out': { en: 'left out', nl: 'telt niet mee' },
  'counted-in': { en: 'counted in', nl: 'telt mee' },
};

/** The scans that were measured, so that one that is not genuine can be removed. */
export function MeasuredScans({ scans }: { scans: readonly JudgedScan[] }) {
  const t = useText();
  return (
    <details className={classes.all}>
      <summary>{t(counted(scans.length, TEXTS.one, TEXTS.all), { count: scans.length })}</summary>
      <ul className={classes.list}>
        {scans.map((scan) => (
          <li key={scan.id} className={classes.line}>
            <span className={classes.name}>{scan.fileName}</span>
            {scan.role !== 'ordinary' && <span className={classes.dim}>{t(TEXTS[scan.role])}</span>}
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
  );
}

import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import type { ReferenceRow } from '../../../../shared/api/schemas/reference/search.ts';
import { counted, useText } from '../../../host/language.tsx';
import { StateMark, TierMark } from '../../../parts/reference-marks.tsx';
import classes from './row-marks.module.css';

const TEXTS = {
  alert: { en: '{count} known forgery', nl: '{count} bekende vervalsing' },
  alerts: { en: '{count} known forgeries', nl: '{count} bekende vervalsingen' },
  draft: { en: 'Newer draft', nl: 'Nieuwer concept' },
};

/** What there is to know of an item before it is opened: alerts first, then what is not as usual. */
export function RowMarks({ row }: { row: ReferenceRow }) {
  const t = useText();
  const { alertCount: count, state, hasDraft, tier } = row;
  return (
    <span className={classes.marks}>
      {count > 0 && (
        <span className={classes.alert}>
          <IconAlertTriangle size="0.875rem" aria-hidden />
          {t(counted(count, TEXTS.alert, TEXTS.alerts), { count })}
        </span>
      )}
      {state !== 'published' && <StateMark state={state} />}
      {hasDraft && state === 'published' && (
        <span className={classes.draft}>
          <IconPencil size="0.875rem" aria-hidden />
          {t(TEXTS.draft)}
        </span>
      )}
      {tier !== 'public' && <TierMark tier={tier} />}
    </span>
  );
}

import {
  IconAlertTriangleFilled,
  IconCircle,
  IconLineDashed,
  IconSquareRoundedMinus,
} from '@tabler/icons-react';
import type { CaseOutcome } from '../../shared/model/case.ts';
import { useText } from '../host/language.tsx';
import classes from './outcome-badge.module.css';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** No tick for `no-deviation-found`: a tick would say that the document is in order, and that is not what was found. */
const SHAPES = {
  doubtful: IconAlertTriangleFilled,
  'not-assessable': IconSquareRoundedMinus,
  'no-deviation-found': IconCircle,
  none: IconLineDashed,
};

/** The shape of an outcome, in its colour. Stands beside its word. */
export function OutcomeShape({ outcome }: { outcome: CaseOutcome }) {
  const Shape = SHAPES[outcome];
  return <Shape className={classes.shape} data-outcome={outcome} stroke={2.2} aria-hidden />;
}

/** An outcome as word and shape. */
export function OutcomeBadge({ outcome }: { outcome: CaseOutcome | null }) {
  const t = useText();
  const shown = outcome ?? 'none';
  return (
    <span className={classes.badge} data-outcome={shown}>
      <OutcomeShape outcome={shown} />
      {t(OUTCOME_WORDS[shown])}
    </span>
  );
}

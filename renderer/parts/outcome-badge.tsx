import {
  IconAlertTriangleFilled,
  IconCircle,
  IconCircleDashed,
  IconLineDashed,
  IconSquareRotatedFilled,
  IconSquareRoundedMinus,
} from '@tabler/icons-react';
import { useText } from '../host/language.tsx';
import classes from './outcome-badge.module.css';
import { type CameTo, outcomeShown, outcomeText, type Showing, unjudgedText } from './outcome-words.ts';

/** No tick for `no-deviation-found`: a tick would say that the document is in order, and that is not what was found. */
const SHAPES = {
  doubtful: IconAlertTriangleFilled,
  'not-assessable': IconSquareRoundedMinus,
  deviations: IconSquareRotatedFilled,
  'no-deviation-found': IconCircle,
  'none-in-part': IconCircleDashed,
  none: IconLineDashed,
};

/** The shape of an outcome, in its colour. Stands beside its word. */
export function OutcomeShape({ outcome }: { outcome: Showing }) {
  const Shape = SHAPES[outcome];
  return <Shape className={classes.shape} data-outcome={outcome} stroke={2.2} aria-hidden />;
}

/** An outcome as word and shape. */
export function OutcomeBadge({ of }: { of: CameTo | null }) {
  const t = useText();
  const shown = outcomeShown(of);
  const words = t(outcomeText(of));
  const unjudged = unjudgedText(of);
  return (
    <span
      className={classes.badge}
      data-outcome={shown}
      title={unjudged ? `${words}. ${t(unjudged)}` : words}
    >
      <OutcomeShape outcome={shown} />
      <span className={classes.words}>{words}</span>
    </span>
  );
}

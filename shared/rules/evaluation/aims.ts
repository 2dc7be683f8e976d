import type { MeasuredEvaluation } from '../../model/evaluation.ts';
import type { Text } from '../../model/text.ts';
import { TOTAL_BUDGET } from '../calibration/budgets.ts';
import { goalsReached } from './goals.ts';
import { type Rate, rateOf } from './rates.ts';

/** Something that was aimed at, and what was measured of it. */
interface Aim {
  readonly name: Text;
  readonly share: number;
  /** The share is the most that may be, and not the least. */
  readonly isAtMost: boolean;
  readonly measured: Rate;
  /** Surely reached, reached on the pages that were tried but they are too few to be sure, or not. */
  readonly verdict: 'reached' | 'unsure' | 'missed';
}

/** Unaltered pages that may be called doubtful. */
const DOUBTFUL_AT_MOST = 0.01;

/** All that was aimed at, with what an evaluation measured; without the pages of the press there is nothing to tell. */
export function aimsOf({ honest, attacks }: Pick<MeasuredEvaluation, 'honest' | 'attacks'>): Aim[] {
  const press = honest.find(({ set }) => set === 'press');
  const quiet = press
    ? [
        aim(DEVIATING, { share: TOTAL_BUDGET, isAtMost: true }, rateOf(press.deviating, press.pages)),
        aim(DOUBTFUL, { share: DOUBTFUL_AT_MOST, isAtMost: true }, rateOf(press.doubtful, press.pages)),
      ]
    : [];
  const hits = goalsReached(attacks).map(({ name, share, hits: hit, of }) =>
    aim(placesHit(name), { share, isAtMost: false }, rateOf(hit, of)),
  );
  return [...quiet, ...hits];
}

function aim(name: Text, { share, isAtMost }: Pick<Aim, 'share' | 'isAtMost'>, measured: Rate): Aim {
  const { rate, low, high } = measured;
  const isReached = isAtMost ? rate <= share : rate >= share;
  const isSure = isAtMost ? high <= share : low >= share;
  return { name, share, isAtMost, measured, verdict: isSure ? 'reached' : isReached ? 'unsure' : 'missed' };
}

const DEVIATING: Text = {
  en: 'unaltered pages with a deviation',
  nl: 'ongewijzigde pagina’s met een afwijking',
};
const DOUBTFUL: Text = {
  en: 'unaltered pages called doubtful',
  nl: 'ongewijzigde pagina’s die een twijfelgeval heten',
};

function placesHit({ en, nl }: Text): Text {
  return { en: `altered places hit: ${en}`, nl: `gewijzigde plaatsen getroffen: ${nl}` };
}

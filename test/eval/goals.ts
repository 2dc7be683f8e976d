import { rateText } from '../../electron/cli/columned.ts';
import { type AttackId, type AttackRecord, CHANNELS, type ChannelId } from '../../shared/model/evaluation.ts';
import { rateOf } from '../../shared/rules/evaluation/rates.ts';

/** What is to be reached of some attacks in some channels, as a share of what can be seen. */
interface Goal {
  readonly name: string;
  readonly attacks: readonly AttackId[] | null;
  readonly channels: readonly ChannelId[] | null;
  readonly share: number;
}

const OF_PDF: readonly AttackId[] = ['pdf-revision', 'pdf-overlay'];
const GOALS: readonly Goal[] = [
  {
    name: 'kept without loss after a JPEG',
    attacks: null,
    channels: ['jpeg-png', 'jpeg-tiff'],
    share: 0.9,
  },
  { name: 'compressed again, finer', attacks: null, channels: ['jpeg-up', 'pdf'], share: 0.85 },
  {
    name: 'retyped or spliced, compressed again as coarse or coarser',
    attacks: ['retype', 'retype-matched', 'splice-word'],
    channels: ['jpeg-same', 'jpeg-down'],
    share: 0.5,
  },
  {
    name: 'digits copied, at 200 dpi or more (which messengers do not leave)',
    attacks: ['copy-digit'],
    channels: CHANNELS.filter((channel) => channel !== 'messenger'),
    share: 0.9,
  },
  { name: 'PDF edited', attacks: OF_PDF, channels: null, share: 0.9 },
];

/** What was reached, with Wilson intervals at 95 %, beside what is to be; goals without a trial are left out. */
export function goalLines(records: readonly AttackRecord[]): string[] {
  return GOALS.flatMap(({ name, attacks, channels, share }) => {
    const own = records.filter(
      (each) =>
        (attacks ? attacks.includes(each.attack) : !OF_PDF.includes(each.attack)) &&
        (channels === null || channels.includes(each.channel)),
    );
    const total = (key: 'hits' | 'of' | 'notAssessable') => own.reduce((sum, each) => sum + each[key], 0);
    if (own.length === 0) return [];
    const reached = rateText(rateOf(total('hits'), total('of')));
    return [`${name}: ${reached}, to reach ${100 * share} %; not assessable ${total('notAssessable')}`];
  });
}

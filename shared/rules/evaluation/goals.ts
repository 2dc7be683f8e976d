import type { AttackId, AttackRecord, ChannelId } from '../../model/evaluation.ts';
import { ATTACKS, CHANNELS } from '../../model/evaluation.ts';
import type { Text } from '../../model/text.ts';

/** What is to be reached of some attacks in some channels, as a share of what can be seen. */
interface Goal {
  readonly name: Text;
  /** null for all that alter a place of a page. */
  readonly attacks: readonly AttackId[] | null;
  readonly channels: readonly ChannelId[] | null;
  readonly share: number;
}

/** What was reached of a goal. */
interface GoalRecord {
  readonly name: Text;
  readonly share: number;
  readonly hits: number;
  readonly of: number;
  readonly notAssessable: number;
}

const OF_PDF: readonly AttackId[] = ['pdf-revision', 'pdf-overlay'];
/** Another document in place of the whole, in which no place is altered. */
const WHOLE_COPIES: readonly AttackId[] = ['screened-copy', 'screen-photo'];

const PLACES = ATTACKS.filter((attack) => ![...OF_PDF, ...WHOLE_COPIES].includes(attack));

const GOALS: readonly Goal[] = [
  {
    name: { en: 'kept without loss after a JPEG', nl: 'na een JPEG zonder verlies bewaard' },
    attacks: null,
    channels: ['jpeg-png', 'jpeg-tiff'],
    share: 0.9,
  },
  {
    name: { en: 'compressed again, finer', nl: 'opnieuw gecomprimeerd, fijner' },
    attacks: null,
    channels: ['jpeg-up', 'pdf'],
    share: 0.85,
  },
  {
    name: {
      en: 'retyped or spliced, compressed again as coarse or coarser',
      nl: 'overgetypt of ingelast, opnieuw even grof of grover gecomprimeerd',
    },
    attacks: ['retype', 'retype-matched', 'splice-word'],
    channels: ['jpeg-same', 'jpeg-down'],
    share: 0.5,
  },
  {
    name: {
      en: 'digits copied, at 200 dpi or more (which messengers do not leave)',
      nl: 'cijfers gekopieerd, op 200 dpi of meer (wat berichtendiensten niet overlaten)',
    },
    attacks: ['copy-digit'],
    channels: CHANNELS.filter((channel) => channel !== 'messenger'),
    share: 0.9,
  },
  { name: { en: 'PDF edited', nl: 'pdf bewerkt' }, attacks: OF_PDF, channels: null, share: 0.9 },
];

/** What was reached of each goal; goals without a trial are left out. */
export function goalsReached(records: readonly AttackRecord[]): GoalRecord[] {
  return GOALS.flatMap(({ name, attacks, channels, share }) => {
    const own = records.filter(
      (each) =>
        (attacks ?? PLACES).includes(each.attack) && (channels === null || channels.includes(each.channel)),
    );
    const total = (key: 'hits' | 'of' | 'notAssessable') => own.reduce((sum, each) => sum + each[key], 0);
    if (own.length === 0) return [];
    return [{ name, share, hits: total('hits'), of: total('of'), notAssessable: total('notAssessable') }];
  });
}

import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useCall } from '../../host/use-call.ts';
import { rateValues } from '../limits/rate-words.ts';

const TEXTS = {
  name: { en: 'How often this is a false alarm', nl: 'Hoe vaak dit een vals alarm is' },
  measured: {
    en: 'On {hits} of {of} unaltered pages this check spoke all the same: {rate} % ({low} to {high} %).',
    nl: 'Op {hits} van {of} ongewijzigde pagina’s sprak deze controle toch: {rate} % ({low} tot {high} %).',
  },
  counts: {
    en: 'This counts all findings of the check, weaker ones too, on the pages of the last evaluation; how rare one as strong as this is was counted on other pages.',
    nl: 'Dit telt alle bevindingen van de controle, ook zwakkere, op de pagina’s van de laatste evaluatie; hoe zeldzaam er een is zo sterk als deze, is op andere pagina’s geteld.',
  },
  notMeasured: { en: 'Not measured yet.', nl: 'Nog niet gemeten.' },
  more: { en: 'What Loep can and cannot see', nl: 'Wat Loep wel en niet ziet' },
};

/** The false-alarm rate measured for the check of a deviation; nothing for checks of which none is counted. */
export function FalseAlarmRate({ finding }: { finding: FindingView }) {
  const t = useText();
  const language = useLanguage();
  const { data } = useCall('application.limits', {});
  const limits = data?.detectors.find(({ id }) => id === finding.check);
  if (finding.verdict !== 'deviation' || !limits) return null;
  const rate = limits.measured?.falseAlarms;
  return (
    <>
      <dt>{t(TEXTS.name)}</dt>
      <dd data-false-alarms>
        {rate && rate.of > 0
          ? `${t(TEXTS.measured, rateValues(rate, language))} ${t(TEXTS.counts)}`
          : t(TEXTS.notMeasured)}{' '}
        <Anchor component={Link} size="sm" underline="always" href={`/limits#${limits.id}`}>
          {t(TEXTS.more)}
        </Anchor>
      </dd>
    </>
  );
}

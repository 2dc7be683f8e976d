import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { CitationView } from '../../../shared/api/schemas/examination.ts';
import { useText } from '../../host/language.tsx';
import { AnswerBox } from './answer-box.tsx';
import { EffectBox } from './effect/effect-box.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { FalseAlarmRate } from './false-alarm-rate.tsx';
import { FindingPlaces } from './finding-crop.tsx';
import classes from './finding-detail.module.css';
import type { Numbered } from './finding-order.ts';
import type { Answering } from './use-answering.ts';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  indicator: { en: 'May point to', nl: 'Kan wijzen op' },
  cannotTell: { en: 'What this cannot tell', nl: 'Wat hier niet uit volgt' },
  comparedWith: { en: 'Compared with', nl: 'Vergeleken met' },
  openReference: { en: 'The reference model', nl: 'Het referentiemodel' },
  check: { en: 'Check {check}, version {version}', nl: 'Controle {check}, versie {version}' },
};

/** Why a finding was made, what it shows and does not show, and the examiner's answer. */
export function FindingDetail(props: { numbered: Numbered; bench: Bench; answering: Answering }) {
  const { numbered, bench, answering } = props;
  const { finding } = numbered;
  const t = useText();
  return (
    <div className={classes.detail} data-finding-detail>
      <h3 className={classes.title}>{t(finding.title)}</h3>
      <FindingPlaces finding={finding} bench={bench} />
      <EffectBox finding={finding} document={bench.document} />
      {finding.evidence.length > 0 && <EvidenceTable evidence={finding.evidence} />}
      <dl className={classes.facts}>
        {finding.indicator && (
          <>
            <dt>{t(TEXTS.indicator)}</dt>
            <dd data-indicator={finding.indicator.id}>{t(finding.indicator.name)}</dd>
          </>
        )}
        {finding.reference && (
          <>
            <dt>{t(TEXTS.comparedWith)}</dt>
            <dd>
              <Anchor component={Link} size="sm" href={referenceHref(finding.reference)} data-reference>
                {t(TEXTS.openReference)}
              </Anchor>
            </dd>
          </>
        )}
        <FalseAlarmRate finding={finding} />
        {finding.verdict !== 'not-assessable' && (
          <>
            <dt>{t(TEXTS.cannotTell)}</dt>
            <dd data-cannot-tell>{t(finding.cannotTell)}</dd>
          </>
        )}
      </dl>
      <AnswerBox numbered={numbered} bench={bench} answering={answering} />
      <p className={classes.check}>
        {t(TEXTS.check, { check: finding.check, version: String(finding.version) })}
      </p>
    </div>
  );
}

/** The version that was compared with, also when another is in use by now. */
function referenceHref({ model, version, part }: CitationView): string {
  return `/reference/items/${model}?version=${version}${part === null ? '' : `&part=${part}`}`;
}

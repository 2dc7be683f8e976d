import { Anchor, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NotJudged } from '../../../shared/api/schemas/examination.ts';
import { useText } from '../../host/language.tsx';
import { stageWords } from '../../parts/stage-words.ts';
import { byReason } from './not-judged.ts';
import classes from './not-judged-panel.module.css';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  rule: {
    en: 'What Loep does not see is not approved. What stands below is for you to judge.',
    nl: 'Wat Loep niet ziet, is niet goedgekeurd. Wat hieronder staat, beoordeelt u zelf.',
  },
  nothing: {
    en: 'This document was not examined: nothing of it was judged.',
    nl: 'Dit document is niet onderzocht: er is niets van beoordeeld.',
  },
  gaps: { en: 'In short', nl: 'In het kort' },
  findings: { en: 'Looked at, but cannot be assessed', nl: 'Bekeken, maar niet te beoordelen' },
  physical: { en: 'Needs the physical document', nl: 'Vraagt om het document zelf' },
  notRun: { en: 'Checks that did not run', nl: 'Controles die niet zijn uitgevoerd' },
  failures: { en: 'Steps that failed', nl: 'Stappen die zijn mislukt' },
  broken: { en: 'Faults in Loep', nl: 'Fouten in Loep' },
  brokenWhy: {
    en: 'These checks stopped on a fault of Loep itself. That says nothing about the document.',
    nl: 'Deze controles zijn gestopt door een fout van Loep zelf. Dat zegt niets over het document.',
  },
  stage: { en: '{stage}, page {page}', nl: '{stage}, pagina {page}' },
  show: { en: 'Show finding {number}', nl: 'Toon bevinding {number}' },
};

/** What was not judged and why: a list of its own, since silence is no approval. */
export function NotJudgedPanel({ bench }: { bench: Bench }) {
  const t = useText();
  const { examination } = bench;
  if (examination === null) return <Text size="sm">{t(TEXTS.nothing)}</Text>;
  const { gaps, needsPhysical, notRun, broken, failures } = examination;
  return (
    <Stack gap="md" data-not-judged>
      <p className={classes.rule}>{t(TEXTS.rule)}</p>
      <Items id="gaps" title={t(TEXTS.gaps)} items={gaps} />
      <NotAssessable bench={bench} />
      <Items id="physical" title={t(TEXTS.physical)} items={needsPhysical} />
      <Items id="not-run" title={t(TEXTS.notRun)} items={notRun} />
      {failures.length > 0 && (
        <Section id="failures" title={t(TEXTS.failures)} count={failures.length}>
          {failures.map(({ stage, page, text }) => (
            <li key={`${stage}:${page}`}>
              {page === null ? t(stageWords(stage)) : t(TEXTS.stage, { stage: stageWords(stage), page })}
              <span className={classes.reason}>{t(text)}</span>
            </li>
          ))}
        </Section>
      )}
      <Items id="broken" title={t(TEXTS.broken)} items={broken} intro={t(TEXTS.brokenWhy)} />
    </Stack>
  );
}

/** Findings that say that something cannot be assessed, once a reason; they stand in the list of findings too. */
function NotAssessable({ bench }: { bench: Bench }) {
  const t = useText();
  const list = bench.list.filter(({ finding }) => finding.verdict === 'not-assessable');
  if (list.length === 0) return null;
  return (
    <Section id="not-assessable" title={t(TEXTS.findings)} count={list.length}>
      {byReason(list).map(({ reason, numbered }) => (
        <li key={reason.en} data-reason>
          {t(reason)}
          <ul className={classes.checks}>
            {numbered.map(({ finding, number }) => (
              <li key={finding.id}>
                <Anchor
                  component="button"
                  size="xs"
                  aria-label={`${t(finding.title)}. ${t(TEXTS.show, { number })}`}
                  onClick={() => {
                    bench.selection.select(finding);
                    bench.go({ section: 'findings' });
                  }}
                >
                  {t(finding.title)}
                </Anchor>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </Section>
  );
}

function Items(props: { id: string; title: string; items: readonly NotJudged[]; intro?: string }) {
  const { id, title, items, intro } = props;
  const t = useText();
  if (items.length === 0) return null;
  return (
    <Section id={id} title={title} count={items.length} intro={intro}>
      {items.map((item) => (
        <li key={item.id} data-item={item.id}>
          {t(item.title)}
          {item.reason && <span className={classes.reason}>{t(item.reason)}</span>}
        </li>
      ))}
    </Section>
  );
}

function Section(props: {
  id: string;
  title: string;
  count: number;
  intro?: string | undefined;
  children: ReactNode;
}) {
  const { id, title, count, intro, children } = props;
  return (
    <section aria-labelledby={`not-judged-${id}`} data-not-judged-of={id}>
      <h2 id={`not-judged-${id}`} className={classes.title}>
        {title} <span className={classes.count}>{count}</span>
      </h2>
      {intro !== undefined && <p className={classes.intro}>{intro}</p>}
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}

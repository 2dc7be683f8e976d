import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { CaseView } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { outcomeShown, unjudgedText } from '../../parts/outcome-words.ts';
import { CASE_STATE_WORDS, CONCLUSION_STATE_WORDS, DOCUMENT_STATE_WORDS } from '../../parts/state-words.ts';
import classes from './case-bar.module.css';
import { CaseMenu } from './case-menu.tsx';
import { CaseTitle } from './case-title.tsx';
import { DocumentMenu } from './document-menu.tsx';
import type { Bench } from './use-bench.ts';

const TEXTS = {
  conclusion: { en: 'Conclusion', nl: 'Conclusie' },
  state: { en: 'Conclusion: {state}', nl: 'Conclusie: {state}' },
  hide: { en: 'Hide the panel', nl: 'Paneel verbergen' },
  whole: { en: 'Outcome of the whole case', nl: 'Uitkomst van de hele zaak' },
  show: { en: 'Show the panel', nl: 'Paneel tonen' },
};

/** One line over the document: which case, what the examination proposes and why, and what can be done. */
export function CaseBar(props: {
  bench: Bench;
  hasPanel: boolean;
  onTogglePanel: () => void;
  onShowKeys: () => void;
}) {
  const { bench, hasPanel, onTogglePanel, onShowKeys } = props;
  const t = useText();
  const { caseView, document } = bench;
  const panelText = t(hasPanel ? TEXTS.hide : TEXTS.show);
  return (
    <div className={classes.bar} data-case-bar>
      <CaseTitle caseView={caseView} />
      {caseView.documents.length > 1 && <OutcomeOfCase caseView={caseView} />}
      <span className={classes.state} data-case-state={caseView.state}>
        {t(CASE_STATE_WORDS[caseView.state])}
      </span>
      <Outcome bench={bench} />
      <div className={classes.actions}>
        {document.examinations.length > 0 && (
          <Button
            component={Link}
            href={`/cases/${caseView.id}/conclusion/${document.id}`}
            size="compact-sm"
            fw={500}
            variant="default"
            flex="none"
            title={
              document.conclusion
                ? t(TEXTS.state, { state: CONCLUSION_STATE_WORDS[document.conclusion.state] })
                : undefined
            }
            data-to-conclusion
          >
            {t(TEXTS.conclusion)}
          </Button>
        )}
        <Tooltip label={panelText}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={panelText}
            aria-pressed={hasPanel}
            onClick={onTogglePanel}
          >
            {hasPanel ? (
              <IconLayoutSidebarRightCollapse size="1.125rem" />
            ) : (
              <IconLayoutSidebarRightExpand size="1.125rem" />
            )}
          </ActionIcon>
        </Tooltip>
        <CaseMenu bench={bench} onShowKeys={onShowKeys} />
      </div>
    </div>
  );
}

/** What is proposed for the gravest document: a clean one may lie beside it. */
function OutcomeOfCase({ caseView }: { caseView: CaseView }) {
  const t = useText();
  return (
    <span className={classes.whole} title={t(TEXTS.whole)} data-case-outcome={caseView.outcome ?? 'none'}>
      <OutcomeBadge of={caseView} />
    </span>
  );
}

/** Which document this is and what the examination proposes for it, with its reasons in one line. */
function Outcome({ bench }: { bench: Bench }) {
  const t = useText();
  const { head, document, examination } = bench;
  const unjudged = unjudgedText(head);
  const told = unjudged ? [unjudged] : (examination?.reasons ?? []);
  const reasons = told.map((reason) => t(reason)).join(' ');
  const isAlone = bench.caseView.documents.length === 1;
  const menu = isAlone ? null : <DocumentMenu bench={bench} />;
  if (head === null) {
    return (
      <span className={classes.outcome}>
        {menu}
        {isAlone ? null : t(DOCUMENT_STATE_WORDS[document.state])}
      </span>
    );
  }
  return (
    <span className={classes.outcome} data-outcome={outcomeShown(head)}>
      {menu}
      <span className={classes.proposed}>
        <OutcomeBadge of={head} />
      </span>
      <span className={classes.reasons} title={reasons} data-reasons>
        {reasons}
      </span>
    </span>
  );
}

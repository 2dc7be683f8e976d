import { Skeleton, Stack, Tabs } from '@mantine/core';
import { useText } from '../../host/language.tsx';
import { LongWait } from '../../parts/long-wait.tsx';
import classes from './case-panel.module.css';
import { Difference } from './difference.tsx';
import { DocumentProgress } from './document-progress.tsx';
import { ExaminationPicker } from './examination-picker.tsx';
import { FilePanel } from './file-panel.tsx';
import { countShown } from './finding-order.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { countNotJudged } from './not-judged.ts';
import { NotJudgedPanel } from './not-judged-panel.tsx';
import { PanelFailed } from './panel-failed.tsx';
import { TextPanel } from './text-panel.tsx';
import type { Answering } from './use-answering.ts';
import type { Bench } from './use-bench.ts';
import { SECTIONS, type Section } from './use-case-address.ts';

const PANEL = { en: 'What was found', nl: 'Wat is gevonden' };

const SECTION_NAMES = {
  findings: { en: 'Findings', nl: 'Bevindingen' },
  'not-judged': { en: 'Not judged', nl: 'Niet beoordeeld' },
  text: { en: 'Text', nl: 'Tekst' },
  file: { en: 'File', nl: 'Bestand' },
  history: { en: 'History', nl: 'Verloop' },
};

/** Beside the document: findings, what was not judged, the text, the file, and what happened. */
export function CasePanel({ bench, answering }: { bench: Bench; answering: Answering }) {
  const t = useText();
  const { address, go, document } = bench;
  return (
    <aside className={classes.panel} aria-label={t(PANEL)}>
      <DocumentProgress document={document} caseView={bench.caseView} />
      {document.examinations.length > 1 && <ExaminationPicker bench={bench} />}
      {address.compare !== null && bench.head !== null ? (
        <Difference bench={bench} />
      ) : (
        <Tabs
          className={classes.tabs}
          value={address.section}
          onChange={(section) => go({ section: (section ?? 'findings') as Section })}
          keepMounted={false}
        >
          <Tabs.List className={classes.list}>
            {SECTIONS.map((section) => (
              <Tabs.Tab key={section} value={section} className={classes.tab} data-section={section}>
                {t(SECTION_NAMES[section])}
                <SectionCount section={section} bench={bench} />
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={address.section} className={classes.content} tabIndex={0}>
            <SectionContent bench={bench} answering={answering} />
          </Tabs.Panel>
        </Tabs>
      )}
    </aside>
  );
}

/** How many there are of it: findings that are listed, or things that were not judged. */
function SectionCount({ section, bench }: { section: Section; bench: Bench }) {
  if (bench.examination === null) return null;
  if (section === 'findings') {
    return <span className={classes.count}>{countShown(bench.groups)}</span>;
  }
  if (section !== 'not-judged') return null;
  return <span className={classes.count}>{countNotJudged(bench.examination, bench.findings)}</span>;
}

function SectionContent({ bench, answering }: { bench: Bench; answering: Answering }) {
  const { address, asked, head } = bench;
  if (address.section === 'file') return <FilePanel bench={bench} />;
  if (address.section === 'history') return <HistoryPanel bench={bench} />;
  if (head !== null && asked.isError) {
    return <PanelFailed error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  if (head !== null && asked.isPending) return <PanelLoading />;
  if (address.section === 'findings') return <FindingsPanel bench={bench} answering={answering} />;
  if (address.section === 'text') return <TextPanel bench={bench} />;
  return <NotJudgedPanel bench={bench} />;
}

function PanelLoading() {
  return (
    <Stack gap="sm">
      <LongWait />
      {['a', 'b', 'c', 'd'].map((row) => (
        <Skeleton key={row} height="3.5rem" />
      ))}
    </Stack>
  );
}

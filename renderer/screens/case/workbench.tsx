import { Splitter } from '@mantine/core';
import { useDisclosure, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import type { CaseView } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { useSettings } from '../../host/use-settings.ts';
import { KeysDialog } from '../../parts/keys-dialog.tsx';
import { hideAnswerNotice } from './answer-notice.ts';
import { CaseBar } from './case-bar.tsx';
import { CASE_KEYS } from './case-keys.ts';
import { CasePanel } from './case-panel.tsx';
import { FilmStrip } from './film-strip.tsx';
import { PageView } from './page-view.tsx';
import { useSameResultNotice } from './same-result.ts';
import { useAnswering } from './use-answering.ts';
import { useBench } from './use-bench.ts';
import { useBenchKeys } from './use-bench-keys.ts';
import classes from './workbench.module.css';

const TEXTS = {
  keys: { en: 'Keys of the case', nl: 'Toetsen van de zaak' },
  divider: { en: 'Width of the panel', nl: 'Breedte van het paneel' },
};

/** Below this width of the window the panel goes below the document, px; with large text it needs more. */
const STACKED_BELOW_PX = 900;
const STACKED_BELOW_AT_100_PERCENT_PX = 700;

/** How much of the height the document has above the panel, percent. */
const STACKED_SHARE = 66;

const PANEL_PX = 448;
const PANEL_SHARE = 0.4;

/** A case on the workbench: the document large, its pages left, what was found in it right. */
export function Workbench({ caseView }: { caseView: CaseView }) {
  const bench = useBench(caseView);
  const answering = useAnswering(bench);
  useSameResultNotice(caseView);
  const [hasPanel, setHasPanel] = useLocalStorage({
    key: 'loep.case.panel',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const isStacked = useIsStacked();
  const [isHelpOpen, help] = useDisclosure(false);
  useBenchKeys(bench, answering, { showKeys: help.open, showPanel: () => setHasPanel(true) });
  const examinationId = bench.head?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was answered in one examination is not undone from another
  useEffect(() => hideAnswerNotice, [examinationId]);
  const pages = (
    <div className={classes.pages}>
      <FilmStrip bench={bench} />
      <PageView bench={bench} />
    </div>
  );
  return (
    <div className={classes.bench}>
      <CaseBar
        bench={bench}
        hasPanel={hasPanel}
        onTogglePanel={() => setHasPanel(!hasPanel)}
        onShowKeys={help.open}
      />
      {hasPanel ? (
        <Divided
          key={String(isStacked)}
          isStacked={isStacked}
          first={pages}
          second={<CasePanel bench={bench} answering={answering} />}
        />
      ) : (
        pages
      )}
      {isHelpOpen && <KeysDialog title={TEXTS.keys} lines={CASE_KEYS} onClose={help.close} />}
    </div>
  );
}

type Size = Parameters<NonNullable<React.ComponentProps<typeof Splitter>['onSizeChange']>>[0][number];

/** Document and panel with a divider that can be moved; where it stood is remembered. */
function Divided(props: { isStacked: boolean; first: React.ReactNode; second: React.ReactNode }) {
  const { isStacked, first, second } = props;
  const t = useText();
  const { settings } = useSettings();
  const panelWidth = usualPanelWidth(settings.scalePercent);
  const usual: Size[] = isStacked ? [STACKED_SHARE, 100 - STACKED_SHARE] : ['100%', panelWidth];
  // Without a value of its own: what nobody chose is not remembered.
  const [sizes, setSizes] = useLocalStorage<Size[] | undefined>({
    key: isStacked ? 'loep.case.heights' : 'loep.case.widths',
    getInitialValueInEffect: false,
  });
  return (
    <Splitter
      className={classes.divided}
      orientation={isStacked ? 'vertical' : 'horizontal'}
      sizes={sizes ?? usual}
      onSizeChange={setSizes}
      lineSize={1}
      step={2}
      attributes={{ handle: { 'aria-label': t(TEXTS.divider) } }}
    >
      <Splitter.Pane defaultSize={isStacked ? STACKED_SHARE : '100%'} min={isStacked ? 25 : '20%'}>
        {first}
      </Splitter.Pane>
      <Splitter.Pane
        defaultSize={isStacked ? 100 - STACKED_SHARE : panelWidth}
        min={isStacked ? 20 : '18rem'}
        className={isStacked ? undefined : classes.beside}
      >
        {second}
      </Splitter.Pane>
    </Splitter>
  );
}

/** Wide enough for its five sections, and never so wide that the document is not the largest thing. */
function usualPanelWidth(scalePercent: number): `${number}px` {
  return `${Math.round(Math.min((PANEL_PX * scalePercent) / 100, PANEL_SHARE * innerWidth))}px`;
}

/** Whether there is no room for the panel beside the document. */
function useIsStacked(): boolean {
  const { settings } = useSettings();
  const below = Math.max(STACKED_BELOW_PX, (STACKED_BELOW_AT_100_PERCENT_PX * settings.scalePercent) / 100);
  return useMediaQuery(`(width < ${below}px)`, false, { getInitialValueInEffect: false });
}

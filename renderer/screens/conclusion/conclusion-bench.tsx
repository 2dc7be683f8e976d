import { useState } from 'react';
import type { BenchProps } from './bench-props.ts';
import classes from './conclusion-bench.module.css';
import { NotExamined } from './conclusion-states.tsx';
import { DraftBench } from './draft-bench.tsx';
import { ReadingForm } from './reading-form.tsx';
import { SignedPage } from './signed-page.tsx';
import { TopBar } from './top-bar.tsx';
import { WithheldVersion } from './withheld-version.tsx';

/** What there is to do or to read: the draft, another's conclusion to be read, or a signed version. */
export function ConclusionBench(props: BenchProps) {
  const { caseView, document, view } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const { current, signed } = view;
  const shown =
    signed.find(({ version }) => version === chosen) ?? (current === null ? signed[0] : undefined);
  const bar = { ...props, shown: shown ?? current, onShow: setChosen };
  if (shown) {
    return (
      <div className={classes.bench} data-paper>
        <TopBar {...bar} />
        {shown.isBlind ? (
          <WithheldVersion version={shown} documentId={document.id} />
        ) : (
          <SignedPage caseView={caseView} document={document} version={shown} />
        )}
      </div>
    );
  }
  if (current !== null && current.state !== 'draft') {
    return (
      <div className={classes.bench}>
        <TopBar {...bar} />
        <ReadingForm key={current.state} caseId={caseView.id} document={document} current={current} />
      </div>
    );
  }
  if (!view.hasExamination && current === null) {
    return (
      <div className={classes.bench}>
        <TopBar {...bar} />
        <NotExamined caseId={caseView.id} />
      </div>
    );
  }
  return <DraftBench {...bar} />;
}

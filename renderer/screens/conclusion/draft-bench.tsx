import type { ShownVersion } from './bench-props.ts';
import classes from './conclusion-bench.module.css';
import { DraftForm } from './draft-form.tsx';
import { SaveLine, SaveTrouble } from './save-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useDraft } from './use-draft.ts';

/** The draft under way, kept as it is written. */
export function DraftBench(props: ShownVersion) {
  const { caseView, document, view } = props;
  const hand = useDraft(view);
  return (
    <div className={classes.bench}>
      <TopBar {...props}>
        <SaveLine hand={hand} changedAt={view.current?.changedAt ?? null} />
      </TopBar>
      <SaveTrouble hand={hand} />
      <DraftForm caseId={caseView.id} document={document} view={view} hand={hand} />
    </div>
  );
}

import { useRef, useState } from 'react';
import type { ConclusionsView, Observation } from '../../../shared/api/schemas/conclusion.ts';
import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import { useText } from '../../host/language.tsx';
import { DraftFields } from './draft-fields.tsx';
import { DraftGrounds } from './draft-grounds.tsx';
import { EvidencePanel, type PlacedMark } from './evidence-panel.tsx';
import { type Seen, seenOf } from './grounds.ts';
import { ObservationField } from './observation-field.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { SignDialog } from './sign-dialog.tsx';
import classes from './split.module.css';
import type { DraftInHand } from './use-draft.ts';
import { useStage } from './use-stage.ts';

const TEXTS = { form: { en: 'Draft of the conclusion', nl: 'Concept van de conclusie' } };

/** Writing a conclusion: the document with what is seen on the left, the grades and their grounds on the right. */
export function DraftForm({
  caseId,
  document,
  view,
  hand,
}: {
  caseId: string;
  document: DocumentView;
  view: ConclusionsView;
  hand: DraftInHand;
}) {
  const t = useText();
  const { draft, change } = hand;
  const [isSigning, setSigning] = useState(false);
  const guards = useRef<HTMLElement>(null);
  const current = view.current;
  const seen = seenOf(view.grounds, draft.observations);
  const stage = useStage(seen);
  const marks = seen.flatMap((one) => markOf(one, t(one.title ?? one.text)));
  const observations = observing(draft.observations, (next) => change({ observations: next }));
  return (
    <div className={classes.split}>
      <EvidencePanel
        document={document}
        examinationId={document.examinations[0]?.id ?? null}
        stage={stage}
        marks={marks}
        onMark={observations.add}
      >
        <DraftGrounds
          caseId={caseId}
          document={document}
          seen={seen}
          onShow={stage.show}
          renderOwn={({ id }) => observations.field(id)}
        />
      </EvidencePanel>
      <form className={classes.form} aria-label={t(TEXTS.form)} onSubmit={(event) => event.preventDefault()}>
        <DraftFields caseId={caseId} view={view} hand={hand} seen={seen} ref={guards} />
        <OutcomeBar
          current={current}
          isSettled={hand.saveState.kind === 'saved'}
          onSign={() => setSigning(true)}
          onShowGuards={() => {
            guards.current?.scrollIntoView({ block: 'center' });
            guards.current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
          }}
        />
      </form>
      {isSigning && current !== null && (
        <SignDialog current={current} document={document} onClose={() => setSigning(false)} />
      )}
    </div>
  );
}

function markOf({ id, name, region }: Seen, label: string): PlacedMark[] {
  if (region === null) return [];
  const { page, box } = region;
  return [{ id, page, box, number: name, tone: 'deviation', label: `${name}: ${label}`, isAnswered: false }];
}

function observing(all: readonly Observation[], onChange: (all: Observation[]) => void) {
  return {
    add: (page: number, box: Observation['region']['box']) =>
      onChange([
        ...all,
        { id: crypto.randomUUID(), aspect: 'carrier', isDeviation: true, region: { page, box }, text: '' },
      ]),
    field: (id: string) => {
      const at = all.findIndex((one) => one.id === id);
      const value = all[at];
      if (!value) return null;
      return (
        <ObservationField
          value={value}
          onChange={(next) => onChange(all.with(at, next))}
          onRemove={() => onChange(all.toSpliced(at, 1))}
        />
      );
    },
  };
}

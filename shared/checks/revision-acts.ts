import { boxAround } from '../model/box-around.ts';
import type { Severity } from '../model/finding.ts';
import type { PdfChange } from '../model/pdf-revisions.ts';
import { type PaintedAct, SCORE_OF_SEVERITY } from '../rules/pdf-additions.ts';
import { isActOf } from '../rules/pdf-told-once.ts';

/** A change of a revision, as it is judged. */
export interface RevisionJudgement {
  readonly change: PdfChange;
  /** Key of one of the check's texts. */
  readonly text: string;
  readonly severity: Severity;
}

/** A change, with what of it lies apart in the file. */
interface Judged extends RevisionJudgement {
  readonly acts: readonly PaintedAct[];
}

/** Changes that one act made are one; what lies apart in the file is told with the revision that put it there. */
export function joinActs(
  judged: readonly RevisionJudgement[],
  acts: readonly PaintedAct[],
): readonly Judged[] {
  let groups: readonly Judged[] = judged.map((one) => ({ ...one, acts: [] }));
  for (const act of acts) {
    const isOfIt = ({ change }: Judged) => 'area' in change && isActOf(change, act.page, act.area);
    const [first, ...others] = groups.filter(isOfIt);
    if (!first) continue;
    const joined = others.reduce(joinTwo, first);
    groups = [...groups.filter((one) => !isOfIt(one)), withAct(joined, act)];
  }
  return groups;
}

function joinTwo(one: Judged, other: Judged): Judged {
  const heavier = SCORE_OF_SEVERITY[other.severity] > SCORE_OF_SEVERITY[one.severity] ? other : one;
  const [a, b] = [one.change, other.change];
  const change = 'area' in a && 'area' in b ? { ...a, area: boxAround(a.area, b.area) } : a;
  return { ...heavier, change, acts: [...one.acts, ...other.acts] };
}

function withAct({ change, text, severity, acts }: Judged, act: PaintedAct): Judged {
  const isHeavier = SCORE_OF_SEVERITY[act.severity] > SCORE_OF_SEVERITY[severity];
  return {
    change: 'area' in change ? { ...change, area: boxAround(change.area, act.area) } : change,
    text: act.text === 'replaced' ? 'replaced' : text,
    severity: isHeavier ? act.severity : severity,
    acts: [...acts, act],
  };
}

import { useMemo, useState } from 'react';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';
import { boxAround } from '../../../shared/model/box-around.ts';
import type { Box } from '../../../shared/model/region.ts';
import { otherPlaceOf } from './marks.ts';
import type { CaseAddress } from './use-case-address.ts';

/** The finding that is looked at, the page, and where the viewer should look. */
export interface Selection {
  readonly page: number;
  readonly finding: FindingView | null;
  readonly focus: { readonly box: Box } | null;
  /** Selects a finding in the list: the page and the viewer follow. */
  readonly select: (finding: FindingView | null) => void;
  /** Selects a finding by its mark on the page: the viewer stays where the eye is. */
  readonly selectMark: (id: string | null) => void;
  readonly goToPage: (page: number) => void;
  /** Brings any place into view. */
  readonly show: (page: number, box: Box) => void;
}

/** Where the viewer should look: of a finding about two places, at both. */
function lookedAt(finding: FindingView): FindingView['region'] {
  const other = otherPlaceOf(finding);
  const { region } = finding;
  return region && other ? { ...region, box: boxAround(region.box, other) } : region;
}

/** Keeps list, mark, page and viewer together, whichever of them was touched. */
export function useSelection(
  findings: readonly FindingView[],
  pageCount: number,
  address: CaseAddress,
  go: (change: Partial<CaseAddress>) => void,
): Selection {
  const [still, setStill] = useState<string | null>(null);
  const [place, setPlace] = useState<{ readonly page: number; readonly box: Box } | null>(null);
  const [moves, setMoves] = useState(0);
  const page = Math.min(address.page, pageCount);
  const finding = findings.find(({ id }) => id === address.finding) ?? null;
  const ofFinding = finding !== null && finding.id !== still ? lookedAt(finding) : null;
  const target = place ?? ofFinding;
  const { page: onPage, box } = target ?? { page: null, box: null };
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  // A new object moves the viewer, so one is made for each move and not for each drawing.
  const focus = useMemo(
    () => (onPage === page && moves >= 0 ? { box: { x, y, width, height } } : null),
    [onPage, page, moves, x, y, width, height],
  );
  const look = (at: string | null, to: typeof place) => {
    setStill(at);
    setPlace(to);
    setMoves((count) => count + 1);
  };
  return {
    page,
    finding,
    focus,
    select: (next) => {
      look(null, null);
      go({ finding: next?.id ?? null, ...(next?.region ? { page: next.region.page } : {}) });
    },
    selectMark: (id) => {
      look(id, null);
      go(id === null ? { finding: null } : { finding: id, section: 'findings', compare: null });
    },
    goToPage: (next) => {
      look(finding?.id ?? null, null);
      go({ page: Math.min(Math.max(1, next), pageCount) });
    },
    show: (next, at) => {
      look(null, { page: next, box: at });
      go({ page: next });
    },
  };
}

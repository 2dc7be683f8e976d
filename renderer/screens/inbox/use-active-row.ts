import { useState } from 'react';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import type { CaseWindows } from './use-case-windows.ts';

interface Place {
  readonly id: string | null;
  readonly index: number;
}

/** The place of before, for when one comes back from a case. */
let left: Place = { id: null, index: -1 };

/**
 * The row that keys work on. It follows its case when others come in above it, so that no key hits another case
 * than the one that is looked at; when the case has gone, the row at its place takes over.
 */
export function useActiveRow({ rowAt, indexOf, total }: CaseWindows): {
  index: number;
  row: CaseRow | undefined;
  goTo: (index: number) => void;
} {
  const [place, setPlace] = useState(left);
  const found = place.id === null ? -1 : indexOf(place.id);
  const index = Math.min(found >= 0 ? found : place.index, total - 1);
  const row = index < 0 ? undefined : rowAt(index);
  return {
    index,
    row,
    goTo: (to) => {
      left = { index: to, id: rowAt(to)?.id ?? null };
      setPlace(left);
    },
  };
}

import { useState } from 'react';
import type { Region } from '../../../shared/model/region.ts';

/** What lies on the document beside the form and can be brought into view. */
export interface Placed {
  readonly id: string;
  readonly region: Region | null;
}

/** Which page is looked at, and which place on it. */
export function useStage(placed: readonly Placed[]) {
  const [page, setPage] = useState(1);
  const [selected, setSelected] = useState<string | null>(null);
  const [focus, setFocus] = useState<{ readonly box: Region['box'] } | null>(null);
  return {
    page,
    selected,
    focus,
    goTo: (next: number) => {
      setFocus(null);
      setPage(next);
    },
    /** A place that was chosen on the page itself: it is in view. */
    select: setSelected,
    /** Brings the place of a thing into view, on whichever page it is. */
    show: (id: string) => {
      setSelected(id);
      const region = placed.find((one) => one.id === id)?.region;
      if (!region) return;
      setPage(region.page);
      setFocus({ box: region.box });
    },
  };
}

export type Stage = ReturnType<typeof useStage>;

import { useEffect, useState } from 'react';
import { isBelow, type Path } from './content/content-path.ts';
import type { Drawing } from './drawing/use-drawing.ts';
import { fieldId } from './fields/form-context.tsx';

/** Where in the editor one is, and the way to a place of the content. */
export interface Place {
  readonly tab: string;
  /** The place that was asked for last; a new object is a new question. */
  readonly wanted: { readonly path: Path } | null;
  readonly showTab: (tab: string) => void;
  readonly goTo: (path: Path) => void;
}

/** Which part of the editor of a model holds what; the first that fits. */
const TABS: readonly (readonly [above: Path, tab: string])[] = [
  [['zones'], 'drawing'],
  [['features'], 'drawing'],
  [['specimens'], 'drawing'],
  [['numbering'], 'numbering'],
  [['alerts'], 'alerts'],
  [['offices'], 'around'],
  [['sources'], 'around'],
];

/** How often it is looked whether the place has been drawn, and for how long, ms. */
const LOOK_MS = 50;
const LOOKS_MAX = 20;

export function usePlace(first: 'drawing' | 'form'): Place {
  const [tab, setTab] = useState<string>(first);
  const [wanted, setWanted] = useState<Place['wanted']>(null);
  useEffect(() => (wanted ? focusOn(wanted.path) : undefined), [wanted]);
  return {
    tab,
    wanted,
    showTab: setTab,
    goTo: (path) => {
      setTab(first === 'form' ? 'form' : (TABS.find(([above]) => isBelow(path, above))?.[1] ?? 'document'));
      setWanted({ path });
    },
  };
}

/** Selects the part that was asked for. */
export function useShownPart({ wanted }: Place, drawing: Drawing): void {
  // Only a new question moves: whatever is selected meanwhile stays.
  const [answered, setAnswered] = useState<Place['wanted']>(null);
  useEffect(() => {
    if (wanted === null || wanted === answered) return;
    setAnswered(wanted);
    const [list, at] = wanted.path;
    if (typeof at !== 'number') return;
    if (list === 'zones' || list === 'features') {
      const part = drawing.model[list][at];
      if (part) drawing.select({ list, id: part.id }, true);
    } else if (list === 'specimens') {
      const specimen = drawing.model.specimens[at];
      drawing.select(null);
      if (specimen) drawing.showSpecimen(specimen.id);
    }
  }, [wanted, answered, drawing]);
}

/** Brings the field of a place, or of what holds it, into view as soon as it is there. Returns what calls it off. */
function focusOn(path: Path): () => void {
  let looks = 0;
  const timer = setInterval(() => {
    const found = fieldOf(path);
    if (found || ++looks > LOOKS_MAX) clearInterval(timer);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, LOOK_MS);
  return () => clearInterval(timer);
}

function fieldOf(path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const found = document.getElementById(fieldId(path.slice(0, length)));
    if (found) return found;
  }
  return null;
}

import { useHotkeys } from '@mantine/hooks';
import type { ReviewAnswer } from '../../../shared/model/review.ts';

/** What the keys of the case screen do. */
export interface CaseKeys {
  readonly step: (by: 1 | -1) => void;
  readonly answer: (answer: ReviewAnswer) => void;
  readonly note: () => void;
  readonly undo: () => void;
  readonly turnPage: (by: 1 | -1) => void;
  readonly toggleText: () => void;
  readonly showKeys: () => void;
}

/** Places with keys of their own: the case does not answer there. */
const ELSEWHERE = '[role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]';

/** Places in which the arrows move something themselves. */
const OWN_ARROWS = '[data-case-viewer], [role="tablist"], [role="separator"]';

/** One key each for what is done most. They do nothing while a person types, and nothing with Ctrl, Alt or Cmd. */
export function useCaseKeys(keys: CaseKeys, pageCount: number): void {
  useHotkeys([
    bind('j', () => keys.step(1)),
    bind('n', () => keys.step(1)),
    bind('ArrowDown', () => keys.step(1), OWN_ARROWS),
    bind('k', () => keys.step(-1)),
    bind('p', () => keys.step(-1)),
    bind('ArrowUp', () => keys.step(-1), OWN_ARROWS),
    bind('c', () => keys.answer('confirmed')),
    bind('d', () => keys.answer('dismissed')),
    bind('a', () => keys.answer('not-assessable')),
    bind('m', keys.note),
    bind('u', keys.undo),
    bind('mod+z', keys.undo),
    bind('t', keys.toggleText),
    bind('?', keys.showKeys),
    bind('shift+?', keys.showKeys),
    ...(pageCount > 1
      ? [bind('PageDown', () => keys.turnPage(1)), bind('PageUp', () => keys.turnPage(-1))]
      : []),
  ]);
}

type Binding = [string, (event: KeyboardEvent) => void, { preventDefault: boolean }];

function bind(key: string, act: () => void, apart?: string): Binding {
  const handle = (event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || at?.closest(apart ? `${ELSEWHERE}, ${apart}` : ELSEWHERE)) return;
    event.preventDefault();
    act();
  };
  return [key, handle, { preventDefault: false }];
}

import { useHotkeys } from '@mantine/hooks';
import type { ReviewAnswer } from '../../../shared/model/review.ts';

/** What the keys of the case screen do. */
export interface CaseKeys {
  readonly step: (by: 1 | -1) => void;
  readonly answer: (answer: ReviewAnswer) => void;
  readonly note: () => void;
  readonly undo: () => void;
  readonly turnPage: (by: 1 | -1) => void;
  readonly turnDocument: (by: 1 | -1) => void;
  readonly toggleText: () => void;
  readonly showKeys: () => void;
}

/** Places with keys of their own: the case does not answer there. */
const ELSEWHERE = '[role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]';

/** Places in which the arrows move something themselves. */
const OWN_ARROWS = '[data-case-viewer], [role="tablist"], [role="separator"]';

/** One key each for what is done most. They do nothing while a person types, and nothing with Ctrl, Alt or Cmd. */
export function useCaseKeys(keys: CaseKeys, hasPages: boolean): void {
  useHotkeys([
    bind('j', () => keys.step(1)),
    bind('n', () => keys.step(1)),
    bind('ArrowDown', () => keys.step(1), { apart: OWN_ARROWS }),
    bind('k', () => keys.step(-1)),
    bind('p', () => keys.step(-1)),
    bind('ArrowUp', () => keys.step(-1), { apart: OWN_ARROWS }),
    bind('c', () => keys.answer('confirmed'), ONCE),
    bind('d', () => keys.answer('dismissed'), ONCE),
    bind('a', () => keys.answer('not-assessable'), ONCE),
    bind('m', keys.note, ONCE),
    bind('u', keys.undo, ONCE),
    bind('mod+z', keys.undo, ONCE),
    bind('[', () => keys.turnDocument(-1)),
    bind(']', () => keys.turnDocument(1)),
    bind('t', keys.toggleText, ONCE),
    bind('?', keys.showKeys, ONCE),
    bind('shift+?', keys.showKeys, ONCE),
    ...(hasPages ? [bind('PageDown', () => keys.turnPage(1)), bind('PageUp', () => keys.turnPage(-1))] : []),
  ]);
}

type Binding = [string, (event: KeyboardEvent) => void, { preventDefault: boolean }];

/** A key that is held down does this one time: an answer is given by a press, never by a hand that rests on a key. */
const ONCE = { isOnce: true };

/** Ties a key to what it does, unless the focus is where keys mean something else. */
export function bind(
  key: string,
  act: () => void,
  { apart, isOnce = false }: { apart?: string; isOnce?: boolean } = {},
): Binding {
  const handle = (event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || at?.closest(apart ? `${ELSEWHERE}, ${apart}` : ELSEWHERE)) return;
    event.preventDefault();
    if (!isOnce || !event.repeat) act();
  };
  return [key, handle, { preventDefault: false }];
}

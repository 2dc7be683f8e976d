/** What was written, step by step, so that every step can be taken back and done again. */
export interface UndoHistory<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last step was about; null when the next one stands on its own in any case. */
  readonly group: string | null;
  /** When the last step was made, ms. */
  readonly atMs: number;
}

/** Steps that are kept; the oldest go first. */
const STEPS_MAX = 300;

/** Changes of the same thing that follow each other this soon are one step: a word typed, not its letters, ms. */
const SAME_STEP_MS = 1200;

/** A history in which nothing happened yet. */
export function beginHistory<T>(present: T): UndoHistory<T> {
  return { past: [], present, future: [], group: null, atMs: 0 };
}

/** Goes a step on. `group` names what is changed; null makes it a step of its own. */
export function stepped<T>(
  history: UndoHistory<T>,
  present: T,
  { group, atMs }: { group: string | null; atMs: number },
): UndoHistory<T> {
  if (present === history.present) return history;
  const isSame = group !== null && group === history.group && atMs - history.atMs < SAME_STEP_MS;
  const past = isSame ? history.past : [...history.past, history.present].slice(-STEPS_MAX);
  return { past, present, future: [], group, atMs };
}

/** Takes the last step back. */
export function undone<T>(history: UndoHistory<T>): UndoHistory<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: before, future, group: null, atMs: 0 };
}

/** Does the step again that was taken back last. */
export function redone<T>(history: UndoHistory<T>): UndoHistory<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, group: null, atMs: 0 };
}

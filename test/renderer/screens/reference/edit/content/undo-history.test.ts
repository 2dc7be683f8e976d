import { expect, test } from 'vitest';
import {
  beginHistory,
  redone,
  stepped,
  undone,
} from '../../../../../../renderer/screens/reference/edit/content/undo-history.ts';

const step = (group: string | null, atMs: number) => ({ group, atMs });

test('every step is taken back and done again', () => {
  const all = ['a', 'b', 'c'].reduce(
    (history, next) => stepped(history, next, step(null, 0)),
    beginHistory(''),
  );
  const back = undone(undone(all));
  expect(back.present).toBe('a');
  expect(redone(back).present).toBe('b');
  expect(undone(undone(undone(back))).present).toBe('');
  expect(redone(all)).toBe(all);
});

test('letters typed one after the other are one step; a pause or another place begins a new one', () => {
  let history = stepped(beginHistory(''), 'a', step('title', 1000));
  history = stepped(history, 'ab', step('title', 1500));
  expect(history.past).toEqual(['']);
  history = stepped(history, 'ab!', step('title', 5000));
  expect(history.past).toEqual(['', 'ab']);
  history = stepped(history, 'ab!!', step('edition', 5001));
  expect(undone(history).present).toBe('ab!');
});

test('a new step after taking back gives up what was taken back', () => {
  const history = undone(stepped(beginHistory(1), 2, step(null, 0)));
  expect(stepped(history, 3, step(null, 0)).future).toEqual([]);
});

test('what did not change is no step', () => {
  const history = beginHistory('a');
  expect(stepped(history, 'a', step(null, 0))).toBe(history);
});

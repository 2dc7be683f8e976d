import { expect, test } from 'vitest';
import { openDraftSaver, type SaveState } from '../../../renderer/parts/draft-saver.ts';
import {
  type ConclusionDraft,
  type ConclusionsView,
  EMPTY_DRAFT,
} from '../../../shared/api/schemas/conclusion.ts';
import { LoepError } from '../../../shared/model/errors.ts';

const draft = (reasoning: string): ConclusionDraft => ({ ...EMPTY_DRAFT, reasoning });
const LOST = new LoepError('busy', { en: 'Lost.', nl: 'Weg.' });
const OVERTAKEN = new LoepError('conflict', { en: 'Changed.', nl: 'Gewijzigd.' });

/** A saver on an application that answers as told; nothing is saved by the clock, only when it is asked for. */
function saverOn(answers: (LoepError | 'kept')[]) {
  const given: [reasoning: string, seen: string | null][] = [];
  const states: SaveState['kind'][] = [];
  const saver = openDraftSaver<ConclusionDraft, ConclusionsView, string | null>(
    {
      save: async ({ reasoning }, seen) => {
        given.push([reasoning, seen]);
        const answer = answers.shift() ?? 'kept';
        if (answer !== 'kept') throw answer;
        return { current: { changedAt: `at-${given.length}` } } as ConclusionsView;
      },
      seenOf: (view) => view.current?.changedAt ?? null,
      onSaved: () => {},
      onState: ({ kind }) => states.push(kind),
    },
    null,
    { pauseMs: 1e9, retryMs: 1e9 },
  );
  return { saver, given, states };
}

test('keeps the newest draft, each on top of the one before', async () => {
  const { saver, given, states } = saverOn([]);
  saver.change(draft('a'));
  saver.change(draft('ab'));
  expect(await saver.flush()).toBe(true);
  saver.change(draft('abc'));
  await saver.flush();
  saver.close();
  expect(given).toEqual([
    ['ab', null],
    ['abc', 'at-1'],
  ]);
  expect(states.at(-1)).toBe('saved');
});

test('what is written while it saves is saved after it', async () => {
  const { saver, given } = saverOn([]);
  saver.change(draft('a'));
  const saving = saver.flush();
  saver.change(draft('ab'));
  expect(await saving).toBe(true);
  saver.close();
  expect(given.map(([reasoning]) => reasoning)).toEqual(['a', 'ab']);
});

test('a draft whose answer was lost is given again as it was, before anything newer', async () => {
  const { saver, given, states } = saverOn([LOST]);
  saver.change(draft('a'));
  expect(await saver.flush()).toBe(false);
  expect(states.at(-1)).toBe('failed');
  expect(saver.isIdle).toBe(false);
  saver.change(draft('ab'));
  expect(await saver.flush()).toBe(true);
  saver.close();
  expect(given).toEqual([
    ['a', null],
    ['a', null],
    ['ab', 'at-2'],
  ]);
});

test('a conclusion that was changed elsewhere waits for a person', async () => {
  const { saver, given, states } = saverOn([OVERTAKEN]);
  saver.change(draft('mine'));
  expect(await saver.flush()).toBe(false);
  expect(states.at(-1)).toBe('overtaken');
  saver.follow('theirs');
  expect(saver.isIdle).toBe(true);
  saver.change(draft('mine'));
  await saver.flush();
  saver.close();
  expect(given.at(-1)).toEqual(['mine', 'theirs']);
});

test('leaving the screen keeps what is not kept yet', async () => {
  const { saver, given } = saverOn([]);
  saver.change(draft('a'));
  saver.close();
  await saver.flush();
  expect(given).toEqual([['a', null]]);
});

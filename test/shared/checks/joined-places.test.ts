import { expect, test } from 'vitest';
import { joinedPlaces } from '../../../shared/checks/joined-places.ts';

const place = (x: number, alarms: number, text?: string) => ({
  candidate: {
    box: { x, y: 10, width: 30, height: 30 },
    score: 1 / alarms,
    measures: { at: x },
    ...(text === undefined ? {} : { text }),
  },
  alarms,
});

test('cells side by side are one place, with what was measured in the strongest', () => {
  const joined = joinedPlaces([place(100, 0.001), place(160, 0.0001), place(130, 0.002), place(400, 0.003)]);
  expect(joined.map(({ candidate, alarms, places }) => [candidate.box, alarms, places])).toEqual([
    [{ x: 100, y: 10, width: 90, height: 30 }, 0.0001, 3],
    [{ x: 400, y: 10, width: 30, height: 30 }, 0.003, 1],
  ]);
  expect(joined[0]!.candidate.measures).toEqual({ at: 160 });
});

test('words stay single, each with what was read', () => {
  const joined = joinedPlaces([place(100, 0.001, 'Jan'), place(132, 0.002, 'Jansen'), place(134, 0.0005)]);
  expect(joined.map(({ candidate, places }) => [candidate.text, places])).toEqual([
    [undefined, 1],
    ['Jan', 1],
    ['Jansen', 1],
  ]);
});

test('copied characters side by side are one place, when those that they equal are side by side too', () => {
  const copy = (x: number, toX: number, alarms: number) => {
    const { candidate } = place(x, alarms, '4');
    return { candidate: { ...candidate, other: { x: toX, y: 300, width: 30, height: 30 } }, alarms };
  };
  const joined = joinedPlaces([copy(100, 500, 0.001), copy(132, 532, 0.0005), copy(164, 900, 0.002)]);
  expect(
    joined.map(({ candidate, places }) => [candidate.box.width, candidate.other!.width, places]),
  ).toEqual([
    [62, 62, 2],
    [30, 30, 1],
  ]);
});

import { describe, expect, test } from 'vitest';
import { joinedPlaces, untoldPairs } from '../../../shared/checks/joined-places.ts';

const DPI = 300;

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
  const joined = joinedPlaces(
    [place(100, 0.001), place(160, 0.0001), place(130, 0.002), place(400, 0.003)],
    DPI,
  );
  expect(joined.map(({ candidate, alarms, places }) => [candidate.box, alarms, places])).toEqual([
    [{ x: 100, y: 10, width: 90, height: 30 }, 0.0001, 3],
    [{ x: 400, y: 10, width: 30, height: 30 }, 0.003, 1],
  ]);
  expect(joined[0]!.candidate.measures).toEqual({ at: 160 });
});

test('words side by side on a line are told together, as they are read, with what lies beside them', () => {
  const joined = joinedPlaces(
    [place(132, 0.002, 'Jansen'), place(100, 0.001, 'Jan'), place(164, 0.0005), place(500, 0.001, 'Piet')],
    DPI,
  );
  expect(joined.map(({ candidate, places }) => [candidate.text, candidate.box.width, places])).toEqual([
    ['Jan Jansen', 94, 3],
    ['Piet', 30, 1],
  ]);
});

test('cells of one word are one place, words below one another are two', () => {
  const below = (y: number, text: string) => {
    const { candidate } = place(100, 0.001, text);
    return { candidate: { ...candidate, box: { ...candidate.box, y } }, alarms: 0.001 };
  };
  expect(joinedPlaces([below(10, 'permit'), below(42, 'permit')], DPI)).toMatchObject([
    { candidate: { text: 'permit', box: { height: 62 } }, places: 2 },
  ]);
  expect(joinedPlaces([below(10, 'permit'), below(42, 'period')], DPI)).toHaveLength(2);
});

test('a sliver belongs to what it rims, a place beyond the next line to another entry', () => {
  const sized = (x: number, y: number, width: number, height: number) => ({
    candidate: { ...place(x, 0.001).candidate, box: { x, y, width, height } },
    alarms: 0.001,
  });
  const word = sized(100, 100, 96, 32);
  expect(joinedPlaces([word, sized(66, 100, 8, 32)], DPI)).toHaveLength(1);
  expect(joinedPlaces([word, sized(50, 100, 8, 32)], DPI)).toHaveLength(2);
  expect(joinedPlaces([word, sized(100, 152, 96, 32)], DPI)).toHaveLength(2);
  expect(joinedPlaces([sized(0, 0, 400, 400), sized(440, 0, 400, 400)], DPI)).toHaveLength(2);
});

test('copied characters side by side are one place, when those that they equal are side by side too', () => {
  const copy = (x: number, toX: number, alarms: number) => {
    const { candidate } = place(x, alarms, '4');
    return { candidate: { ...candidate, other: { x: toX, y: 300, width: 30, height: 30 } }, alarms };
  };
  const joined = joinedPlaces([copy(100, 500, 0.001), copy(132, 532, 0.0005), copy(164, 900, 0.002)], DPI);
  expect(
    joined.map(({ candidate, places }) => [candidate.box.width, candidate.other!.width, places]),
  ).toEqual([
    [62, 62, 2],
    [30, 30, 1],
  ]);
});

describe('copies', () => {
  const copy = (box: readonly [number, number], other: readonly [number, number], alarms: number) => {
    const at = ([x, y]: readonly [number, number]) => ({ x, y, width: 20, height: 30 });
    return { candidate: { box: at(box), other: at(other), score: 1, measures: {}, text: '4' }, alarms };
  };

  test('as far away in the same direction are of one act, from whichever side they were found', () => {
    const joined = joinedPlaces(
      [copy([100, 500], [400, 900], 0.001), copy([460, 901], [160, 500], 0.002)],
      DPI,
    );
    expect(joined).toMatchObject([
      {
        candidate: { box: { x: 100, width: 80 }, other: { x: 400, width: 80 } },
        places: 2,
      },
    ]);
    expect(
      joinedPlaces([copy([100, 500], [400, 900], 0.001), copy([160, 500], [480, 900], 0.002)], DPI),
    ).toHaveLength(2);
    expect(
      joinedPlaces([copy([100, 500], [400, 900], 0.001), copy([900, 500], [1200, 900], 0.002)], DPI),
    ).toHaveLength(2);
  });

  test('of three that are equal two pairs tell all', () => {
    const pairs = [
      copy([100, 500], [400, 900], 0.001),
      copy([100, 500], [900, 1500], 0.002),
      copy([400, 900], [900, 1500], 0.003),
    ];
    const told = untoldPairs(joinedPlaces(pairs, DPI));
    expect(told.map(({ candidate }) => [candidate.box.x, candidate.other?.x])).toEqual([
      [100, 400],
      [100, 900],
    ]);
  });

  test('a pair that was found from either side is one, and told as one place', () => {
    const pairs = [copy([100, 500], [400, 900], 0.001), copy([401, 900], [100, 500], 0.002)];
    expect(joinedPlaces(pairs, DPI)).toMatchObject([{ places: 1 }]);
  });
});

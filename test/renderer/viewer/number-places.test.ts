import { expect, test } from 'vitest';
import { numberPlaces } from '../../../renderer/viewer/number-places.ts';
import type { Mark } from '../../../renderer/viewer/viewer-props.ts';
import type { Box } from '../../../shared/model/region.ts';

const PAGE = { widthPx: 2480, heightPx: 3508 };
const BOX: Box = { x: 1000, y: 1000, width: 200, height: 40 };

function mark(id: string, box: Box): Mark {
  return { id, box, number: 1, label: id, tone: 'deviation', isAnswered: false };
}

/** Where the middle of the number of the first mark lies from its box. */
function sideOf(words: readonly Box[], box = BOX, others: readonly Mark[] = []): string {
  const place = numberPlaces([mark('one', box), ...others], PAGE, words).get('one')!;
  if (place.downRem === 0) return place.acrossRem < 0 ? 'left' : 'right';
  const isAtTop = place.y === box.y;
  if (isAtTop === place.downRem < 0) return isAtTop ? 'above' : 'below';
  return 'within';
}

const beside = (x: number): Box => ({ x, y: 1000, width: 300, height: 40 });
const line = (y: number): Box => ({ x: 200, y, width: 2000, height: 40 });

test('a number stands left of its box, else where nothing is printed', () => {
  expect(sideOf([])).toBe('left');
  expect(sideOf([line(930), line(1070)])).toBe('left');
  expect(sideOf([beside(690)])).toBe('right');
  expect(sideOf([beside(690), beside(1210)])).toBe('above');
  expect(sideOf([beside(690), beside(1210), line(930)])).toBe('below');
});

test('what is printed in the box itself is no hindrance', () => {
  expect(sideOf([BOX])).toBe('left');
});

test('at an edge of the page it stays on the page, and on one that it fills it stands within', () => {
  expect(sideOf([], { ...BOX, x: 10 })).toBe('right');
  expect(sideOf([], { ...BOX, x: 10, width: 2460 })).toBe('above');
  expect(sideOf([], { x: 0, y: 0, width: 2480, height: 3508 })).toBe('within');
});

test('it covers neither another mark nor the number of one', () => {
  expect(sideOf([], BOX, [mark('two', { ...BOX, x: 850, width: 100 })])).toBe('right');
  const places = numberPlaces(
    ['one', 'two', 'three'].map((id) => mark(id, BOX)),
    PAGE,
    [],
  );
  const seen = [...places.values()].map(
    ({ x, y, acrossRem, downRem }) => `${x} ${y} ${acrossRem} ${downRem}`,
  );
  expect(new Set(seen).size).toBe(3);
});

import { expect, test } from 'vitest';
import { timelineOf } from '../../../../renderer/screens/reference/model/timeline-layout.ts';

const edition = (id: string, from: string | null, to: string | null) => ({ id, from, to });

test('a gap between editions is shown as one, and so is a time in which two were issued', () => {
  const timeline = timelineOf(
    [edition('a', '1998', '2003'), edition('b', '2006', '2012-06'), edition('c', '2011', null)],
    2026.5,
  )!;
  expect(timeline.gaps).toEqual([{ start: 2004, end: 2006 }]);
  expect(timeline.overlaps).toEqual([{ start: 2011, end: 2012.5 }]);
  expect(timeline.bars.map(({ id, lane, isOpenAtEnd }) => [id, lane, isOpenAtEnd])).toEqual([
    ['a', 0, false],
    ['b', 0, false],
    ['c', 1, true],
  ]);
  expect([timeline.start, timeline.end, timeline.lanes]).toEqual([1998, 2029, 2]);
});

test('editions that follow each other day by day have neither gap nor overlap', () => {
  const timeline = timelineOf(
    [edition('a', '2001-03-01', '2008-05-31'), edition('b', '2008-06-01', '2015')],
    2026,
  );
  expect([timeline?.gaps, timeline?.overlaps, timeline?.lanes]).toEqual([[], [], 1]);
});

test('one edition of one year is a bar among years, and one of no known time is none', () => {
  const timeline = timelineOf([edition('a', '2010', '2010'), edition('b', null, null)], 2026)!;
  expect(timeline.end - timeline.start).toBeGreaterThanOrEqual(8);
  expect(timeline.bars).toHaveLength(1);
  expect(timelineOf([edition('b', null, null)], 2026)).toBeNull();
});

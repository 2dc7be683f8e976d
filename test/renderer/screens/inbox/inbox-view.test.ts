import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addressOf,
  type InboxView,
  isFiltered,
  isNarrowed,
  PLAIN_VIEW,
  sortedBy,
  viewOf,
} from '../../../../renderer/screens/inbox/inbox-view.ts';
import { CASE_SORTS } from '../../../../shared/api/schemas/case.ts';
import { CASE_OUTCOMES, CASE_STATES } from '../../../../shared/model/case.ts';

const queryOf = (address: string) => address.slice(1).replace(/^\?/, '');

it('gives the plain view the plain address, and back', () => {
  expect(addressOf(PLAIN_VIEW)).toBe('/');
  expect(viewOf('')).toEqual(PLAIN_VIEW);
});

it('brings every view back from its address', () => {
  const views: fc.Arbitrary<InboxView> = fc.record({
    search: fc.string({ maxLength: 90, unit: 'binary' }),
    outcomes: fc.subarray([...CASE_OUTCOMES]),
    states: fc.subarray([...CASE_STATES]),
    removed: fc.boolean(),
    sort: fc.constantFrom(...CASE_SORTS),
    descending: fc.boolean(),
    at: fc.nat(),
  });
  fc.assert(
    fc.property(views, (view) => {
      expect(viewOf(queryOf(addressOf(view)))).toEqual(view);
    }),
  );
});

it('leaves out what it does not know', () => {
  expect(viewOf('outcome=genuine.doubtful&state=constructor&sort=__proto__.up&at=-4&x=1')).toEqual({
    ...PLAIN_VIEW,
    outcomes: ['doubtful'],
  });
  expect(viewOf('at=1e99').at).toBe(0);
  expect(viewOf(`q=${'a'.repeat(500)}`).search).toHaveLength(200);
});

it('turns the order round on the second click and begins at the top', () => {
  const once = sortedBy({ ...PLAIN_VIEW, at: 40 }, 'title');
  expect(once).toMatchObject({ sort: 'title', descending: false, at: 0 });
  expect(sortedBy(once, 'title').descending).toBe(true);
  expect(sortedBy(once, 'documents').descending).toBe(true);
});

it('knows when cases may be out of sight', () => {
  expect(isFiltered({ ...PLAIN_VIEW, search: '  ' })).toBe(false);
  expect(isFiltered({ ...PLAIN_VIEW, outcomes: ['none'] })).toBe(true);
  expect(isFiltered({ ...PLAIN_VIEW, removed: true })).toBe(true);
  expect(isNarrowed({ ...PLAIN_VIEW, removed: true })).toBe(false);
});

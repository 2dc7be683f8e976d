import { expect, it } from 'vitest';
import { isPossible } from '../../../../renderer/screens/inbox/row-action.ts';

it('lets a removed case be looked up and brought back, and only another be removed', () => {
  const actions = ['open', 'documents', 'rename', 'remove', 'restore'] as const;
  const possible = (removedAt: string | null) =>
    actions.filter((action) => isPossible(action, { removedAt }));
  expect(possible('2026-03-01T09:00:00.000Z')).toEqual(['open', 'restore']);
  expect(possible(null)).toEqual(['open', 'documents', 'rename', 'remove']);
});

import type { CaseRow } from '../../../shared/api/schemas/case.ts';

/** What can be done with the row of a case. */
export type RowAction = 'open' | 'documents' | 'rename' | 'remove' | 'restore';

/** Whether it can be done with this case: one that was removed can be looked up and brought back. */
export function isPossible(action: RowAction, { removedAt }: Pick<CaseRow, 'removedAt'>): boolean {
  if (action === 'open') return true;
  return (action === 'restore') === (removedAt !== null);
}

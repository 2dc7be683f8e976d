import type { ReferenceRow } from '../../../../shared/api/schemas/reference/search.ts';

/** Where an item is shown. */
export function itemAddress({ id }: { readonly id: string }): string {
  return `/reference/items/${id}`;
}

/** Whether an item lives for a time that is worth saying: notes and lists have none. */
export function hasPeriod({ from, to }: Pick<ReferenceRow, 'from' | 'to'>): boolean {
  return from !== null || to !== null;
}

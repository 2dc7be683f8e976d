import { type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ItemView } from '../../../../../shared/api/schemas/reference/item.ts';
import { call } from '../../../../host/call.ts';

/** The key under which the newest version of an item is kept. Begins as every `reference.open`, so that events reach it. */
export const newestKey = (id: string): QueryKey => ['reference.open', { id, isNewest: true }];

/** The newest version of an item: the draft when there is one, and not the version in use. */
export async function openNewest(id: string, signal?: AbortSignal): Promise<ItemView> {
  const inUse = await call('reference.open', { id }, signal);
  const newest = inUse.versions[0]?.version ?? inUse.shown.version;
  return newest === inUse.shown.version ? inUse : call('reference.open', { id, version: newest }, signal);
}

/** The newest version of an item, as it is now. */
export function useNewest(id: string): UseQueryResult<ItemView> {
  return useQuery({ queryKey: newestKey(id), queryFn: ({ signal }) => openNewest(id, signal) });
}

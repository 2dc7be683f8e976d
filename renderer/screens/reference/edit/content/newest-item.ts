import { type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ItemView, VersionHead } from '../../../../../shared/api/schemas/reference/item.ts';
import { call } from '../../../../host/call.ts';

/** The key under which the newest version of an item is kept. Begins as every `reference.open`, so that events reach it. */
export const newestKey = (id: string): QueryKey => ['reference.open', { id, isNewest: true }];

/** The version of an item to go on with: the draft when there is one, also when another came into use after it. */
export function openNewest(id: string, signal?: AbortSignal): Promise<ItemView> {
  return openOf(id, writtenIn, signal);
}

/** The version of an item that was begun last, or that came into use last. */
export function openLatest(id: string, signal?: AbortSignal): Promise<ItemView> {
  return openOf(id, ({ versions: [latest] }) => latest, signal);
}

/** The version that is written or waits to be published; undefined when there is none. */
function writtenIn({ versions }: Pick<ItemView, 'versions'>): VersionHead | undefined {
  return versions.find(({ state }) => state === 'draft' || state === 'validated');
}

/** The version that came into use after the shown one was begun, and passed it by; undefined when none did. */
export function passedBy({ shown, versions }: ItemView): VersionHead | undefined {
  if (shown.state !== 'draft' && shown.state !== 'validated') return undefined;
  return versions.find(({ state, version }) => state === 'published' && version > shown.version);
}

async function openOf(
  id: string,
  choose: (view: ItemView) => VersionHead | undefined,
  signal?: AbortSignal,
): Promise<ItemView> {
  const inUse = await call('reference.open', { id }, signal);
  const version = choose(inUse)?.version ?? inUse.shown.version;
  return version === inUse.shown.version ? inUse : call('reference.open', { id, version }, signal);
}

/** The version of an item to go on with, as it is now. */
export function useNewest(id: string): UseQueryResult<ItemView> {
  return useQuery({ queryKey: newestKey(id), queryFn: ({ signal }) => openNewest(id, signal) });
}

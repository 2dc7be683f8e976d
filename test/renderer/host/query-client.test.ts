import { onlineManager } from '@tanstack/react-query';
import { expect, it, onTestFinished } from 'vitest';
import { openQueryClient } from '../../../renderer/host/query-client.ts';

it('asks and changes on while the browser thinks that there is no network', async () => {
  onlineManager.setOnline(false);
  onTestFinished(() => onlineManager.setOnline(true));
  const client = openQueryClient();
  const query = client.fetchQuery({ queryKey: ['case.open'], queryFn: async () => 'opened' });
  const cache = client.getMutationCache();
  const change = cache.build(client, { mutationFn: async () => 'kept' }).execute(undefined);
  const state = () => client.getQueryState(['case.open'])?.fetchStatus;
  expect([state(), cache.getAll()[0]?.state.isPaused]).not.toContain('paused');
  expect(await Promise.all([query, change])).toEqual(['opened', 'kept']);
  client.clear();
});

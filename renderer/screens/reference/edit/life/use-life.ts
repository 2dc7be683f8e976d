import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import type { Given, Output } from '../../../../../shared/api/contract.ts';
import type { ItemView } from '../../../../../shared/api/schemas/reference/item.ts';
import { useChange } from '../../../../host/use-call.ts';
import { newestKey } from '../content/newest-item.ts';
import type { Editing } from '../content/use-editing.ts';

type LifeCall = 'reference.edit' | 'reference.validate' | 'reference.publish' | 'reference.withdraw';

/** A call that takes an item on in its life; what it answers is shown. */
export function useLife<N extends LifeCall>(
  name: N,
  editing: Editing,
  onDone: () => void = () => {},
): UseMutationResult<Output<N>, Error, Given<N>> {
  const client = useQueryClient();
  return useChange(name, {
    onSuccess: (answer) => {
      // Every call of these answers the item as it is now.
      const view = answer as ItemView;
      client.setQueryData(newestKey(view.id), view);
      editing.follow(view);
      onDone();
    },
  });
}

/** Who wrote what has not been validated since the version in use: none of them can validate it. */
export function authorsOf({ versions }: ItemView): readonly string[] {
  const inUse = versions.find(({ state }) => state === 'published')?.version ?? 0;
  const authors = versions.filter(({ version }) => version > inUse).map(({ author }) => author);
  return [...new Set(authors)];
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ItemView } from '../../../../../shared/api/schemas/reference/item.ts';
import { ItemContent } from '../../../../../shared/model/reference/item.ts';
import { useChange } from '../../../../host/use-call.ts';
import type { FirstFacts } from '../content/new-content.ts';
import { newContent } from '../content/new-content.ts';
import { newestKey } from '../content/newest-item.ts';

/** Begins an item of its first facts; `isComplete` when there are enough of them. */
export function useBegin(
  facts: FirstFacts,
  onBegun: (view: ItemView) => void,
  finish: (content: ItemContent) => ItemContent = (content) => content,
): { isComplete: boolean; isPending: boolean; begin: () => void } {
  const client = useQueryClient();
  // Asked twice, after an answer that was lost, it is the same item.
  const [id] = useState(() => crypto.randomUUID());
  const create = useChange('reference.create', {
    onSuccess: (view) => {
      client.setQueryData(newestKey(view.id), view);
      onBegun(view);
    },
  });
  const parsed = ItemContent.safeParse(newContent(facts));
  return {
    isComplete: parsed.success,
    isPending: create.isPending,
    begin: () => {
      if (parsed.success) create.mutate({ id, content: finish(parsed.data), tier: 'public' });
    },
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ItemView } from '../../../../../shared/api/schemas/reference/item.ts';
import { ItemContent } from '../../../../../shared/model/reference/item.ts';
import type { Text } from '../../../../../shared/model/text.ts';
import { useChange } from '../../../../host/use-call.ts';
import { lackingIn } from '../content/lacking.ts';
import type { FirstFacts } from '../content/new-content.ts';
import { newContent } from '../content/new-content.ts';
import { newestKey } from '../content/newest-item.ts';

/** Begins an item of its first facts; `lacking` is what must be said before, as it is called on the form. */
export function useBegin(
  facts: FirstFacts,
  onBegun: (view: ItemView) => void,
  finish: (content: ItemContent) => ItemContent = (content) => content,
): { lacking: readonly Text[]; isPending: boolean; begin: () => void } {
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
    lacking: parsed.success ? [] : lackingIn(facts.kind, parsed.error.issues),
    isPending: create.isPending,
    begin: () => {
      if (parsed.success) create.mutate({ id, content: finish(parsed.data), tier: 'public' });
    },
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ItemView } from '../../../../../shared/api/schemas/reference/item.ts';
import { ItemContent } from '../../../../../shared/model/reference/item.ts';
import type { Text } from '../../../../../shared/model/text.ts';
import { useChange } from '../../../../host/use-call.ts';
import { hasWrongCode, lackingIn } from '../content/lacking.ts';
import type { FirstFacts } from '../content/new-content.ts';
import { newContent } from '../content/new-content.ts';
import { newestKey } from '../content/newest-item.ts';

/** Begins an item of its first facts; `lacking` is what must be said before, as it is called on the form. */
export function useBegin(
  facts: FirstFacts,
  onBegun: (view: ItemView) => void,
  finish: (content: ItemContent) => ItemContent = (content) => content,
): {
  lacking: readonly Text[];
  /** What stands as the code of an issuer and is none; null when nothing does. */
  wrongCode: string | null;
  isPending: boolean;
  begin: () => void;
} {
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
  const issues = parsed.success ? [] : parsed.error.issues;
  return {
    lacking: lackingIn(facts.kind, issues),
    wrongCode: hasWrongCode(facts.kind, issues) ? facts.iso.trim() : null,
    isPending: create.isPending,
    begin: () => {
      if (parsed.success) create.mutate({ id, content: finish(parsed.data), tier: 'public' });
    },
  };
}

import type { ConclusionDraft, Guard } from '../../api/schemas/conclusion.ts';
import type { Category } from '../../model/conclusion.ts';
import { aspectGuards } from './aspect-guards.ts';
import { deriveCategory } from './category.ts';
import { contradictionGuards } from './contradiction-guards.ts';
import { documentGuards } from './document-guards.ts';
import { type Grounds, hasConfirmedAlteration } from './grounds.ts';

const ORDER: Readonly<Record<Guard['effect'], number>> = { blocks: 0, 'second-reader': 1, note: 2 };

/**
 * Everything that stands in the way of signing this draft, that asks for a second reader, or that the examiner
 * should know: what blocks first. Each guard says in one sentence what to do. The category is the one that follows
 * from the draft, unless several readers settled it otherwise.
 */
export function guardsOf(
  draft: ConclusionDraft,
  grounds: Grounds,
  category: Category = deriveCategory(
    draft.grades,
    draft.circumstances,
    hasConfirmedAlteration(grounds, draft.observations),
  ),
): readonly Guard[] {
  const guards = [
    ...documentGuards(draft, grounds, category),
    ...aspectGuards(draft, grounds, category),
    ...contradictionGuards(draft, grounds),
  ];
  return guards.toSorted((a, b) => ORDER[a.effect] - ORDER[b.effect]);
}

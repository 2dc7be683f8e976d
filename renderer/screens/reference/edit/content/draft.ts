import type { Tier } from '../../../../../shared/model/reference/basics.ts';
import type { ItemContent } from '../../../../../shared/model/reference/item.ts';

/** What is being written: what the item says, and who may see it. */
export interface Draft {
  readonly content: ItemContent;
  readonly tier: Tier;
}

import type { Tier } from '../../../shared/model/reference/basics.ts';
import type { ItemContent } from '../../../shared/model/reference/item.ts';
import { type CollectedImage, openImageBank } from './image-bank.ts';
import { issuingContents } from './issuing-content.ts';
import { itemIdOf } from './item-id.ts';
import { contentOf } from './model-content.ts';
import { MODELS } from './models/models.ts';
import { noteContents } from './notes.ts';

/** An item of the starter set. */
export interface CollectedItem {
  readonly id: string;
  /** Its name in the press: `montclair-birth-2011`. */
  readonly key: string;
  readonly content: ItemContent;
  readonly tier: Tier;
}

export interface ReferenceCollection {
  /** None before one that it names. */
  readonly items: readonly CollectedItem[];
  readonly images: ReadonlyMap<string, CollectedImage>;
}

/** The whole fictional collection, or that of some models, with every image: made anew, the same each time. */
export async function referenceCollection(
  options: { readonly models?: readonly string[] } = {},
): Promise<ReferenceCollection> {
  const bank = openImageBank();
  const issuing = await issuingContents(bank);
  const items: CollectedItem[] = [...issuing, ...noteContents()].map(({ key, content }) => ({
    id: itemIdOf(key),
    key,
    content,
    tier: content.kind === 'number-list' ? 'partner' : 'public',
  }));
  for (const plan of MODELS) {
    if (options.models && !options.models.includes(plan.key)) continue;
    items.push({
      id: itemIdOf(plan.key),
      key: plan.key,
      content: await contentOf(plan, bank),
      tier: plan.tier,
    });
  }
  return { items, images: bank.images };
}

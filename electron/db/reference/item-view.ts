import type { ItemView } from '../../../shared/api/schemas/reference/item.ts';
import { itemsNamedIn } from '../../../shared/rules/reference/items-named-in.ts';
import { missingOf } from '../../../shared/rules/reference/missing.ts';
import type { Db } from '../open.ts';
import { knowledgeOf } from './drafts.ts';
import { itemNames } from './item-names.ts';
import { itemRow } from './items.ts';
import { knownFor } from './known.ts';
import { versionHeads, versionRow } from './versions.ts';

/** An item with one of its versions; the one in use, else the newest, when none is named. Throws LoepError `not-found`. */
export async function openItem(db: Db, id: string, version: number | null): Promise<ItemView> {
  const item = await itemRow(db, id);
  const row = await versionRow(db, id, version ?? item.published_version ?? item.newest_version);
  const versions = await versionHeads(db, id);
  const { content, tier } = knowledgeOf(row);
  return {
    id,
    kind: item.kind,
    tier,
    shown: versions.find((head) => head.version === row.version)!,
    content,
    versions,
    names: await itemNames(db, itemsNamedIn(content)),
    missing: [...missingOf(content, await knownFor(db, content))],
  };
}

import type { ItemChanges } from '../../shared/api/schemas/reference/exchange.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { ItemContent } from '../../shared/model/reference/item.ts';
import { contentDifference } from '../../shared/rules/reference/content-difference.ts';
import { itemsNamedIn } from '../../shared/rules/reference/items-named-in.ts';
import type { Db } from '../db/open.ts';
import { itemNames } from '../db/reference/item-names.ts';
import { itemsHere, versionToPack } from '../db/reference/packaged-items.ts';
import { openPackage } from '../files/reference-package/read-package.ts';
import { type CheckedPackage, readItem } from './check-package.ts';

/** In what an item of a package differs from the version that is, or was last, in use here. Throws LoepError `not-found`. */
export async function itemChanges(db: Db, checked: CheckedPackage, id: string): Promise<ItemChanges> {
  const item = checked.items.find(({ head }) => head.id === id);
  const here = (await itemsHere(db, [id])).get(id);
  if (!item || !here) throw nothingToCompare();
  const opened = await openPackage(checked.path);
  const right = await readItem(opened, item.head).finally(() => opened.close());
  const { content: left, tier } = await versionToPack(db, { id, version: here.version });
  const names = await namesIn(db, checked, [left, right]);
  const entries = contentDifference(left, right, (named) => names.get(named) ?? named);
  if (tier !== item.head.tier) entries.push({ ...TIER, left: tier, right: item.head.tier });
  return { left, right, entries };
}

const TIER = { path: ['tier'], place: { en: 'For whom', nl: 'Voor wie' } };

/** What the items are called that either names: as here, else as in the package. */
async function namesIn(
  db: Db,
  { items }: CheckedPackage,
  contents: readonly ItemContent[],
): Promise<ReadonlyMap<string, string>> {
  const here = await itemNames(db, contents.flatMap(itemsNamedIn));
  const coming = items.map(({ head, name }) => ({ id: head.id, name }));
  return new Map([...coming, ...here].map(({ id, name }) => [id, name.en ?? Object.values(name)[0] ?? id]));
}

function nothingToCompare(): LoepError {
  return new LoepError('not-found', {
    en: 'There is nothing here to compare this item with: it is new, or not in the package.',
    nl: 'Er is hier niets om dit onderdeel mee te vergelijken: het is nieuw, of zit niet in het pakket.',
  });
}

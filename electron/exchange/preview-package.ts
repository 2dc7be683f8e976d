import {
  IMPORT_EFFECTS,
  type ImportLine,
  type PackagePreview,
} from '../../shared/api/schemas/reference/exchange.ts';
import { type Coming, type ImportEffect, importEffect } from '../../shared/rules/reference/import-effect.ts';
import type { Db } from '../db/open.ts';
import { draftsHere, type ItemHere, itemsHere } from '../db/reference/packaged-items.ts';
import type { CheckedItem, CheckedPackage } from './check-package.ts';
import { isTrusted } from './trusted-keys.ts';

/** Lines that are shown; the counts are of all. */
const LINES_MAX = 2000;

/** What asks for a decision stands first. */
const ORDER: readonly ImportEffect[] = ['conflict', 'changed', 'new', 'older', 'same'];

/** What an import would do with one item as things stand. */
export interface Weighed {
  readonly item: CheckedItem;
  readonly effect: ImportEffect;
  readonly here: ItemHere | null;
}

/** Weighs every item of a package against what is here. */
export async function weighItems(db: Db, { manifest, items }: CheckedPackage): Promise<readonly Weighed[]> {
  const here = await itemsHere(
    db,
    items.map(({ head }) => head.id),
  );
  return items.map((item) => {
    const known = here.get(item.head.id) ?? null;
    return { item, effect: importEffect(comingOf(item, manifest.expires), known), here: known };
  });
}

/** An item of a package as it is weighed. */
export function comingOf(item: CheckedItem, packageExpires: string | null): Coming {
  const { digest, history, publishedAt } = item.head;
  return { digest, history, publishedAt, bytes: item.bytes, expires: lastDay(item, packageExpires) };
}

/** Last day on which an item may be used: its own or its package's, whichever comes first. */
export function lastDay({ head }: CheckedItem, packageExpires: string | null): string | null {
  const days = [head.expires, packageExpires].filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

/** Whether a package may no longer be imported. */
export const isExpired = ({ manifest }: CheckedPackage, today: string) =>
  manifest.expires !== null && manifest.expires < today;

/** What a package holds and would do. */
export async function previewPackage(
  db: Db,
  checked: CheckedPackage,
  { id, fileName, today }: { id: string; fileName: string; today: string },
): Promise<PackagePreview> {
  const { manifest, fingerprint, sizeBytes } = checked;
  const weighed = await weighItems(db, checked);
  const drafts = await draftsHere(
    db,
    weighed.map(({ item }) => item.head.id),
  );
  const count = (effect: ImportEffect) => weighed.filter((each) => each.effect === effect).length;
  return {
    ...{ id, title: manifest.title, fileName, createdAt: manifest.createdAt },
    signer: { name: manifest.signer.name, fingerprint, isTrusted: await isTrusted(db, fingerprint) },
    ...{ tier: manifest.tier, expires: manifest.expires, isExpired: isExpired(checked, today) },
    ...{ images: manifest.images.length, sizeBytes },
    counts: Object.fromEntries(IMPORT_EFFECTS.map((effect) => [effect, count(effect)])) as Record<
      ImportEffect,
      number
    >,
    lines: ORDER.flatMap((effect) => weighed.filter((each) => each.effect === effect))
      .slice(0, LINES_MAX)
      .map((each) => lineOf(each, drafts.get(each.item.head.id) ?? null)),
  };
}

function lineOf({ item, effect, here }: Weighed, draft: ImportLine['draft']): ImportLine {
  const { id, kind } = item.head;
  const { name, edition, issuer } = item;
  return { id, kind, name, edition, issuer, effect, here: here?.version ?? null, draft };
}

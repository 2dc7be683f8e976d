import type { Tier } from '../../model/reference/basics.ts';
import type { DocumentKind } from '../../model/reference/document-kinds.ts';
import type { ItemKind } from '../../model/reference/item.ts';
import { isWithin } from './at-tier.ts';

/** An item as far as it is chosen by. */
export interface Selectable {
  readonly id: string;
  readonly kind: ItemKind;
  readonly tier: Tier;
  readonly issuer: string | null;
  readonly office: string | null;
  readonly documentKind: DocumentKind | null;
  readonly kinds: readonly DocumentKind[];
  readonly offices: readonly string[];
}

/** What was asked for: items by id, and everything of issuers and kinds. Nothing named means everything. */
export interface Selection {
  readonly tier: Tier;
  readonly items: readonly string[];
  readonly issuers: readonly string[];
  readonly documentKinds: readonly DocumentKind[];
}

/**
 * The items that go along, in order of id: those that were asked for, and what they hang on. An item whose issuer or
 * office cannot go along stays behind too: nothing in a package may point outside it.
 */
export function selectItems<T extends Selectable>(all: readonly T[], wanted: Selection): readonly T[] {
  const givable = withParents(all.filter(({ tier }) => isWithin(tier, wanted.tier)));
  const chosen = new Set<string>();
  const byName = new Set(wanted.items);
  const pending = givable.filter((item) => byName.has(item.id) || isOfSelection(item, wanted));
  const belonging = belongingTo(givable);
  const byId = new Map(givable.map((item) => [item.id, item]));
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (chosen.has(item.id)) continue;
    chosen.add(item.id);
    const parents = [item.issuer, item.office, ...item.offices].flatMap((id) => (id && byId.get(id)) || []);
    pending.push(...parents, ...(item.kind === 'model' ? belonging(item) : []));
  }
  return givable.filter(({ id }) => chosen.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Items all of whose parents are among them. */
function withParents<T extends Selectable>(items: readonly T[]): readonly T[] {
  const ids = new Set(items.map(({ id }) => id));
  const kept = items.filter(({ issuer, office }) =>
    [issuer, office].every((id) => id === null || ids.has(id)),
  );
  return kept.length === items.length ? kept : withParents(kept);
}

function isOfSelection(item: Selectable, { items, issuers, documentKinds }: Selection): boolean {
  const isBroad = issuers.length > 0 || documentKinds.length > 0;
  if (!isBroad) return items.length === 0;
  const isOfIssuer = issuers.length === 0 || issuers.some((id) => id === item.id || id === item.issuer);
  const isOfKind =
    documentKinds.length === 0 || (item.documentKind !== null && documentKinds.includes(item.documentKind));
  return isOfIssuer && isOfKind;
}

/** For a model: who signs and what is stamped at its offices, and what is known of its issuer and kind. */
function belongingTo<T extends Selectable>(items: readonly T[]): (model: T) => readonly T[] {
  const ofOffice = Map.groupBy(items, ({ office }) => office);
  const aboutKinds = items.filter(({ kind }) => kind === 'note' || kind === 'number-list');
  const ofIssuer = Map.groupBy(aboutKinds, ({ issuer }) => issuer);
  return ({ issuer, documentKind, offices }) => [
    ...offices.flatMap((office) => ofOffice.get(office) ?? []),
    ...(ofIssuer.get(issuer) ?? []).filter(
      ({ kinds }) => kinds.length === 0 || (documentKind !== null && kinds.includes(documentKind)),
    ),
  ];
}

import type { ReferenceModel } from '../../model/reference/reference-model.ts';

const PART_LISTS = ['zones', 'features', 'specimens', 'alerts'] as const;

/** Longest id to which a number is put (schema `PartId`). */
const STEM_MAX = 55;

type Model = ReferenceModel;

/**
 * The other's model with ids of their own for parts that both added since the base under one id: they are two parts.
 * What names such a zone names it by its new id. Parts that say the same on both sides stay one.
 */
export function idsApart({ base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', Model>>): Model {
  const before = new Set(partsOf(base).map(({ id }) => id));
  const own = new Map(partsOf(mine).map((part) => [part.id, JSON.stringify(part)]));
  const taken = new Set([...before, ...own.keys(), ...partsOf(theirs).map(({ id }) => id)]);
  const renamed = new Map<string, string>();
  for (const part of partsOf(theirs)) {
    const isTwo = !before.has(part.id) && own.has(part.id) && own.get(part.id) !== JSON.stringify(part);
    if (!isTwo || renamed.has(part.id)) continue;
    const id = freeId(part.id, taken);
    taken.add(id);
    renamed.set(part.id, id);
  }
  return renamed.size === 0 ? theirs : withIds(theirs, renamed);
}

const partsOf = (model: Model) =>
  PART_LISTS.flatMap((list): readonly { readonly id: string }[] => model[list]);

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let at = 2; ; at++) {
    const next = `${id.slice(0, STEM_MAX)}-${at}`;
    if (!taken.has(next)) return next;
  }
}

function withIds(model: Model, renamed: ReadonlyMap<string, string>): Model {
  const named = (id: string) => renamed.get(id) ?? id;
  const called = <T extends { readonly id: string }>(parts: readonly T[]): T[] =>
    parts.map((part) => ({ ...part, id: named(part.id) }));
  const zoneOf = (zone: string | null) => (zone === null ? null : named(zone));
  const { zones, features, specimens, alerts, numbering } = model;
  return {
    ...model,
    ...{ zones: called(zones), features: called(features), specimens: called(specimens) },
    alerts: called(alerts).map((alert) => ({
      ...alert,
      signs: alert.signs.map((sign) => (sign.kind === 'words' ? { ...sign, zone: zoneOf(sign.zone) } : sign)),
    })),
    numbering: { ...numbering, zone: zoneOf(numbering.zone) },
  };
}

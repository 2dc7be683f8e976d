import type { IMPORT_EFFECTS } from '../../api/schemas/reference/exchange.ts';

/** What an import does with one item. */
export type ImportEffect = (typeof IMPORT_EFFECTS)[number];

/** A version as it is weighed against another of the same item. */
interface Weighed {
  readonly digest: string;
  /** Bytes of its content as JSON. */
  readonly bytes: number;
  /** Last day on which it may be used; null for ever. */
  readonly expires: string | null;
  /** When it came into use where it was published, ISO 8601. */
  readonly publishedAt: string;
}

/** An item of a package, with the digests of what was published before it, oldest first. */
export interface Coming extends Weighed {
  readonly history: readonly string[];
}

/** The same item as it is here. */
export interface Here {
  /** The version in use, or the one that was withdrawn last. */
  readonly last: Weighed & { readonly isWithdrawn: boolean };
  /** Digests of all earlier published versions, oldest first. */
  readonly history: readonly string[];
}

/**
 * Which of the two goes on from the other. What was withdrawn here comes back only when somebody says so.
 *
 * A digest may come back in a history: whoever restores an old version publishes it anew. What is in use last, and not
 * where its digest stood before, decides which of the two went on.
 *
 * Of two extracts of one version the longer holds more, since parts are only ever left out: a whole version is never
 * replaced by a part of it. The same version with a later last day is a change.
 */
export function importEffect(coming: Coming, here: Here | null): ImportEffect {
  if (here === null) return 'new';
  const { last } = here;
  if (coming.digest === last.digest) {
    if (last.isWithdrawn) return 'older';
    if (coming.bytes !== last.bytes) return coming.bytes > last.bytes ? 'changed' : 'same';
    return isLater(coming.expires, last.expires) ? 'changed' : 'same';
  }
  const isOnward = coming.history.includes(last.digest);
  const isBefore = here.history.includes(coming.digest);
  if (isBefore && !(isOnward && isLaterLine(coming, here))) return 'older';
  return isOnward && !last.isWithdrawn ? 'changed' : 'conflict';
}

/** Of two that each know the other's version as one of before: whether that of the package came after. */
function isLaterLine(coming: Coming, { last, history }: Here): boolean {
  const there = [...coming.history, coming.digest];
  const own = [...history, last.digest];
  if (beginsWith(there, own)) return true;
  return !beginsWith(own, there) && coming.publishedAt > last.publishedAt;
}

const beginsWith = (line: readonly string[], first: readonly string[]) =>
  first.every((digest, at) => line[at] === digest);

/** The history of a version that takes the place of what is here: everything that was in use, here and there. */
export function joinedHistory(coming: Coming, here: Here | null): readonly string[] {
  if (here === null) return coming.history;
  const { last, history } = here;
  // More of the same version takes no step.
  const own = last.digest === coming.digest ? history : [...history, last.digest];
  if (holdsAll(coming.history, own)) return coming.history;
  return [...own, ...coming.history.filter((digest) => !own.includes(digest))];
}

const holdsAll = (line: readonly string[], digests: readonly string[]) => {
  const all = new Set(line);
  return digests.every((digest) => all.has(digest));
};

function isLater(coming: string | null, here: string | null): boolean {
  return here !== null && (coming === null || coming > here);
}

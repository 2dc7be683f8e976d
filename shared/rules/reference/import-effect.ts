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
}

/** An item of a package, with the digests of what was published before it. */
export interface Coming extends Weighed {
  readonly history: readonly string[];
}

/** The same item as it is here. */
export interface Here {
  /** The version in use, or the one that was withdrawn last. */
  readonly last: Weighed & { readonly isWithdrawn: boolean };
  /** Digests of all earlier published versions. */
  readonly history: readonly string[];
}

/**
 * Which of the two goes on from the other. What was withdrawn here comes back only when somebody says so.
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
  if (here.history.includes(coming.digest)) return 'older';
  return coming.history.includes(last.digest) && !last.isWithdrawn ? 'changed' : 'conflict';
}

function isLater(coming: string | null, here: string | null): boolean {
  return here !== null && (coming === null || coming > here);
}

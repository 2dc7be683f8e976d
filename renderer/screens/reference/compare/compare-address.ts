import { useSearchParams } from 'wouter';

/** One side of a comparison: a version of an item. */
export interface Side {
  readonly id: string;
  readonly version: number;
}

/** What is laid side by side; all of it stands in the address. */
export interface CompareAddress {
  readonly left: Side | null;
  readonly right: Side | null;
}

const SIDE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@(\d{1,9})$/u;

/** Reads an address; anything it cannot mean is as if it were not there. */
export function readCompareAddress(params: URLSearchParams): CompareAddress {
  return { left: sideIn(params.get('left')), right: sideIn(params.get('right')) };
}

/** A side as it stands in an address. */
export function sideWords({ id, version }: Side): string {
  return `${id}@${version}`;
}

/** The address, and how another item or version takes a side. */
export function useCompareAddress(): [CompareAddress, (change: Partial<CompareAddress>) => void] {
  const [params, setParams] = useSearchParams();
  const put = (change: Partial<CompareAddress>) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      for (const [name, side] of Object.entries(change)) {
        if (side) next.set(name, sideWords(side));
        else next.delete(name);
      }
      return next;
    });
  return [readCompareAddress(params), put];
}

function sideIn(given: string | null): Side | null {
  const found = SIDE.exec(given ?? '');
  return found && Number(found[2]) > 0 ? { id: found[1]!, version: Number(found[2]) } : null;
}

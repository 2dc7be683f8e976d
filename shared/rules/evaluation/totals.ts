import type { AttackRecord } from '../../model/evaluation.ts';

/** What was hit of all places that have one thing in common. */
interface Total<K> {
  readonly of: K;
  readonly hits: number;
  readonly tried: number;
  /** Places beside these of which nothing is to be seen. */
  readonly notAssessable: number;
}

/** Adds up what was hit, by the way of altering or by the way of saving, in the order of the records. */
export function totalsBy<K extends 'attack' | 'channel'>(
  records: readonly AttackRecord[],
  key: K,
): Total<AttackRecord[K]>[] {
  return [...Map.groupBy(records, (record) => record[key])].map(([of, own]) => ({
    of,
    hits: sum(own.map(({ hits }) => hits)),
    tried: sum(own.map((record) => record.of)),
    notAssessable: sum(own.map(({ notAssessable }) => notAssessable)),
  }));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** What the disk or another program does to the database, whoever is told of it. */
export type StoreTrouble = 'busy' | 'full' | 'out-of-reach';

/** By the code of SQLite or of the system. */
const TROUBLES: readonly (readonly [RegExp, StoreTrouble])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^(SQLITE_(IOERR|READONLY|CANTOPEN|PROTOCOL)|EROFS)/, 'out-of-reach'],
];

/** What kept something from being written through no fault of ours; null for any other error. */
export function storeTroubleOf(error: unknown): StoreTrouble | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return TROUBLES.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

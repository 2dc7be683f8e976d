import { LoepError } from '../../shared/model/errors.ts';

const FULL = new LoepError('storage-full', {
  en: 'The disk of the data folder is full. Make room on it; Loep goes on by itself, and nothing was lost.',
  nl: 'De schijf van de gegevensmap is vol. Maak ruimte; Loep gaat vanzelf verder, en er is niets verloren.',
});

const BUSY = new LoepError('busy', {
  en: 'The database is held by another program, such as a backup. Loep goes on when it is free, and nothing was lost.',
  nl: 'De database wordt door een ander programma vastgehouden, bijvoorbeeld een back-up. Loep gaat verder zodra zij vrij is, en er is niets verloren.',
});

const OUT_OF_REACH = new LoepError('busy', {
  en: 'The data folder cannot be written to. See whether its disk is connected and may be written; Loep tries again by itself, and nothing was lost.',
  nl: 'In de gegevensmap kan niet worden geschreven. Kijk of de schijf is aangesloten en beschrijfbaar is; Loep probeert het vanzelf opnieuw, en er is niets verloren.',
});

/** Failures of the disk, by the code that SQLite gives them. */
const FAILURES: readonly (readonly [RegExp, LoepError])[] = [
  [/^SQLITE_FULL/, FULL],
  [/^SQLITE_(BUSY|LOCKED)/, BUSY],
  [/^SQLITE_(IOERR|READONLY|CANTOPEN|PROTOCOL)/, OUT_OF_REACH],
];

/** What a user is told when the database could not be written through no fault of ours; null for any other error. */
export function storeFailureOf(error: unknown): LoepError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAILURES.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

import { LoepError } from '../../shared/model/errors.ts';
import { type StoreTrouble, storeTroubleOf } from './store-trouble.ts';

const FULL = new LoepError('storage-full', {
  en: 'The disk of the data folder is full. Make room on it; Loep goes on by itself, and nothing was lost.',
  nl: 'De schijf van de gegevensmap is vol. Maak ruimte; Loep gaat vanzelf verder, en er is niets verloren.',
});

const BUSY = new LoepError('busy', {
  en: 'The database is held by another program, such as a backup. Examinations go on when it is free; nothing that was recorded is lost.',
  nl: 'De database wordt door een ander programma vastgehouden, bijvoorbeeld een back-up. Onderzoeken gaan verder zodra zij vrij is; wat is vastgelegd gaat niet verloren.',
});

const OUT_OF_REACH = new LoepError('busy', {
  en: 'The data folder cannot be written to. See whether its disk is connected and may be written; Loep tries again by itself, and nothing was lost.',
  nl: 'In de gegevensmap kan niet worden geschreven. Kijk of de schijf is aangesloten en beschrijfbaar is; Loep probeert het vanzelf opnieuw, en er is niets verloren.',
});

const FAILURES: Readonly<Record<StoreTrouble, LoepError>> = {
  full: FULL,
  busy: BUSY,
  'out-of-reach': OUT_OF_REACH,
};

/** What a user is told when the database could not be written through no fault of ours; null for any other error. */
export function storeFailureOf(error: unknown): LoepError | null {
  const trouble = storeTroubleOf(error);
  return trouble && FAILURES[trouble];
}

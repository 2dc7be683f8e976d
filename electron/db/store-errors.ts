import { LoepError } from '../../shared/model/errors.ts';
import { type StoreTrouble, storeTroubleOf } from './store-trouble.ts';

/**
 * What the database or the disk refused, as what a user can do about it; anything else as it came. Everything that
 * answers a user passes its errors through this.
 */
export function asLoepError(error: unknown): unknown {
  const trouble = storeTroubleOf(error);
  return trouble === null ? error : REFUSALS[trouble]();
}

const REFUSALS: Readonly<Record<StoreTrouble, () => LoepError>> = {
  busy,
  full: storageFull,
  'out-of-reach': outOfReach,
};

function busy(): LoepError {
  return new LoepError('busy', {
    en: 'Another program holds the data folder of Loep, perhaps a back-up or a second Loep. Nothing was changed; wait for it to finish, or close it, and try again.',
    nl: 'Een ander programma houdt de gegevensmap van Loep bezet, misschien een reservekopie of een tweede Loep. Er is niets gewijzigd; wacht tot het klaar is, of sluit het, en probeer het opnieuw.',
  });
}

function storageFull(): LoepError {
  return new LoepError('storage-full', {
    en: 'The disk that holds the data folder of Loep is full. Nothing of this was stored; make room on the disk and try again.',
    nl: 'De schijf met de gegevensmap van Loep is vol. Hiervan is niets bewaard; maak ruimte op de schijf en probeer het opnieuw.',
  });
}

function outOfReach(): LoepError {
  return new LoepError('busy', {
    en: 'The data folder of Loep cannot be written to. Nothing of this was stored; see whether its disk is connected and may be written, and try again.',
    nl: 'In de gegevensmap van Loep kan niet worden geschreven. Hiervan is niets bewaard; kijk of de schijf is aangesloten en beschrijfbaar is, en probeer het opnieuw.',
  });
}

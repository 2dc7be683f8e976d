import { LoepError } from '../../../shared/model/errors.ts';
import { PACKAGE_BYTES_MAX } from '../../../shared/model/reference/package.ts';
import type { Text } from '../../../shared/model/text.ts';

/** Longest name of a file in a package that is shown, in UTF-16 units. */
const SHOWN_MAX = 80;

/** What a package says of itself, to be shown in a sentence: nothing that steers, and not too long. */
export function shown(name: string): string {
  const plain = name.toWellFormed().replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
  return plain.length <= SHOWN_MAX ? plain : `${plain.slice(0, SHOWN_MAX)}...`;
}

/** A package that is refused as a file, with what is wrong; nothing was written. */
export function refused(reason: Text): LoepError {
  return new LoepError('unreadable-file', {
    en: `This package is refused: ${reason.en} Nothing was taken in. Ask its sender to export it again.`,
    nl: `Dit pakket wordt geweigerd: ${reason.nl} Er is niets opgenomen. Vraag de afzender het opnieuw te exporteren.`,
  });
}

/** A package that is refused for one of its files. */
export function refusedFile(name: string, reason: Text): LoepError {
  return refused({ en: `"${shown(name)}" ${reason.en}`, nl: `"${shown(name)}" ${reason.nl}` });
}

/** No zip at all, or one that is cut off. */
export function noZip(isBegun: boolean): LoepError {
  if (isBegun) {
    return refused({
      en: 'it is not whole; its end is missing.',
      nl: 'het is niet volledig; het einde ontbreekt.',
    });
  }
  return new LoepError('unsupported-format', {
    en: 'This is no reference package. Choose a file that ends in .loepref.',
    nl: 'Dit is geen referentiepakket. Kies een bestand dat op .loepref eindigt.',
  });
}

/** What the zip reader or the decompression says, behind our own words. */
export function damaged(name: string | null, error: unknown): LoepError {
  const why = shown(error instanceof Error ? error.message : String(error));
  if (name === null)
    return refused({ en: `the zip is damaged (${why}).`, nl: `de zip is beschadigd (${why}).` });
  return refusedFile(name, { en: `is damaged (${why}).`, nl: `is beschadigd (${why}).` });
}

/** More bytes than a package may have. */
export function packageTooLarge(): LoepError {
  const gigabytes = PACKAGE_BYTES_MAX / 1e9;
  return new LoepError('too-large', {
    en: `A package has ${gigabytes} GB at most. Ask its sender for several packages, each with a part of it.`,
    nl: `Een pakket is hoogstens ${gigabytes} GB. Vraag de afzender om meer pakketten met elk een deel ervan.`,
  });
}

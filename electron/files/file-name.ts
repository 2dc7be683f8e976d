import { LoepError } from '../../shared/model/errors.ts';

/** Longest name that is kept, characters. File systems allow 255 bytes. */
const MAX_NAME = 200;

/** Control characters, line ends and marks that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * What a file is called, from a name that somebody else gave it: words to be shown and never a path. Folders and
 * what cannot be seen are left out; a long name keeps its extension.
 *
 * Throws LoepError `bad-input` for a name of which nothing is left.
 */
export function shownFileName(given: string): string {
  const name = given
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSEEN, ' ')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\s+/gu, ' ')
    .trim();
  if (name !== '' && !/^\.+$/.test(name)) return shortened(name);
  throw new LoepError('bad-input', {
    en: 'This file has no name that can be shown. Give it a name and send it again.',
    nl: 'Dit bestand heeft geen naam die getoond kan worden. Geef het een naam en stuur het opnieuw.',
  });
}

function shortened(name: string): string {
  if (name.length <= MAX_NAME) return name;
  const extension = /\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? '';
  return (
    name
      .slice(0, MAX_NAME - extension.length)
      .toWellFormed()
      .trimEnd() + extension
  );
}

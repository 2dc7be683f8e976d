import { LoepError } from '../../shared/model/errors.ts';

/** As long as a title that is typed may be. */
const MAX_TITLE = 200;

/**
 * The title of a case that a file becomes: its name without folders and extension. The name stays only words,
 * whatever it looks like; characters that are not to be seen, or that turn the text around them, are left out.
 *
 * Throws LoepError `bad-input` for a name with nothing to be seen in it.
 */
export function titleOfFile(fileName: string): string {
  const name = seen(fileName.split(/[/\\]/).at(-1)!);
  const bare = name.replace(/(?<=.)\.[^.\s]{1,5}$/u, '').trim();
  const title = bare === '' ? name : bare;
  if (title !== '') return title.slice(0, MAX_TITLE).toWellFormed().trim();
  throw new LoepError('bad-input', {
    en: 'This file has no name that can be shown. Give it a name and drop it again.',
    nl: 'Dit bestand heeft geen naam die getoond kan worden. Geef het een naam en sleep het opnieuw naar het venster.',
  });
}

function seen(name: string): string {
  return name
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

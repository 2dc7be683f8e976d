import type { LocalText } from '../../shared/model/reference/basics.ts';
import type { Language } from '../../shared/model/text.ts';

/** What is said, and in which language it is. */
export interface Spoken {
  readonly code: string;
  readonly words: string;
}

/** Languages that most readers read, in the order in which they are tried after their own. */
const COMMON: readonly string[] = ['en', 'nl', 'fr', 'de', 'es'];

/** What a text says in the language of the reader, or in the first that they are likely to read. */
export function spokenTo(text: LocalText, language: Language): Spoken {
  const codes = [language, ...COMMON, ...Object.keys(text).sort()];
  const code = codes.find((each) => Object.hasOwn(text, each)) ?? language;
  return { code, words: text[code] ?? '' };
}

/** The same, for what can be shown as words only. */
export function localWords(text: LocalText, language: Language): string {
  return spokenTo(text, language).words;
}

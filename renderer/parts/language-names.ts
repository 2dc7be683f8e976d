import type { Language } from '../../shared/model/text.ts';
import { READING_LANGUAGES, type ReadingLanguage } from '../../shared/model/words.ts';
import { LOCALES } from '../../shared/text/locales.ts';

/** The name of a language by its three-letter code; the code itself when it is not known. */
export function languageName(code: string, language: Language): string {
  const name = new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Languages that can be read, to choose from: by name in the language of the screen, in its order. */
export function readingLanguageChoices(
  language: Language,
): readonly { readonly value: ReadingLanguage; readonly label: string }[] {
  return READING_LANGUAGES.map((value) => ({ value, label: languageName(value, language) })).sort(
    (one, other) => one.label.localeCompare(other.label, language),
  );
}

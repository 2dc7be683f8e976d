import type { Language } from '../../../shared/model/text.ts';
import { READING_LANGUAGES, type ReadingLanguage } from '../../../shared/model/words.ts';

/** Languages that can be read, by name in the language of the screen, in its order. */
export function readingLanguageNames(
  language: Language,
): readonly { readonly code: ReadingLanguage; readonly name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const order = new Intl.Collator(language);
  return READING_LANGUAGES.map((code) => ({ code, name: names.of(code) ?? code })).sort((one, other) =>
    order.compare(one.name, other.name),
  );
}

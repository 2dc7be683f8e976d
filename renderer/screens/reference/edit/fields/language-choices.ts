import type { Language } from '../../../../../shared/model/text.ts';
import { languageName } from '../../../../parts/language-names.ts';

/** Languages of documents and of those who read about them, besides those of the screens. ISO 639-1. */
const CODES =
  'am ar az be bg bn bs cs da de el es et fa fi fr he hi hr hu hy id is it ja ka kk km ko ku ky lo lt lv mk mn ms my ne no pl ps pt ro ru si sk sl so sq sr sv sw ta tg th ti tk tr uk ur uz vi zh'.split(
    ' ',
  );

/** Languages to choose from, by name in the language of the screen. */
export function languageChoices(language: Language): { value: string; label: string }[] {
  return ['en', 'nl', ...CODES]
    .map((value) => ({ value, label: languageName(value, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}

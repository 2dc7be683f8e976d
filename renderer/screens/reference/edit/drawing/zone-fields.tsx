import type { Zone } from '../../../../../shared/model/reference/zones.ts';
import { FIELD_MEANING_WORDS } from '../../../../../shared/text/field-meaning-words.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { TYPEFACE_WORDS } from '../../../../parts/reference-words.ts';
import type { Path } from '../content/content-path.ts';
import { ChoiceField, choicesOf, YesNoField } from '../fields/choice-field.tsx';
import { languageChoices } from '../fields/language-choices.ts';
import { TextField } from '../fields/text-field.tsx';
import { MaskField } from './mask-field.tsx';

const TEXTS = {
  words: { en: 'Words, as printed', nl: 'Woorden, zoals gedrukt' },
  wordsWhy: { en: 'Lines joined by a space', nl: 'Regels met een spatie ertussen' },
  typeface: { en: 'Class of typeface', nl: 'Soort letter' },
  bold: { en: 'Bold', nl: 'Vet' },
  meaning: { en: 'What is filled in here', nl: 'Wat hier wordt ingevuld' },
  language: { en: 'Language', nl: 'Taal' },
  format: { en: 'Kind of code', nl: 'Soort code' },
  formatExample: { en: 'PDF417, QR code…', nl: 'PDF417, QR-code…' },
  unknown: { en: 'not known', nl: 'niet bekend' },
  any: { en: 'any', nl: 'willekeurig' },
};

/** What a zone says besides its place. */
export function ZoneFields({ path, zone }: { path: Path; zone: Zone }) {
  const t = useText();
  const language = useLanguage();
  const at = (key: string) => [...path, key];
  const inLanguage = (
    <ChoiceField
      path={at('language')}
      label={t(TEXTS.language)}
      choices={languageChoices(language)}
      isNullable
      none={TEXTS.unknown}
    />
  );
  switch (zone.kind) {
    case 'fixed-text':
      return (
        <>
          <TextField
            path={at('words')}
            label={t(TEXTS.words)}
            description={t(TEXTS.wordsWhy)}
            isRequired
            isLong
            maxLength={2000}
          />
          {inLanguage}
          <ChoiceField
            path={at('typeface')}
            label={t(TEXTS.typeface)}
            choices={choicesOf(TYPEFACE_WORDS, t)}
            isNullable
            none={TEXTS.unknown}
          />
          <YesNoField path={at('isBold')} label={t(TEXTS.bold)} />
        </>
      );
    case 'field':
      return (
        <>
          <ChoiceField
            path={at('meaning')}
            label={t(TEXTS.meaning)}
            choices={choicesOf(FIELD_MEANING_WORDS, t)}
          />
          <MaskField path={at('mask')} />
          {inLanguage}
        </>
      );
    case 'code':
      return (
        <TextField
          path={at('format')}
          label={t(TEXTS.format)}
          placeholder={t(TEXTS.formatExample)}
          isNullable
          maxLength={40}
        />
      );
    default:
      return null;
  }
}

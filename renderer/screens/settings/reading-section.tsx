import { MultiSelect } from '@mantine/core';
import type { Settings } from '../../../shared/api/schemas/settings.ts';
import {
  READING_LANGUAGES,
  READING_LANGUAGES_MAX,
  type ReadingLanguage,
} from '../../../shared/model/words.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { useSettings } from '../../host/use-settings.ts';
import { readingLanguageChoices } from '../../parts/language-names.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';

const TEXTS = {
  intake: { en: 'New documents', nl: 'Nieuwe documenten' },
  languages: { en: 'Languages to read', nl: 'Te lezen talen' },
  find: { en: 'Find by itself', nl: 'Zelf vinden' },
  named: { en: 'These languages', nl: 'Deze talen' },
  which: { en: 'Which languages', nl: 'Welke talen' },
  most: {
    en: 'At most four; fewer is faster and makes fewer reading errors. Other scripts on the page are then not read.',
    nl: 'Ten hoogste vier; minder is sneller en geeft minder leesfouten. Andere schriften op de pagina worden dan niet gelezen.',
  },
  findWhy: {
    en: 'The language is found from each page.',
    nl: 'De taal wordt op elke pagina zelf gevonden.',
  },
  dropAs: { en: 'Several files at once become', nl: 'Meerdere bestanden tegelijk worden' },
  one: { en: 'One case', nl: 'Eén zaak' },
  many: { en: 'A case for each', nl: 'Een zaak per bestand' },
  dropWhy: {
    en: 'What is chosen beforehand; it is asked each time.',
    nl: 'Wat vooraf is gekozen; het wordt elke keer gevraagd.',
  },
};

/** What happens with new documents. */
export function ReadingSection() {
  const t = useText();
  const { settings, change } = useSettings();
  return (
    <Section title={t(TEXTS.intake)}>
      <ReadingLanguages
        chosen={settings.readingLanguages}
        onChange={(readingLanguages) => change({ readingLanguages })}
      />
      <Choice
        label={t(TEXTS.dropAs)}
        description={t(TEXTS.dropWhy)}
        value={settings.dropAs}
        options={[
          { value: 'one-case', label: t(TEXTS.one) },
          { value: 'many-cases', label: t(TEXTS.many) },
        ]}
        onChoose={(dropAs) => change({ dropAs })}
      />
    </Section>
  );
}

interface Props {
  readonly chosen: Settings['readingLanguages'];
  readonly onChange: (chosen: Settings['readingLanguages']) => void;
}

function ReadingLanguages({ chosen, onChange }: Props) {
  const t = useText();
  const language = useLanguage();
  const usual: ReadingLanguage = language === 'nl' ? 'nld' : 'eng';
  return (
    <>
      <Choice
        label={t(TEXTS.languages)}
        description={t(chosen === null ? TEXTS.findWhy : TEXTS.most)}
        value={chosen === null ? 'find' : 'named'}
        options={[
          { value: 'find', label: t(TEXTS.find) },
          { value: 'named', label: t(TEXTS.named) },
        ]}
        onChoose={(how) => onChange(how === 'find' ? null : [usual])}
      />
      {chosen !== null && (
        <MultiSelect
          label={t(TEXTS.which)}
          value={chosen}
          data={readingLanguageChoices(language)}
          maxValues={READING_LANGUAGES_MAX}
          maxDropdownHeight={600}
          searchable
          hidePickedOptions
          onChange={(values) => {
            const known = READING_LANGUAGES.filter((code) => values.includes(code));
            onChange(known.length === 0 ? null : known);
          }}
        />
      )}
    </>
  );
}

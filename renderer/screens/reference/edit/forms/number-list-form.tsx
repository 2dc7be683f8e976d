import { Group } from '@mantine/core';
import { useText } from '../../../../host/language.tsx';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { ItemField } from '../fields/item-fields.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { SourcesField } from '../fields/sources-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { KindsField } from './kinds-field.tsx';
import { RANGE_WHY_WORDS } from './range-words.ts';
import { RangesField } from './ranges-field.tsx';
import { FORM_WORDS } from './words.ts';

const TEXTS = {
  why: { en: 'Why', nl: 'Waarom' },
  since: { en: 'Since', nl: 'Sinds' },
};

/** Numbers of blanks or documents that were lost, stolen or called in. */
export function NumberListForm() {
  const t = useText();
  return (
    <>
      <ItemField path={['issuer']} kind="issuer" label={t(FORM_WORDS.issuer)} />
      <LocalTextField path={['title']} label={t(FORM_WORDS.title)} isRequired />
      <KindsField path={['kinds']} />
      <RangesField
        renderRange={(path) => (
          <Group grow preventGrowOverflow={false} align="start" gap="xs">
            <TextField path={[...path, 'from']} label={t(FORM_WORDS.from)} isRequired maxLength={60} />
            <TextField path={[...path, 'to']} label={t(FORM_WORDS.to)} isRequired maxLength={60} />
            <ChoiceField
              path={[...path, 'why']}
              label={t(TEXTS.why)}
              choices={choicesOf(RANGE_WHY_WORDS, t)}
            />
            <TextField path={[...path, 'since']} label={t(TEXTS.since)} isNullable maxLength={10} />
            <TextField path={[...path, 'source']} label={t(FORM_WORDS.source)} />
          </Group>
        )}
      />
      <SourcesField />
    </>
  );
}

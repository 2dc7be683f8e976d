import { Group } from '@mantine/core';
import type { Numbering, ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import { FIELD_MEANING_WORDS } from '../../../../../shared/text/field-meaning-words.ts';
import { useText } from '../../../../host/language.tsx';
import { MaskField } from '../drawing/mask-field.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useForm } from '../fields/form-context.tsx';
import { ListField } from '../fields/list-field.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { PeriodField } from '../fields/period-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { FORM_WORDS } from './words.ts';

const TEXTS = {
  rules: { en: 'How documents are numbered', nl: 'Hoe documenten genummerd zijn' },
  zone: { en: 'Field in which the number stands', nl: 'Veld waarin het nummer staat' },
  noZone: { en: 'none drawn or not known', nl: 'geen getekend of niet bekend' },
  series: { en: 'Dated number series', nl: 'Gedateerde nummerreeksen' },
  seriesWhy: {
    en: 'Numbers of which it is known when they were given out.',
    nl: 'Nummers waarvan bekend is wanneer ze zijn uitgegeven.',
  },
  name: { en: 'Series', nl: 'Reeks' },
  add: { en: 'Add series', nl: 'Reeks toevoegen' },
  issued: { en: 'Given out', nl: 'Uitgegeven' },
};

/** How the documents of the edition are numbered, and which numbers were given out when. */
export function NumberingTab() {
  const t = useText();
  const { draft } = useForm();
  const { zones } = draft.content as ReferenceModel;
  const fields = zones.flatMap((zone) =>
    zone.kind === 'field'
      ? [{ value: zone.id, label: `${t(FIELD_MEANING_WORDS[zone.meaning])} (${zone.id})` }]
      : [],
  );
  return (
    <>
      <LocalTextField path={['numbering', 'rules']} label={t(TEXTS.rules)} isNullable isLong />
      <MaskField path={['numbering', 'mask']} />
      <ChoiceField
        path={['numbering', 'zone']}
        label={t(TEXTS.zone)}
        choices={fields}
        isNullable
        none={TEXTS.noZone}
      />
      <ListField<Numbering['series'][number]>
        path={['numbering', 'series']}
        label={t(TEXTS.series)}
        description={t(TEXTS.seriesWhy)}
        name={t(TEXTS.name)}
        add={t(TEXTS.add)}
        max={500}
        newEntry={() => ({ from: '', to: '', issued: { from: null, to: null }, source: '' })}
        render={(path) => (
          <>
            <Group grow preventGrowOverflow={false}>
              <TextField path={[...path, 'from']} label={t(FORM_WORDS.from)} isRequired />
              <TextField path={[...path, 'to']} label={t(FORM_WORDS.to)} isRequired />
            </Group>
            <PeriodField path={[...path, 'issued']} label={t(TEXTS.issued)} />
            <TextField path={[...path, 'source']} label={t(FORM_WORDS.source)} />
          </>
        )}
      />
    </>
  );
}

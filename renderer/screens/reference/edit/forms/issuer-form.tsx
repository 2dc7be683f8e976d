import { Group } from '@mantine/core';
import type { Issuer } from '../../../../../shared/model/reference/issuing.ts';
import { useText } from '../../../../host/language.tsx';
import { ChoiceField, choicesOf, YesNoField } from '../fields/choice-field.tsx';
import { ListField } from '../fields/list-field.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { PeriodField } from '../fields/period-field.tsx';
import { SourcesField } from '../fields/sources-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { ISSUER_TYPE_WORDS } from './issuer-words.ts';
import { FORM_WORDS } from './words.ts';

const TEXTS = {
  type: { en: 'What it is', nl: 'Wat het is' },
  iso: { en: 'ISO 3166 code of three letters', nl: 'ISO 3166-code van drie letters' },
  isoWhy: { en: 'XAA to XZZ where there is none', nl: 'XAA tot XZZ waar er geen is' },
  icao: { en: 'Code in a machine-readable zone', nl: 'Code in een machineleesbare zone' },
  icaoWhy: { en: 'ICAO Doc 9303, without fillers', nl: 'ICAO Doc 9303, zonder opvultekens' },
  recognised: {
    en: 'Its documents are accepted as those of an authority',
    nl: 'De documenten gelden als die van een overheid',
  },
  recognisedWhy: {
    en: 'Off for who issues pseudo-documents.',
    nl: 'Uit bij wie pseudodocumenten afgeeft.',
  },
  names: { en: 'Names it has borne', nl: 'Namen die het heeft gedragen' },
  addName: { en: 'Add name', nl: 'Naam toevoegen' },
};

/** A state, a territory or an organisation that issues documents. */
export function IssuerForm() {
  const t = useText();
  const capitals = (typed: string) => typed.toUpperCase();
  return (
    <>
      <ListField<Issuer['names'][number]>
        path={['names']}
        label={t(TEXTS.names)}
        name={t(FORM_WORDS.name)}
        add={t(TEXTS.addName)}
        min={1}
        max={20}
        newEntry={() => ({ name: {}, period: { from: null, to: null } })}
        render={(path) => (
          <>
            <LocalTextField path={[...path, 'name']} label={t(FORM_WORDS.name)} isRequired />
            <PeriodField path={[...path, 'period']} label={t(FORM_WORDS.period)} />
          </>
        )}
      />
      <ChoiceField path={['type']} label={t(TEXTS.type)} choices={choicesOf(ISSUER_TYPE_WORDS, t)} />
      <Group grow align="start" preventGrowOverflow={false}>
        <TextField
          path={['iso']}
          label={t(TEXTS.iso)}
          description={t(TEXTS.isoWhy)}
          isNullable
          maxLength={3}
          as={capitals}
        />
        <TextField
          path={['icao']}
          label={t(TEXTS.icao)}
          description={t(TEXTS.icaoWhy)}
          isNullable
          maxLength={3}
          as={capitals}
        />
      </Group>
      <YesNoField path={['recognised']} label={t(TEXTS.recognised)} description={t(TEXTS.recognisedWhy)} />
      <SourcesField />
    </>
  );
}

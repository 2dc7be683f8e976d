import type { Office } from '../../../../../shared/model/reference/issuing.ts';
import { LOCALES } from '../../../../../shared/text/locales.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { ChecksField } from '../fields/choice-field.tsx';
import { ItemField } from '../fields/item-fields.tsx';
import { ListField } from '../fields/list-field.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { PeriodField } from '../fields/period-field.tsx';
import { SourcesField } from '../fields/sources-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { KindsField } from './kinds-field.tsx';
import { FORM_WORDS } from './words.ts';

const TEXTS = {
  competence: { en: 'What it may issue', nl: 'Wat het mag afgeven' },
  competenceName: { en: 'Competence', nl: 'Bevoegdheid' },
  addCompetence: { en: 'Add competence', nl: 'Bevoegdheid toevoegen' },
  area: { en: 'Area', nl: 'Gebied' },
  rest: { en: 'Days on which it is closed', nl: 'Dagen waarop het gesloten is' },
  restName: { en: 'Rest days', nl: 'Rustdagen' },
  addRest: { en: 'Add rest days', nl: 'Rustdagen toevoegen' },
  days: { en: 'Days of the week', nl: 'Dagen van de week' },
};

/** An office that draws up or issues documents. */
export function OfficeForm() {
  const t = useText();
  const days = useWeekDays();
  const always = { from: null, to: null };
  return (
    <>
      <ItemField path={['issuer']} kind="issuer" label={t(FORM_WORDS.issuer)} />
      <LocalTextField path={['name']} label={t(FORM_WORDS.name)} isRequired />
      <TextField path={['place']} label={t(FORM_WORDS.place)} isRequired />
      <PeriodField path={['period']} label={t(FORM_WORDS.period)} />
      <ListField<Office['competence'][number]>
        path={['competence']}
        label={t(TEXTS.competence)}
        name={t(TEXTS.competenceName)}
        add={t(TEXTS.addCompetence)}
        max={50}
        newEntry={() => ({ kinds: [], area: '', period: always })}
        render={(path) => (
          <>
            <KindsField path={[...path, 'kinds']} />
            <TextField path={[...path, 'area']} label={t(TEXTS.area)} isRequired />
            <PeriodField path={[...path, 'period']} label={t(FORM_WORDS.period)} />
          </>
        )}
      />
      <ListField<Office['restDays'][number]>
        path={['restDays']}
        label={t(TEXTS.rest)}
        name={t(TEXTS.restName)}
        add={t(TEXTS.addRest)}
        max={20}
        newEntry={() => ({ days: [6, 7], period: always })}
        render={(path) => (
          <>
            <ChecksField path={[...path, 'days']} label={t(TEXTS.days)} choices={days} isNumber />
            <PeriodField path={[...path, 'period']} label={t(FORM_WORDS.period)} />
          </>
        )}
      />
      <SourcesField />
    </>
  );
}

/** Monday, 1, to Sunday, 7, by their names. */
function useWeekDays() {
  const form = new Intl.DateTimeFormat(LOCALES[useLanguage()], { weekday: 'short', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, at) => ({
    value: String(at + 1),
    label: form.format(new Date(Date.UTC(2024, 0, at + 1))),
  }));
}

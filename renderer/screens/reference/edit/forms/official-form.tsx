import { useText } from '../../../../host/language.tsx';
import { ImagesField } from '../fields/images-field.tsx';
import { ItemField } from '../fields/item-fields.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { PeriodField } from '../fields/period-field.tsx';
import { SourcesField } from '../fields/sources-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { FORM_WORDS } from './words.ts';

const TEXTS = {
  role: { en: 'Function', nl: 'Functie' },
  signatures: { en: 'Specimen signatures', nl: 'Handtekeningen' },
  invites: { en: 'Drop signatures here', nl: 'Laat handtekeningen hier los' },
};

/** Someone who signs for an office. */
export function OfficialForm() {
  const t = useText();
  return (
    <>
      <ItemField path={['office']} kind="office" label={t(FORM_WORDS.office)} />
      <TextField path={['name']} label={t(FORM_WORDS.name)} isRequired />
      <LocalTextField path={['role']} label={t(TEXTS.role)} isRequired />
      <PeriodField path={['period']} label={t(FORM_WORDS.period)} />
      <ImagesField path={['signatures']} label={t(TEXTS.signatures)} invites={TEXTS.invites} max={50} />
      <SourcesField />
    </>
  );
}

import { useText } from '../../../../host/language.tsx';
import { ItemField } from '../fields/item-fields.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { SourcesField } from '../fields/sources-field.tsx';
import { KindsField } from './kinds-field.tsx';
import { FORM_WORDS } from './words.ts';

const TEXTS = {
  issuing: { en: 'Who issues it, how and when', nl: 'Wie het afgeeft, hoe en wanneer' },
  supporting: {
    en: 'Which supporting documents usually exist',
    nl: 'Welke onderliggende documenten er gewoonlijk zijn',
  },
  late: { en: 'How events are registered late', nl: 'Hoe late inschrijving gaat' },
};

/** How a kind of document comes about at an issuer. */
export function NoteForm() {
  const t = useText();
  return (
    <>
      <ItemField path={['issuer']} kind="issuer" label={t(FORM_WORDS.issuer)} />
      <KindsField path={['kinds']} />
      <LocalTextField path={['title']} label={t(FORM_WORDS.title)} isRequired />
      <LocalTextField path={['issuing']} label={t(TEXTS.issuing)} isNullable isLong />
      <LocalTextField path={['supporting']} label={t(TEXTS.supporting)} isNullable isLong />
      <LocalTextField path={['lateRegistration']} label={t(TEXTS.late)} isNullable isLong />
      <LocalTextField path={['remarks']} label={t(FORM_WORDS.remarks)} isNullable isLong />
      <SourcesField />
    </>
  );
}

import { Checkbox, Group } from '@mantine/core';
import type { Period } from '../../../../../shared/model/reference/basics.ts';
import { DOCUMENT_KIND_NAMES } from '../../../../../shared/model/reference/document-kinds.ts';
import type { Face } from '../../../../../shared/model/reference/reference-model.ts';
import { useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { useField } from '../fields/form-context.tsx';
import { ItemField } from '../fields/item-fields.tsx';
import { ListField } from '../fields/list-field.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { PeriodField } from '../fields/period-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { TierField } from '../fields/tier-field.tsx';
import { SizeSelect } from './size-select.tsx';
import { FORM_WORDS } from './words.ts';

const TEXTS = {
  documentKind: { en: 'Kind of document', nl: 'Soort document' },
  title: { en: 'Title of the document', nl: 'Titel van het document' },
  edition: { en: 'Edition', nl: 'Editie' },
  inUseUnknown: { en: 'Looked for, and not known', nl: 'Gezocht, en niet bekend' },
  editionWhy: {
    en: 'What tells this edition from the others: a year, a form number.',
    nl: 'Wat deze editie van de andere onderscheidt: een jaar, een formuliernummer.',
  },
  inUse: {
    en: 'When documents of this edition were issued',
    nl: 'Wanneer documenten van deze editie zijn afgegeven',
  },
  materials: { en: 'Materials', nl: 'Materialen' },
  printing: { en: 'Printing techniques', nl: 'Druktechnieken' },
  mrz: { en: 'Machine-readable zone', nl: 'Machineleesbare zone' },
  noMrz: { en: 'none', nl: 'geen' },
  faces: { en: 'Sides of the document', nl: 'Zijden van het document' },
  face: { en: 'Side', nl: 'Zijde' },
  addFace: { en: 'Add side', nl: 'Zijde toevoegen' },
  name: { en: 'Name', nl: 'Naam' },
  width: { en: 'Width', nl: 'Breedte' },
  height: { en: 'Height', nl: 'Hoogte' },
};

const MRZ_FORMATS = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B', 'FR-ID'];

/** What the document is, as a whole. */
export function DocumentTab() {
  const t = useText();
  return (
    <>
      <ItemField path={['issuer']} kind="issuer" label={t(FORM_WORDS.issuer)} />
      <ChoiceField
        path={['documentKind']}
        label={t(TEXTS.documentKind)}
        choices={choicesOf(DOCUMENT_KIND_NAMES, t)}
        isRequired
      />
      <LocalTextField path={['title']} label={t(TEXTS.title)} isRequired />
      <TextField path={['edition']} label={t(TEXTS.edition)} description={t(TEXTS.editionWhy)} isRequired />
      <PeriodField path={['inUse']} label={t(TEXTS.inUse)} />
      <PeriodUnknown />
      <TierField />
      <ListField<Face>
        path={['faces']}
        label={t(TEXTS.faces)}
        name={t(TEXTS.face)}
        add={t(TEXTS.addFace)}
        min={1}
        max={40}
        newEntry={(faces) => newFace(faces)}
        render={(path) => <FaceLine path={path} />}
      />
      <ChoiceField
        path={['mrz']}
        label={t(TEXTS.mrz)}
        choices={MRZ_FORMATS.map((value) => ({ value, label: value }))}
        isNullable
        none={TEXTS.noMrz}
      />
      <LocalTextField path={['materials']} label={t(TEXTS.materials)} isNullable isLong />
      <LocalTextField path={['printing']} label={t(TEXTS.printing)} isNullable isLong />
    </>
  );
}

function FaceLine({ path }: { path: Path }) {
  const t = useText();
  const { value, put, isReadOnly } = useField<Face>(path);
  return (
    <>
      <LocalTextField path={[...path, 'name']} label={t(TEXTS.name)} isRequired />
      <Group align="end" gap="xs">
        <SizeSelect value={value} onChange={(size) => put({ ...value, ...size })} isReadOnly={isReadOnly} />
        <NumberField path={[...path, 'widthMm']} label={t(TEXTS.width)} min={10} />
        <NumberField path={[...path, 'heightMm']} label={t(TEXTS.height)} min={10} />
      </Group>
    </>
  );
}

/** Another side of the same sheet is as large. */
function newFace(faces: readonly Face[]): Face {
  const { widthMm, heightMm } = faces.at(-1) ?? { widthMm: 210, heightMm: 297 };
  const number = faces.length + 1;
  return { name: { en: `Side ${number}`, nl: `Zijde ${number}` }, widthMm, heightMm };
}

/** Says that nobody knows when documents of this edition were issued; there is nothing to say once a year is. */
function PeriodUnknown() {
  const t = useText();
  const { value: period } = useField<Period>(['inUse']);
  const { value, put, isReadOnly } = useField<true | undefined>(['inUseUnknown']);
  if (!value && (period.from !== null || period.to !== null)) return null;
  return (
    <Checkbox
      label={t(TEXTS.inUseUnknown)}
      checked={value === true}
      disabled={isReadOnly}
      onChange={({ currentTarget }) => put(currentTarget.checked ? true : undefined)}
    />
  );
}

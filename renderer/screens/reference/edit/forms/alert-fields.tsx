import { Group, NativeSelect, Select, Stack } from '@mantine/core';
import type { AlertSign, ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import { INDICATOR_IDS, indicatorName } from '../../../../../shared/model/taxonomy.ts';
import { useText } from '../../../../host/language.tsx';
import { TIER_WORDS } from '../../../../parts/reference-words.ts';
import type { Path } from '../content/content-path.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { useField } from '../fields/form-context.tsx';
import { ImagesField } from '../fields/images-field.tsx';
import { ListField } from '../fields/list-field.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { LooksFields } from './looks-fields.tsx';
import { newSign } from './new-sign.ts';
import { FORM_WORDS } from './words.ts';

const TEXTS = {
  description: { en: 'What gives it away', nl: 'Waaraan ze te herkennen is' },
  indicator: { en: 'Sign of fraud', nl: 'Fraude-indicator' },
  since: { en: 'Seen since', nl: 'Gezien sinds' },
  sinceExample: { en: '2019, 2019-03 or 2019-03-31', nl: '2019, 2019-03 of 2019-03-31' },
  tier: { en: 'Who may see it', nl: 'Wie het mag zien' },
  signs: {
    en: 'Signs that a scan can be compared with',
    nl: 'Tekenen waarmee een scan kan worden vergeleken',
  },
  sign: { en: 'Sign', nl: 'Teken' },
  add: { en: 'Add sign', nl: 'Teken toevoegen' },
  kind: { en: 'Kind of sign', nl: 'Soort teken' },
  words: { en: 'Wrong words', nl: 'Verkeerde woorden' },
  numbers: { en: 'A run of numbers', nl: 'Een reeks nummers' },
  looks: { en: 'How a place looks', nl: 'Hoe een plaats eruitziet' },
  wordsAre: { en: 'The words that give it away', nl: 'De woorden die het verraden' },
  zone: { en: 'Instead of those of', nl: 'In plaats van die van' },
  anywhere: { en: 'anywhere on the document', nl: 'waar dan ook op het document' },
  images: { en: 'Images of the forgery', nl: 'Afbeeldingen van de vervalsing' },
  invites: { en: 'Drop images of this forgery here', nl: 'Laat afbeeldingen van deze vervalsing hier los' },
};

const SIGN_WORDS: Readonly<Record<AlertSign['kind'], { en: string; nl: string }>> = {
  words: TEXTS.words,
  numbers: TEXTS.numbers,
  looks: TEXTS.looks,
};

/** Everything about one known forgery. */
export function AlertFields({ path, model }: { path: Path; model: ReferenceModel }) {
  const t = useText();
  return (
    <Stack gap="sm">
      <LocalTextField path={[...path, 'title']} label={t(FORM_WORDS.title)} isRequired />
      <LocalTextField path={[...path, 'description']} label={t(TEXTS.description)} isRequired isLong />
      <IndicatorField path={[...path, 'indicator']} />
      <Group grow align="start" preventGrowOverflow={false}>
        <TextField
          path={[...path, 'since']}
          label={t(TEXTS.since)}
          placeholder={t(TEXTS.sinceExample)}
          isNullable
          maxLength={10}
        />
        <ChoiceField path={[...path, 'tier']} label={t(TEXTS.tier)} choices={choicesOf(TIER_WORDS, t)} />
      </Group>
      <ListField<AlertSign>
        path={[...path, 'signs']}
        label={t(TEXTS.signs)}
        name={t(TEXTS.sign)}
        add={t(TEXTS.add)}
        max={30}
        newEntry={() => newSign('words', model)}
        render={(at, sign) => <SignFields path={at} sign={sign} model={model} />}
      />
      <ImagesField path={[...path, 'images']} label={t(TEXTS.images)} invites={TEXTS.invites} max={30} />
    </Stack>
  );
}

function IndicatorField({ path }: { path: Path }) {
  const t = useText();
  const { value, put, isReadOnly, error, id } = useField<string>(path);
  return (
    <Select
      id={id}
      label={t(TEXTS.indicator)}
      withAsterisk
      searchable
      readOnly={isReadOnly}
      error={error}
      value={value || null}
      data={INDICATOR_IDS.map((each) => ({ value: each, label: t(indicatorName(each)) }))}
      onChange={(chosen) => chosen && put(chosen)}
    />
  );
}

function SignFields({ path, sign, model }: { path: Path; sign: AlertSign; model: ReferenceModel }) {
  const t = useText();
  const { put, isReadOnly } = useField<AlertSign>(path);
  const zones = model.zones.flatMap((zone) =>
    zone.kind === 'fixed-text' ? [{ value: zone.id, label: `${zone.words.slice(0, 60)} (${zone.id})` }] : [],
  );
  return (
    <>
      <NativeSelect
        label={t(TEXTS.kind)}
        disabled={isReadOnly}
        value={sign.kind}
        data={[...choicesOf(SIGN_WORDS, t)]}
        onChange={({ currentTarget }) => put(newSign(currentTarget.value as AlertSign['kind'], model))}
      />
      {sign.kind === 'words' && (
        <>
          <TextField path={[...path, 'words']} label={t(TEXTS.wordsAre)} isRequired maxLength={500} />
          <ChoiceField
            path={[...path, 'zone']}
            label={t(TEXTS.zone)}
            choices={zones}
            isNullable
            none={TEXTS.anywhere}
          />
        </>
      )}
      {sign.kind === 'numbers' && (
        <Group grow preventGrowOverflow={false}>
          <TextField path={[...path, 'from']} label={t(FORM_WORDS.from)} isRequired />
          <TextField path={[...path, 'to']} label={t(FORM_WORDS.to)} isRequired />
        </Group>
      )}
      {sign.kind === 'looks' && <LooksFields path={path} sign={sign} model={model} />}
    </>
  );
}

import { Button, Group } from '@mantine/core';
import type { SizeMm } from '../../../../../shared/model/reference/basics.ts';
import { useText } from '../../../../host/language.tsx';
import { STAMP_SHAPE_WORDS } from '../../../../parts/reference-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { useField } from '../fields/form-context.tsx';
import { ImagesField } from '../fields/images-field.tsx';
import { ItemField } from '../fields/item-fields.tsx';
import { LinesField } from '../fields/lines-field.tsx';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { PeriodField } from '../fields/period-field.tsx';
import { SourcesField } from '../fields/sources-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { FORM_WORDS } from './words.ts';

const TEXTS = {
  shape: { en: 'Shape', nl: 'Vorm' },
  width: { en: 'Width', nl: 'Breedte' },
  height: { en: 'Height', nl: 'Hoogte' },
  addSize: { en: 'Give the size', nl: 'Afmeting opgeven' },
  noSize: { en: 'Size not known', nl: 'Afmeting niet bekend' },
  colour: { en: 'Colour of the ink', nl: 'Kleur van de inkt' },
  words: { en: 'Words in it, a line each', nl: 'Woorden erin, een per regel' },
  impressions: { en: 'Impressions', nl: 'Afdrukken' },
  invites: { en: 'Drop impressions here', nl: 'Laat afdrukken hier los' },
};

/** A stamp or dry seal of an office. */
export function StampForm() {
  const t = useText();
  return (
    <>
      <ItemField path={['office']} kind="office" label={t(FORM_WORDS.office)} />
      <LocalTextField path={['name']} label={t(FORM_WORDS.name)} isRequired />
      <Group grow align="start">
        <ChoiceField path={['shape']} label={t(TEXTS.shape)} choices={choicesOf(STAMP_SHAPE_WORDS, t)} />
        <TextField path={['colour']} label={t(TEXTS.colour)} maxLength={60} />
      </Group>
      <StampSize />
      <LinesField path={['words']} label={t(TEXTS.words)} max={20} />
      <PeriodField path={['period']} label={t(FORM_WORDS.period)} />
      <ImagesField path={['impressions']} label={t(TEXTS.impressions)} invites={TEXTS.invites} max={50} />
      <SourcesField />
    </>
  );
}

function StampSize() {
  const t = useText();
  const { value, put, isReadOnly } = useField<SizeMm | null>(['size']);
  if (value === null) {
    return (
      <Group>
        <Button
          variant="default"
          size="xs"
          disabled={isReadOnly}
          onClick={() => put({ widthMm: 35, heightMm: 35 })}
        >
          {t(TEXTS.addSize)}
        </Button>
      </Group>
    );
  }
  return (
    <Group align="end">
      <NumberField path={['size', 'widthMm']} label={t(TEXTS.width)} min={1} />
      <NumberField path={['size', 'heightMm']} label={t(TEXTS.height)} min={1} />
      <Button variant="default" size="xs" disabled={isReadOnly} onClick={() => put(null)}>
        {t(TEXTS.noSize)}
      </Button>
    </Group>
  );
}

import { Group, Text } from '@mantine/core';
import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import type { Face } from '../../../../../shared/model/reference/reference-model.ts';
import { useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
import { useField } from '../fields/form-context.tsx';
import { roomFor } from '../fields/measure-range.ts';
import { NumberField } from '../fields/number-field.tsx';
import classes from './inspector.module.css';

const TEXTS = {
  place: { en: 'Place', nl: 'Plaats' },
  x: { en: 'From the left', nl: 'Van links' },
  y: { en: 'From the top', nl: 'Van boven' },
  width: { en: 'Width', nl: 'Breedte' },
  height: { en: 'Height', nl: 'Hoogte' },
};

/** Where a part lies on its face, in numbers. */
export function BoxFields({ path, face }: { path: Path; face: Face }) {
  const t = useText();
  const { x, y, width, height } = useField<BoxMm>(path).value;
  const { widthMm, heightMm } = face;
  return (
    <section aria-label={t(TEXTS.place)} className={classes.place}>
      <Text size="sm" fw={600} component="h4" m={0}>
        {t(TEXTS.place)}
      </Text>
      <Group grow gap="xs" align="start">
        <NumberField path={[...path, 'x']} label={t(TEXTS.x)} max={roomFor(widthMm, width)} />
        <NumberField path={[...path, 'y']} label={t(TEXTS.y)} max={roomFor(heightMm, height)} />
      </Group>
      <Group grow gap="xs" align="start">
        <NumberField path={[...path, 'width']} label={t(TEXTS.width)} min={0.5} max={roomFor(widthMm, x)} />
        <NumberField
          path={[...path, 'height']}
          label={t(TEXTS.height)}
          min={0.5}
          max={roomFor(heightMm, y)}
        />
      </Group>
    </section>
  );
}

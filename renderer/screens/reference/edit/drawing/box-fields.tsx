import { Group, Text } from '@mantine/core';
import type { Face } from '../../../../../shared/model/reference/reference-model.ts';
import { useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
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
  return (
    <section aria-label={t(TEXTS.place)} className={classes.place}>
      <Text size="sm" fw={600} component="h4" m={0}>
        {t(TEXTS.place)}
      </Text>
      <Group grow gap="xs">
        <NumberField path={[...path, 'x']} label={t(TEXTS.x)} max={face.widthMm} />
        <NumberField path={[...path, 'y']} label={t(TEXTS.y)} max={face.heightMm} />
      </Group>
      <Group grow gap="xs">
        <NumberField path={[...path, 'width']} label={t(TEXTS.width)} min={0.5} max={face.widthMm} />
        <NumberField path={[...path, 'height']} label={t(TEXTS.height)} min={0.5} max={face.heightMm} />
      </Group>
    </section>
  );
}

import { Text } from '@mantine/core';
import { useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
import { useField } from '../fields/form-context.tsx';
import { TextField } from '../fields/text-field.tsx';
import { exampleOf } from './mask.ts';

const TEXTS = {
  label: { en: 'How it is written', nl: 'Hoe het geschreven is' },
  how: { en: '# a digit, @ a capital, * either', nl: '# een cijfer, @ een hoofdletter, * een van beide' },
  example: { en: 'Fits: {example}', nl: 'Past: {example}' },
};

/** The mask of a number, with a number that fits it. */
export function MaskField({ path }: { path: Path }) {
  const t = useText();
  const { value } = useField<string | null>(path);
  return (
    <div>
      <TextField path={path} label={t(TEXTS.label)} description={t(TEXTS.how)} isNullable maxLength={60} />
      <Text size="xs" mt={2} ff="monospace" role="status">
        {value ? t(TEXTS.example, { example: exampleOf(value) }) : ''}
      </Text>
    </div>
  );
}

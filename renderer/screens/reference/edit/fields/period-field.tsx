import { Group, Input, TextInput } from '@mantine/core';
import type { Period } from '../../../../../shared/model/reference/basics.ts';
import { useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
import { useField } from './form-context.tsx';

const TEXTS = {
  from: { en: '{label}: from', nl: '{label}: van' },
  to: { en: '{label}: until', nl: '{label}: tot en met' },
  fromWord: { en: 'from', nl: 'van' },
  toWord: { en: 'until', nl: 'tot en met' },
  wrong: {
    en: 'Not a year, a month or a day, or the end comes before the beginning',
    nl: 'Geen jaar, maand of dag, of het einde ligt voor het begin',
  },
  example: { en: '1998, 1998-05 or 1998-05-31', nl: '1998, 1998-05 of 1998-05-31' },
};

/** From when until when, as exactly as it is known; empty where it is open or not known. */
export function PeriodField({
  path,
  label,
  description,
}: {
  path: Path;
  label: string;
  description?: string;
}) {
  const t = useText();
  const { value, put, isReadOnly, error, id } = useField<Period>(path);
  const line = (side: 'from' | 'to') => (
    <TextInput
      id={side === 'from' ? id : `${id}-to`}
      flex="1 1 7rem"
      size="sm"
      aria-label={t(TEXTS[side], { label })}
      placeholder={t(side === 'from' ? TEXTS.fromWord : TEXTS.toWord)}
      value={value[side] ?? ''}
      readOnly={isReadOnly}
      error={error !== null}
      maxLength={10}
      onChange={({ currentTarget }) =>
        put({ ...value, [side]: currentTarget.value.trim() === '' ? null : currentTarget.value.trim() }, true)
      }
    />
  );
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      description={description ?? t(TEXTS.example)}
      error={error && t(TEXTS.wrong)}
    >
      <Group gap="xs" mt={4} wrap="nowrap">
        {line('from')}
        <span aria-hidden>–</span>
        {line('to')}
      </Group>
    </Input.Wrapper>
  );
}

import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { INITIALS_MAX, SHORT_LINE_MAX } from '../../shared/api/schemas/basics.ts';
import type { Reader } from '../../shared/api/schemas/conclusion.ts';
import { useText } from '../host/language.tsx';

const TEXTS = {
  name: { en: 'Name', nl: 'Naam' },
  initials: { en: 'Initials', nl: 'Initialen' },
};

/** Who signs, in their own hand; `isComplete` when both are there. */
export function useReader(first: Reader) {
  const [reader, setReader] = useState(first);
  const isComplete = reader.name.trim() !== '' && reader.initials.trim() !== '';
  return { reader, setReader, isComplete };
}

/** The name and the initials of who signs. */
export function ReaderFields({ reader, onChange }: { reader: Reader; onChange: (reader: Reader) => void }) {
  const t = useText();
  return (
    <Group align="start" grow preventGrowOverflow={false}>
      <TextInput
        label={t(TEXTS.name)}
        withAsterisk
        maxLength={SHORT_LINE_MAX}
        flex="3 1 12rem"
        value={reader.name}
        onChange={({ currentTarget }) => onChange({ ...reader, name: currentTarget.value })}
      />
      <TextInput
        label={t(TEXTS.initials)}
        withAsterisk
        maxLength={INITIALS_MAX}
        flex="1 1 6rem"
        value={reader.initials}
        onChange={({ currentTarget }) => onChange({ ...reader, initials: currentTarget.value })}
      />
    </Group>
  );
}

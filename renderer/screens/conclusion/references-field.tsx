import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { SHORT_LINE_MAX } from '../../../shared/api/schemas/basics.ts';
import { ENTRIES_MAX } from '../../../shared/api/schemas/conclusion.ts';
import { useText } from '../../host/language.tsx';

const TEXTS = {
  why: {
    en: 'What the document was compared with, and where that is kept.',
    nl: 'Waarmee het document is vergeleken, en waar dat wordt bewaard.',
  },
  line: { en: 'Reference {number}', nl: 'Referentie {number}' },
  example: {
    en: 'For example: specimen 2019, own collection, box 4',
    nl: 'Bijvoorbeeld: exemplaar 2019, eigen collectie, doos 4',
  },
  remove: { en: 'Remove reference {number}', nl: 'Referentie {number} verwijderen' },
  add: { en: 'Add reference', nl: 'Referentie toevoegen' },
};

/** The reference material that was used, one an entry. Enter adds the next. */
export function ReferencesField({
  value,
  onChange,
}: {
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    list.current?.querySelector<HTMLInputElement>(':scope > :last-child input')?.focus();
  });
  const lines = value.map((line, at) => ({ line, at }));
  const add = () => {
    isAdding.current = true;
    onChange([...value, '']);
  };
  return (
    <Stack gap="xs">
      <Text size="sm" c="var(--loep-dimmed)">
        {t(TEXTS.why)}
      </Text>
      <Stack gap="xs" ref={list}>
        {lines.map(({ line, at }) => (
          <Group key={at} gap="xs" wrap="nowrap">
            <TextInput
              flex={1}
              aria-label={t(TEXTS.line, { number: at + 1 })}
              placeholder={t(TEXTS.example)}
              maxLength={SHORT_LINE_MAX}
              value={line}
              onChange={({ currentTarget }) => onChange(value.with(at, currentTarget.value))}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && value.length < ENTRIES_MAX) add();
              }}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t(TEXTS.remove, { number: at + 1 })}
              onClick={() => onChange(value.toSpliced(at, 1))}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      <Button
        id="add-reference"
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} />}
        onClick={add}
        disabled={value.length >= ENTRIES_MAX}
        style={{ alignSelf: 'start' }}
      >
        {t(TEXTS.add)}
      </Button>
    </Stack>
  );
}

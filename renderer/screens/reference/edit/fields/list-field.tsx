import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
import { useField } from './form-context.tsx';
import classes from './list-field.module.css';

const TEXTS = {
  remove: { en: 'Remove {name} {number}', nl: '{name} {number} verwijderen' },
  none: { en: 'None yet.', nl: 'Nog niets.' },
};

/** Entries of the same form, one under the other. */
export function ListField<T>(props: {
  path: Path;
  /** What an entry is called. */
  name: string;
  label: string;
  description?: string | undefined;
  add: string;
  newEntry: (entries: readonly T[]) => T;
  min?: number;
  max: number;
  render: (path: Path, entry: T) => ReactNode;
}) {
  const { path, name, label, description, add, newEntry, min = 0, max, render } = props;
  const t = useText();
  const { value, put, isReadOnly, error, id } = useField<readonly T[]>(path);
  const list = useRef<HTMLDivElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    list.current?.querySelector<HTMLElement>(':scope > :last-child :is(input, textarea, select)')?.focus();
  });
  return (
    <section className={classes.list} aria-label={label} id={id} tabIndex={-1}>
      <Text component="h3" size="sm" fw={600}>
        {label}
      </Text>
      {description && (
        <Text size="sm" c="var(--loep-dimmed)">
          {description}
        </Text>
      )}
      {error && (
        <Text size="sm" c="var(--loep-doubtful)">
          {error}
        </Text>
      )}
      {value.length === 0 && (
        <Text size="sm" c="var(--loep-dimmed)">
          {t(TEXTS.none)}
        </Text>
      )}
      <Stack gap="xs" ref={list}>
        {value.map((entry, at) => (
          // Entries have no name of their own: their place is all that tells them apart.
          <div key={String(at)} className={classes.entry}>
            <div className={classes.fields}>{render([...path, at], entry)}</div>
            {!isReadOnly && value.length > min && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t(TEXTS.remove, { name, number: at + 1 })}
                onClick={() => put(value.toSpliced(at, 1))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            )}
          </div>
        ))}
      </Stack>
      {!isReadOnly && value.length < max && (
        <Group>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} />}
            onClick={() => {
              isAdding.current = true;
              put([...value, newEntry(value)]);
            }}
          >
            {add}
          </Button>
        </Group>
      )}
    </section>
  );
}

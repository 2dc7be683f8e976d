import { ActionIcon, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../../host/language.tsx';
import classes from '../fields/list-field.module.css';

const TEXTS = { remove: { en: 'Remove range {number}', nl: 'Reeks {number} verwijderen' } };

/** One range of numbers with its fields; `onRemove` is null for one that has to stay. */
export function RangeLine(props: { number: number; onRemove: (() => void) | null; children: ReactNode }) {
  const { number, onRemove, children } = props;
  const t = useText();
  return (
    <Group className={classes.entry} wrap="nowrap" mb="xs">
      <div className={classes.fields}>{children}</div>
      {onRemove && (
        <ActionIcon variant="subtle" color="gray" aria-label={t(TEXTS.remove, { number })} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      )}
    </Group>
  );
}

import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Path } from '../content/content-path.ts';
import { useField } from './form-context.tsx';

/** Lines, as one text with an entry on each. */
export function LinesField({ path, label, max }: { path: Path; label: string; max: number }) {
  const { value, put, isReadOnly, error, id } = useField<readonly string[]>(path);
  const [typed, setTyped] = useState(value.join('\n'));
  // A line that is still empty is not kept, and yet stays while one types.
  const shown = linesOf(typed).join('\n') === value.join('\n') ? typed : value.join('\n');
  return (
    <Textarea
      id={id}
      label={label}
      error={error}
      readOnly={isReadOnly}
      autosize
      minRows={2}
      maxRows={10}
      value={shown}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        put(linesOf(currentTarget.value).slice(0, max), true);
      }}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

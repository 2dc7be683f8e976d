import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

/** How long after the last letter it is kept, ms. */
const PAUSE_MS = 500;

interface Props {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly autoComplete: string;
  readonly onKeep: (value: string) => void;
}

/** A line that is kept while it is typed: after a pause, and at once when one leaves it. */
export function KeptInput({ label, value, maxLength, autoComplete, onKeep }: Props) {
  const [typed, setTyped] = useState(value);
  const isKept = typed.trim() === value;
  const keep = () => {
    if (!isKept) onKeep(typed.trim());
  };
  useEffect(() => {
    if (isKept) return;
    const timer = setTimeout(() => onKeep(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <TextInput
      label={label}
      value={typed}
      maxLength={maxLength}
      autoComplete={autoComplete}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
    />
  );
}

import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Path } from '../content/content-path.ts';
import { useField } from './form-context.tsx';

/** A measure, in mm. */
export function NumberField(props: {
  path: Path;
  label: string;
  min?: number;
  max?: number;
  /** Instead of putting it alone: what else follows from it. Only when the typing is over, since that may be much. */
  onPut?: (value: number) => void;
}) {
  const { path, label, min = 0, max = 850, onPut } = props;
  const { value, put, isReadOnly, error, id } = useField<number>(path);
  const [typed, setTyped] = useState<number | string>(value);
  useEffect(() => setTyped(value), [value]);
  const meant = typeof typed === 'number' && typed >= min && typed <= max ? typed : null;
  const settle = () => {
    if (meant === null) setTyped(value);
    else if (onPut && meant !== value) onPut(meant);
  };
  return (
    <NumberInput
      id={id}
      label={label}
      size="xs"
      suffix=" mm"
      decimalScale={2}
      min={min}
      max={max}
      step={0.5}
      clampBehavior="none"
      error={error}
      readOnly={isReadOnly}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        const isMeant = typeof next === 'number' && next >= min && next <= max && next !== value;
        if (isMeant && !onPut) put(next, true);
      }}
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
    />
  );
}

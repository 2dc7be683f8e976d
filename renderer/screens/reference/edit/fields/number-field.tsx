import { NumberInput } from '@mantine/core';
import type { Path } from '../content/content-path.ts';
import { useField } from './form-context.tsx';

/** A measure, in mm unless it says otherwise. */
export function NumberField(props: {
  path: Path;
  label: string;
  unit?: string;
  min?: number;
  max?: number;
  step?: number;
  /** What else follows from it, instead of putting it alone. */
  onPut?: (value: number) => void;
}) {
  const { path, label, unit = 'mm', min = 0, max = 850, step = 0.5, onPut } = props;
  const { value, put, isReadOnly, error, id } = useField<number>(path);
  return (
    <NumberInput
      id={id}
      label={label}
      size="xs"
      suffix={` ${unit}`}
      decimalScale={2}
      min={min}
      max={max}
      step={step}
      error={error}
      readOnly={isReadOnly}
      value={value}
      onChange={(typed) => {
        if (typeof typed !== 'number' || typed === value) return;
        if (onPut) onPut(typed);
        else put(typed, true);
      }}
    />
  );
}

import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
import { useField } from './form-context.tsx';
import { isMeant, rangeOf } from './measure-range.ts';

const TEXTS = {
  outside: { en: 'Between {least} and {most} mm', nl: 'Tussen {least} en {most} mm' },
};

/** Where a value comes from that was stepped to, and is whole at once. */
const STEPS: readonly string[] = ['increment', 'decrement'];

interface NumberFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly min?: number;
  readonly max?: number;
  /** Instead of putting it alone: what else follows from it. */
  readonly onPut?: (value: number) => void;
}

/** A measure, in mm. */
export function NumberField(props: NumberFieldProps) {
  const { id } = useField<number>(props.path);
  // What was typed for one place is not that of another.
  return <Measure key={id} {...props} />;
}

/**
 * What is typed counts when the typing is over: on the way to 500 it says 5 and 50. What cannot be stays as it was
 * typed, with what can be said beside it, and nothing is kept of it.
 */
function Measure({ path, label, min = 0, max = 850, onPut }: NumberFieldProps) {
  const t = useText();
  const language = useLanguage();
  const { value, put, isReadOnly, error, id } = useField<number>(path);
  const [typed, setTyped] = useState<number | string | null>(null);
  const [isOver, setOver] = useState(true);
  const isWrong = typed !== null && !isMeant(typed, min, max);
  const take = (next: number | string | null) => {
    setOver(true);
    if (next === null || !isMeant(next, min, max)) return;
    setTyped(null);
    if (next === value) return;
    if (onPut) onPut(next);
    else put(next, true);
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
      error={isOver && isWrong ? t(TEXTS.outside, rangeOf(min, max, language)) : error}
      readOnly={isReadOnly}
      value={typed ?? value}
      onChange={(next) => {
        if (next === (typed ?? value)) return;
        setTyped(next);
        setOver(false);
      }}
      onValueChange={({ floatValue }, { source }) => {
        if (STEPS.includes(source)) take(floatValue ?? null);
      }}
      onBlur={() => take(typed)}
      onKeyDown={({ key }) => key === 'Enter' && take(typed)}
    />
  );
}

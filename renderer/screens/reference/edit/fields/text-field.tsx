import { Textarea, TextInput } from '@mantine/core';
import type { Path } from '../content/content-path.ts';
import { useField } from './form-context.tsx';

interface TextFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly description?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isRequired?: boolean;
  /** Kept as null when it is empty. */
  readonly isNullable?: boolean;
  readonly isLong?: boolean;
  readonly maxLength?: number;
  /** What is typed as it is kept: in capitals, for one. */
  readonly as?: (typed: string) => string;
}

/** A line or a text that is the same in every language. */
export function TextField(props: TextFieldProps) {
  const { path, label, description, placeholder, isRequired, isNullable, isLong, maxLength, as } = props;
  const { value, put, isReadOnly, error, id } = useField<string | null>(path);
  const shared = {
    id,
    label,
    description,
    placeholder,
    error,
    maxLength: maxLength ?? 300,
    readOnly: isReadOnly,
    withAsterisk: isRequired ?? false,
    value: value ?? '',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const typed = as ? as(currentTarget.value) : currentTarget.value;
      put(isNullable && typed === '' ? null : typed, true);
    },
  };
  return isLong ? <Textarea {...shared} autosize minRows={2} maxRows={8} /> : <TextInput {...shared} />;
}

import { Checkbox, Group, MultiSelect, NativeSelect } from '@mantine/core';
import type { Text } from '../../../../../shared/model/text.ts';
import { useText } from '../../../../host/language.tsx';
import type { Path } from '../content/content-path.ts';
import { useField } from './form-context.tsx';

const NONE = { en: '—', nl: '—' };

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen, from a table of words. */
export function choicesOf(
  words: Readonly<Record<string, Text>>,
  t: (text: Text) => string,
): readonly Choice[] {
  return Object.entries(words).map(([value, text]) => ({ value, label: t(text) }));
}

/** One of a few. `none` names the choice of nothing, which is kept as null. */
export function ChoiceField(props: {
  path: Path;
  label: string;
  description?: string | undefined;
  choices: readonly Choice[];
  none?: Text | undefined;
  isNullable?: boolean;
  isRequired?: boolean;
}) {
  const { path, label, description, choices, isNullable, none, isRequired } = props;
  const t = useText();
  const { value, put, isReadOnly, error, id } = useField<string | number | null>(path);
  const all = isNullable ? [{ value: '', label: t(none ?? NONE) }, ...choices] : [...choices];
  return (
    <NativeSelect
      id={id}
      label={label}
      description={description}
      error={error}
      withAsterisk={isRequired ?? false}
      disabled={isReadOnly}
      value={value === null ? '' : String(value)}
      data={all}
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value;
        put(chosen === '' ? null : typeof value === 'number' ? Number(chosen) : chosen);
      }}
    />
  );
}

/** Some of a few, all in sight. */
export function ChecksField(props: {
  path: Path;
  label: string;
  description?: string | undefined;
  choices: readonly Choice[];
  isNumber?: boolean;
}) {
  const { path, label, description, choices, isNumber } = props;
  const { value, put, isReadOnly, error, id } = useField<readonly (string | number)[]>(path);
  return (
    <Checkbox.Group
      id={id}
      label={label}
      description={description}
      error={error}
      readOnly={isReadOnly}
      value={value.map(String)}
      onChange={(chosen) =>
        put(
          choices
            .filter((each) => chosen.includes(each.value))
            .map((each) => (isNumber ? Number(each.value) : each.value)),
        )
      }
    >
      <Group gap="xs" mt={4}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} size="xs" {...choice} disabled={isReadOnly} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

/** Some of many, searched by typing. */
export function ManyField(props: {
  path: Path;
  label: string;
  description?: string;
  choices: readonly Choice[];
}) {
  const { path, label, description, choices } = props;
  const { value, put, isReadOnly, error, id } = useField<string[]>(path);
  return (
    <MultiSelect
      id={id}
      label={label}
      description={description}
      error={error}
      searchable
      readOnly={isReadOnly}
      data={choices}
      value={value}
      onChange={(chosen) => put(chosen)}
    />
  );
}

/** Yes or no. */
export function YesNoField(props: { path: Path; label: string; description?: string }) {
  const { value, put, isReadOnly, id } = useField<boolean>(props.path);
  return (
    <Checkbox
      id={id}
      label={props.label}
      description={props.description}
      checked={value}
      disabled={isReadOnly}
      onChange={({ currentTarget }) => put(currentTarget.checked)}
    />
  );
}

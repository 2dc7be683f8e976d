import { Group, Input, NativeSelect, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { LocalText } from '../../../../../shared/model/reference/basics.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { languageName } from '../../../../parts/language-names.ts';
import type { Path } from '../content/content-path.ts';
import { useField } from './form-context.tsx';
import { languageChoices } from './language-choices.ts';
import classes from './local-text-field.module.css';

const TEXTS = {
  languages: { en: '{label}: language', nl: '{label}: taal' },
  isWritten: { en: '{code}: {name}, written', nl: '{code}: {name}, ingevuld' },
  isEmpty: { en: '{code}: {name}, empty', nl: '{code}: {name}, leeg' },
  more: { en: 'Another language', nl: 'Andere taal' },
  in: { en: '{label} in {name}', nl: '{label} in het {name}' },
};

/** The languages of the screens come first, whatever is there. */
const ALWAYS = ['en', 'nl'];

interface LocalTextFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly description?: string | undefined;
  readonly isRequired?: boolean;
  /** Kept as null when no language has anything. */
  readonly isNullable?: boolean;
  readonly isLong?: boolean;
}

/** A text in one or more languages, one at a time. A language that is emptied is gone. */
export function LocalTextField(props: LocalTextFieldProps) {
  const { path, label, description, isRequired, isNullable, isLong } = props;
  const t = useText();
  const language = useLanguage();
  const { value, put, isReadOnly, error, id } = useField<LocalText | null>(path);
  const text = value ?? {};
  const [chosen, setChosen] = useState(() =>
    language in text ? language : (Object.keys(text)[0] ?? language),
  );
  const codes = [...new Set([...ALWAYS, ...Object.keys(text), chosen])];
  const write = (words: string) => {
    const { [chosen]: _, ...others } = text;
    const next = words === '' ? others : { ...text, [chosen]: words };
    put(isNullable && Object.keys(next).length === 0 ? null : next, true);
  };
  const input = {
    id,
    lang: chosen,
    dir: 'auto' as const,
    'aria-label': t(TEXTS.in, { label, name: languageName(chosen, language) }),
    value: text[chosen] ?? '',
    readOnly: isReadOnly,
    error: error !== null,
    maxLength: 8000,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => write(currentTarget.value),
  };
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      description={description}
      error={error}
      withAsterisk={isRequired ?? false}
    >
      <div className={classes.field}>
        <Group gap={2} role="group" aria-label={t(TEXTS.languages, { label })} className={classes.languages}>
          {codes.map((code) => (
            <UnstyledButton
              key={code}
              className={classes.language}
              aria-pressed={code === chosen}
              aria-label={t(code in text ? TEXTS.isWritten : TEXTS.isEmpty, {
                code,
                name: languageName(code, language),
              })}
              data-written={code in text || undefined}
              onClick={() => setChosen(code)}
            >
              {code}
            </UnstyledButton>
          ))}
          {!isReadOnly && (
            <NativeSelect
              size="xs"
              variant="unstyled"
              classNames={{ input: classes.more }}
              aria-label={`${label}: ${t(TEXTS.more)}`}
              value=""
              onChange={({ currentTarget }) => currentTarget.value && setChosen(currentTarget.value)}
              data={[
                { value: '', label: `+ ${t(TEXTS.more)}` },
                ...languageChoices(language).filter((each) => !codes.includes(each.value)),
              ]}
            />
          )}
        </Group>
        {isLong ? <Textarea {...input} autosize minRows={2} maxRows={8} /> : <TextInput {...input} />}
      </div>
    </Input.Wrapper>
  );
}

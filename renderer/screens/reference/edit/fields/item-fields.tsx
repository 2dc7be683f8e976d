import { ActionIcon, Anchor, Group, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ItemName } from '../../../../../shared/api/schemas/reference/item.ts';
import type { ItemKind } from '../../../../../shared/model/reference/item.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { localWords } from '../../../../parts/local-text.ts';
import { VERSION_STATE_WORDS } from '../../../../parts/reference-words.ts';
import type { Path } from '../content/content-path.ts';
import { useField, useForm } from './form-context.tsx';
import classes from './item-fields.module.css';
import { ItemSelect } from './item-select.tsx';

const TEXTS = {
  open: { en: 'Open {name} ({state})', nl: '{name} openen ({state})' },
  remove: { en: 'Remove {name}', nl: '{name} verwijderen' },
};

/** The item that this one belongs to. */
export function ItemField(props: { path: Path; kind: ItemKind; label: string; description?: string }) {
  const { path, ...select } = props;
  const t = useText();
  const language = useLanguage();
  const { view } = useForm();
  const { value, put, isReadOnly, error, id } = useField<string>(path);
  const [chosen, setChosen] = useState<readonly ItemName[]>([]);
  const names = [...chosen, ...view.names];
  const found = names.find((item) => item.id === value);
  return (
    <div>
      <ItemSelect
        {...select}
        id={id}
        isRequired
        value={value}
        names={names}
        isReadOnly={isReadOnly}
        error={error}
        onChoose={(item) => {
          if (item === null) return;
          setChosen((before) => [item, ...before]);
          put(item.id);
        }}
      />
      {found && (
        <Anchor component={Link} size="sm" href={`/reference/items/${found.id}/edit`}>
          {t(TEXTS.open, {
            name: localWords(found.name, language),
            state: VERSION_STATE_WORDS[found.state],
          })}
        </Anchor>
      )}
    </div>
  );
}

/** Items that belong to this one, added one at a time. */
export function ItemsField(props: {
  path: Path;
  kind: ItemKind;
  label: string;
  description?: string;
  add: string;
  issuer: string | null;
}) {
  const { path, kind, label, description, add, issuer } = props;
  const t = useText();
  const language = useLanguage();
  const { view } = useForm();
  const { value, put, isReadOnly, id } = useField<readonly string[]>(path);
  const [chosen, setChosen] = useState<readonly ItemName[]>([]);
  const names = [...chosen, ...view.names];
  const nameOf = (item: string) => names.find((each) => each.id === item);
  return (
    <section aria-label={label} id={id} tabIndex={-1} className={classes.items}>
      <Text component="h3" size="sm" fw={600}>
        {label}
      </Text>
      {description && (
        <Text size="sm" c="var(--loep-dimmed)">
          {description}
        </Text>
      )}
      <Stack gap={2}>
        {value.map((item) => {
          const found = nameOf(item);
          const name = found ? localWords(found.name, language) : item;
          return (
            <Group key={item} gap="xs" wrap="nowrap" className={classes.item}>
              <Link href={`/reference/items/${item}`} className={classes.name}>
                {name}
              </Link>
              {found && found.state !== 'published' && (
                <Text size="xs" c="var(--loep-dimmed)">
                  {t(VERSION_STATE_WORDS[found.state])}
                </Text>
              )}
              {!isReadOnly && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t(TEXTS.remove, { name })}
                  onClick={() => put(value.filter((each) => each !== item))}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </Group>
          );
        })}
      </Stack>
      {!isReadOnly && (
        <ItemSelect
          // Emptied after each choice.
          key={value.length}
          kind={kind}
          label={add}
          issuer={issuer}
          value={null}
          names={[]}
          onChoose={(item) => {
            if (item === null || value.includes(item.id)) return;
            setChosen((before) => [item, ...before]);
            put([...value, item.id]);
          }}
        />
      )}
    </section>
  );
}

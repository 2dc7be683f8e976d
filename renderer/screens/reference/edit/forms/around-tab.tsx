import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ItemName } from '../../../../../shared/api/schemas/reference/item.ts';
import type { ItemKind } from '../../../../../shared/model/reference/item.ts';
import type { ReferenceModel } from '../../../../../shared/model/reference/reference-model.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { useCall } from '../../../../host/use-call.ts';
import { localWords } from '../../../../parts/local-text.ts';
import { VERSION_STATE_WORDS } from '../../../../parts/reference-words.ts';
import { useForm } from '../fields/form-context.tsx';
import classes from '../fields/item-fields.module.css';
import { ItemsField } from '../fields/item-fields.tsx';
import { SourcesField } from '../fields/sources-field.tsx';

const TEXTS = {
  offices: {
    en: 'Offices that are known to have issued it',
    nl: 'Instanties waarvan bekend is dat ze het afgaven',
  },
  addOffice: { en: 'Add office', nl: 'Instantie toevoegen' },
  notes: { en: 'Tactical notes', nl: 'Tactische notities' },
  notesWhy: {
    en: 'Who issues it, how and when; kept apart, since they hold for every edition.',
    nl: 'Wie het afgeeft, hoe en wanneer; apart bewaard, want ze gelden voor elke editie.',
  },
  addNote: { en: 'Begin note', nl: 'Notitie beginnen' },
  lists: { en: 'Lost and stolen numbers', nl: 'Verloren en gestolen nummers' },
  addList: { en: 'Begin number list', nl: 'Nummerlijst beginnen' },
  none: { en: 'None yet.', nl: 'Nog niets.' },
};

/** What stands around the model: its offices, its sources, and the items of its issuer that bear on it. */
export function AroundTab() {
  const t = useText();
  const { draft, view } = useForm();
  const model = draft.content as ReferenceModel;
  const { data } = useCall('reference.related', { id: view.id });
  const query = `issuer=${model.issuer}&documentKind=${model.documentKind}`;
  return (
    <>
      <ItemsField
        path={['offices']}
        kind="office"
        label={t(TEXTS.offices)}
        add={t(TEXTS.addOffice)}
        issuer={model.issuer}
      />
      <SourcesField />
      <Related
        label={t(TEXTS.notes)}
        why={t(TEXTS.notesWhy)}
        items={data?.notes ?? []}
        add={t(TEXTS.addNote)}
        kind="note"
        query={query}
      />
      <Related
        label={t(TEXTS.lists)}
        items={data?.numberLists ?? []}
        add={t(TEXTS.addList)}
        kind="number-list"
        query={query}
      />
    </>
  );
}

function Related(props: {
  label: string;
  why?: string;
  items: readonly ItemName[];
  add: string;
  kind: ItemKind;
  query: string;
}) {
  const { label, why, items, add, kind, query } = props;
  const t = useText();
  const language = useLanguage();
  return (
    <section aria-label={label} className={classes.items}>
      <Text component="h3" size="sm" fw={600}>
        {label}
      </Text>
      <Text size="sm" c="var(--loep-dimmed)">
        {items.length === 0 ? t(TEXTS.none) : why}
      </Text>
      <Stack gap={2}>
        {items.map((item) => (
          <Group key={item.id} gap="xs" className={classes.item}>
            <Link href={`/reference/items/${item.id}/edit`} className={classes.name}>
              {localWords(item.name, language)}
            </Link>
            <Text size="xs" c="var(--loep-dimmed)">
              {t(VERSION_STATE_WORDS[item.state])}
            </Text>
          </Group>
        ))}
      </Stack>
      <Group>
        <Button
          component={Link}
          href={`/reference/new?kind=${kind}&${query}`}
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} />}
        >
          {add}
        </Button>
      </Group>
    </section>
  );
}

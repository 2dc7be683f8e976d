import { Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ItemName } from '../../../../../shared/api/schemas/reference/item.ts';
import {
  DOCUMENT_KIND_NAMES,
  DOCUMENT_KINDS,
  type DocumentKind,
} from '../../../../../shared/model/reference/document-kinds.ts';
import type { Issuer } from '../../../../../shared/model/reference/issuing.ts';
import type { ItemKind } from '../../../../../shared/model/reference/item.ts';
import type { Text } from '../../../../../shared/model/text.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { type FirstFacts, OWNER_KINDS } from '../content/new-content.ts';
import { ISSUER_TYPE_WORDS } from '../forms/issuer-words.ts';
import { ItemSelect } from './item-select.tsx';

const TEXTS = {
  name: { en: 'Name', nl: 'Naam' },
  title: { en: 'Title of the document', nl: 'Titel van het document' },
  titleOf: { en: 'Title', nl: 'Titel' },
  issuer: { en: 'Issuer', nl: 'Afgever' },
  office: { en: 'Office', nl: 'Instantie' },
  type: { en: 'What it is', nl: 'Wat het is' },
  iso: {
    en: 'Code of three letters (ISO 3166, or XAA–XZZ)',
    nl: 'Code van drie letters (ISO 3166, of XAA–XZZ)',
  },
  place: { en: 'Place', nl: 'Plaats' },
  role: { en: 'Function', nl: 'Functie' },
  documentKind: { en: 'Kind of document', nl: 'Soort document' },
  edition: { en: 'Edition', nl: 'Editie' },
  editionWhy: {
    en: 'What tells this edition from the others: a year, a form number.',
    nl: 'Wat deze editie van de andere onderscheidt: een jaar, een formuliernummer.',
  },
  from: { en: 'First number', nl: 'Eerste nummer' },
  to: { en: 'Last number', nl: 'Laatste nummer' },
};

/** What the name of an item of a kind is called. */
const NAME_WORDS: Readonly<Record<ItemKind, Text>> = {
  issuer: TEXTS.name,
  office: TEXTS.name,
  official: TEXTS.name,
  stamp: TEXTS.name,
  model: TEXTS.title,
  'number-list': TEXTS.titleOf,
  note: TEXTS.titleOf,
};

/** The little that must be known of an item to begin it. */
export function FirstFactsForm({
  facts,
  onChange,
}: {
  facts: FirstFacts;
  onChange: (facts: FirstFacts) => void;
}) {
  const t = useText();
  const language = useLanguage();
  const [owner, setOwner] = useState<ItemName | null>(null);
  const { kind } = facts;
  const ownerKind = OWNER_KINDS[kind];
  const put = (part: Partial<FirstFacts>) => onChange({ ...facts, ...part });
  const line = (key: 'edition' | 'place' | 'iso' | 'from' | 'to', label: string, description?: string) => (
    <TextInput
      label={label}
      description={description}
      withAsterisk={key !== 'iso'}
      maxLength={300}
      value={facts[key]}
      onChange={({ currentTarget }) => put({ [key]: currentTarget.value })}
    />
  );
  return (
    <Stack gap="sm">
      {ownerKind && (
        <ItemSelect
          kind={ownerKind}
          label={t(TEXTS[ownerKind])}
          isRequired
          value={facts.owner}
          names={owner ? [owner] : []}
          onChoose={(chosen) => {
            setOwner(chosen);
            put({ owner: chosen?.id ?? null });
          }}
        />
      )}
      {kind === 'model' && (
        <NativeSelect
          label={t(TEXTS.documentKind)}
          withAsterisk
          value={facts.documentKind}
          data={DOCUMENT_KINDS.map((value) => ({ value, label: t(DOCUMENT_KIND_NAMES[value]) }))}
          onChange={({ currentTarget }) => put({ documentKind: currentTarget.value as DocumentKind })}
        />
      )}
      <TextInput
        label={t(NAME_WORDS[kind])}
        withAsterisk
        data-autofocus
        maxLength={300}
        value={facts.name[language] ?? ''}
        onChange={({ currentTarget }) => {
          const words = currentTarget.value;
          put({ name: words === '' ? {} : { [language]: words } });
        }}
      />
      {kind === 'model' && line('edition', t(TEXTS.edition), t(TEXTS.editionWhy))}
      {kind === 'office' && line('place', t(TEXTS.place))}
      {kind === 'official' && line('place', t(TEXTS.role))}
      {kind === 'issuer' && (
        <>
          <NativeSelect
            label={t(TEXTS.type)}
            value={facts.type}
            data={Object.entries(ISSUER_TYPE_WORDS).map(([value, text]) => ({ value, label: t(text) }))}
            onChange={({ currentTarget }) => put({ type: currentTarget.value as Issuer['type'] })}
          />
          {line('iso', t(TEXTS.iso))}
        </>
      )}
      {kind === 'number-list' && (
        <Group grow>
          {line('from', t(TEXTS.from))}
          {line('to', t(TEXTS.to))}
        </Group>
      )}
    </Stack>
  );
}

import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useContext, useState } from 'react';
import type { ItemName } from '../../../../../shared/api/schemas/reference/item.ts';
import type { ItemKind } from '../../../../../shared/model/reference/item.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { useCall } from '../../../../host/use-call.ts';
import { localWords } from '../../../../parts/local-text.ts';
import { Beginning } from './beginning.ts';

const TEXTS = {
  none: { en: 'Nothing found', nl: 'Niets gevonden' },
  begin: { en: 'Begin “{name}”…', nl: '‘{name}’ beginnen…' },
  beginEmpty: { en: 'Begin a new one…', nl: 'Een nieuwe beginnen…' },
};

/** The choice that begins an item. No id of an item is like it. */
const BEGIN = 'begin';

/** Typing goes on for a while before it is searched for, ms. */
const PAUSE_MS = 200;

interface ItemSelectProps {
  readonly kind: ItemKind;
  readonly id?: string | undefined;
  readonly label: string;
  readonly description?: string | undefined;
  readonly value: string | null;
  /** What the value is called, when that is known already. */
  readonly names: readonly ItemName[];
  readonly issuer?: string | null;
  readonly isReadOnly?: boolean;
  readonly isRequired?: boolean;
  readonly error?: string | null;
  readonly onChoose: (chosen: ItemName | null) => void;
}

/** Chooses an item by searching for it, or begins it in place when it is not there. */
export function ItemSelect(props: ItemSelectProps) {
  const { kind, id, label, description, value, names, issuer, isReadOnly, isRequired, error, onChoose } =
    props;
  const t = useText();
  const language = useLanguage();
  const Begin = useContext(Beginning);
  const [search, setSearch] = useState('');
  const [begun, setBegun] = useState<string | null>(null);
  const [asked] = useDebouncedValue(search, PAUSE_MS);
  const known = names.find((each) => each.id === value);
  const knownName = known ? localWords(known.name, language) : '';
  const wanted = asked === knownName ? '' : asked;
  const found = useCall(
    'reference.search',
    { kinds: [kind], search: wanted, issuer: issuer ?? null, limit: 30 },
    { keepPrevious: true, enabled: !isReadOnly },
  );
  const rows = found.data?.rows ?? [];
  const typed = search === knownName ? '' : search.trim();
  const options = [
    ...(known && !rows.some((row) => row.id === known.id) ? [{ value: known.id, label: knownName }] : []),
    ...rows.map((row) => ({ value: row.id, label: localWords(row.name, language) })),
    ...(Begin
      ? [{ value: BEGIN, label: typed === '' ? t(TEXTS.beginEmpty) : t(TEXTS.begin, { name: typed }) }]
      : []),
  ];
  return (
    <>
      <Select
        id={id}
        label={label}
        description={description}
        searchable
        withAsterisk={isRequired ?? false}
        readOnly={isReadOnly ?? false}
        error={error}
        nothingFoundMessage={t(TEXTS.none)}
        rightSection={found.isFetching ? <Loader size="xs" /> : undefined}
        data={options}
        filter={({ options: all }) => all}
        value={value}
        onSearchChange={setSearch}
        onChange={(chosen) => {
          if (chosen === BEGIN) setBegun(typed);
          else {
            const row = rows.find((each) => each.id === chosen);
            onChoose(row ? { id: row.id, kind: row.kind, name: row.name, state: row.state } : null);
          }
        }}
      />
      {begun !== null && Begin && (
        <Begin
          kind={kind}
          name={begun}
          owner={issuer ?? null}
          onClose={() => setBegun(null)}
          onBegun={(item) => {
            setBegun(null);
            onChoose(item);
          }}
        />
      )}
    </>
  );
}

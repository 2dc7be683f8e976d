import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useLanguage, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { localWords } from '../../../parts/local-text.ts';

const TEXTS = {
  office: { en: 'Office', nl: 'Instantie' },
  any: { en: 'Any', nl: 'Alle' },
  none: { en: 'No office of this name', nl: 'Geen instantie met deze naam' },
};

const PAUSE_MS = 180;
const MOST_LINES = 60;

/** Chooses an office, of one issuer when that is chosen; searched as one types, since there may be thousands. */
export function OfficeSelect(props: {
  issuer: string | null;
  office: string | null;
  onChange: (office: string | null) => void;
}) {
  const { issuer, office, onChange } = props;
  const t = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, PAUSE_MS);
  const { data: found } = useCall(
    'reference.search',
    { kinds: ['office'], issuer, search: search.trim(), limit: MOST_LINES },
    { keepPrevious: true },
  );
  // The one that the address names need not be among those found.
  const { data: chosen } = useCall('reference.open', { id: office ?? '' }, { enabled: office !== null });
  const rows = (found?.rows ?? []).map(({ id, name }) => ({ value: id, label: localWords(name, language) }));
  const named =
    chosen?.content.kind === 'office'
      ? { value: chosen.id, label: localWords(chosen.content.name, language) }
      : null;
  const isListed = named === null || rows.some(({ value }) => value === named.value);
  return (
    <Select
      size="xs"
      label={t(TEXTS.office)}
      placeholder={t(TEXTS.any)}
      nothingFoundMessage={t(TEXTS.none)}
      searchable
      clearable
      data={isListed ? rows : [named, ...rows]}
      filter={({ options }) => options}
      value={office}
      onChange={onChange}
      onSearchChange={(words) => setTyped(named && words === named.label ? '' : words)}
    />
  );
}

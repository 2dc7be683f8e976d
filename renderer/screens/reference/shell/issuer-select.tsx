import { Select } from '@mantine/core';
import { useLanguage, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { localWords } from '../../../parts/local-text.ts';

const TEXTS = {
  issuer: { en: 'Issuer', nl: 'Afgever' },
  any: { en: 'Any', nl: 'Alle' },
  none: { en: 'No issuer of this name', nl: 'Geen afgever met deze naam' },
};

/** Most lines of the list at once: one types on to find the others. */
const MOST_LINES = 100;

/** Chooses an issuer by its name or code, with how many models there are of it. */
export function IssuerSelect(props: { issuer: string | null; onChange: (issuer: string | null) => void }) {
  const { issuer, onChange } = props;
  const t = useText();
  const language = useLanguage();
  const { data } = useCall('reference.facets', {}, { keepPrevious: true });
  const choices = (data?.issuers ?? [])
    .map(({ id, name, iso, models }) => ({
      value: id,
      label: `${localWords(name, language)}${iso === null ? '' : ` · ${iso}`} (${models.toLocaleString(language)})`,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <Select
      size="xs"
      label={t(TEXTS.issuer)}
      placeholder={t(TEXTS.any)}
      nothingFoundMessage={t(TEXTS.none)}
      searchable
      clearable
      limit={MOST_LINES}
      data={choices}
      value={issuer}
      onChange={onChange}
    />
  );
}

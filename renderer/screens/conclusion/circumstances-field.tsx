import { Checkbox, Radio, Stack } from '@mantine/core';
import type { Circumstances } from '../../../shared/api/schemas/conclusion.ts';
import { useText } from '../../host/language.tsx';
import { CIRCUMSTANCE_FLAGS, CIRCUMSTANCE_WORDS, HOLDER_WORDS } from './circumstance-words.ts';

const HOLDERS = ['not-asked', 'same-person', 'other-person', 'no-conclusion'] as const;

/** Facts beside the grades, that decide between categories. */
export function CircumstancesField({
  value,
  onChange,
}: {
  value: Circumstances;
  onChange: (value: Circumstances) => void;
}) {
  const t = useText();
  return (
    <Stack gap="sm">
      {CIRCUMSTANCE_FLAGS.map((flag) => (
        <Checkbox
          key={flag}
          label={t(CIRCUMSTANCE_WORDS[flag])}
          checked={value[flag]}
          onChange={({ currentTarget }) => onChange({ ...value, [flag]: currentTarget.checked })}
        />
      ))}
      <Radio.Group
        label={t(CIRCUMSTANCE_WORDS.holder)}
        value={value.holder}
        onChange={(holder) => onChange({ ...value, holder: holder as Circumstances['holder'] })}
      >
        <Stack gap="xs" mt="xs">
          {HOLDERS.map((holder) => (
            <Radio key={holder} value={holder} label={t(HOLDER_WORDS[holder])} />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}

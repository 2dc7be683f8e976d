import { SegmentedControl, Stack, Text } from '@mantine/core';
import { TIERS, type Tier } from '../../../../../shared/model/reference/basics.ts';
import { useText } from '../../../../host/language.tsx';
import { TIER_WORDS } from '../../../../parts/reference-words.ts';
import { useForm } from './form-context.tsx';

const TEXTS = {
  label: { en: 'Who may see it', nl: 'Wie het mag zien' },
};

/** Who may see the item as a whole. */
export function TierField() {
  const t = useText();
  const { draft, putTier, isReadOnly } = useForm();
  return (
    <Stack gap={4} align="start">
      <Text size="sm" fw={500} id="tier-label">
        {t(TEXTS.label)}
      </Text>
      <SegmentedControl
        aria-labelledby="tier-label"
        size="xs"
        readOnly={isReadOnly}
        value={draft.tier}
        onChange={(tier) => putTier(tier as Tier)}
        data={TIERS.map((value) => ({ value, label: t(TIER_WORDS[value]) }))}
      />
    </Stack>
  );
}

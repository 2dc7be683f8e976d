import { ActionIcon, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { OBSERVATION_MAX, type Observation } from '../../../shared/api/schemas/conclusion.ts';
import { GRADED_ASPECTS, type GradedAspect } from '../../../shared/model/conclusion.ts';
import { GRADED_ASPECT_NAMES } from '../../../shared/text/graded-aspects.ts';
import { useText } from '../../host/language.tsx';

const TEXTS = {
  what: { en: 'What is seen here', nl: 'Wat hier te zien is' },
  example: {
    en: 'For example: the background is screened, not line print',
    nl: 'Bijvoorbeeld: de ondergrond is gerasterd, geen lijndruk',
  },
  aspect: { en: 'Speaks about', nl: 'Zegt iets over' },
  direction: { en: 'Speaks', nl: 'Spreekt' },
  against: { en: 'against it', nl: 'ertegen' },
  for: { en: 'for it', nl: 'ervoor' },
  remove: { en: 'Remove observation', nl: 'Waarneming verwijderen' },
};

/** What the examiner saw at a place: in words, about which aspect, and whether it speaks against it. */
export function ObservationField({
  value,
  onChange,
  onRemove,
}: {
  value: Observation;
  onChange: (value: Observation) => void;
  onRemove: () => void;
}) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const isNew = useRef(value.text === '');
  useEffect(() => {
    if (isNew.current) field.current?.focus();
  }, []);
  return (
    <Stack gap="xs">
      <Textarea
        ref={field}
        id={`observation-${value.id}`}
        aria-label={t(TEXTS.what)}
        placeholder={t(TEXTS.example)}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={OBSERVATION_MAX}
        value={value.text}
        onChange={({ currentTarget }) => onChange({ ...value, text: currentTarget.value })}
      />
      <Group gap="xs" wrap="nowrap">
        <NativeSelect
          size="xs"
          flex={1}
          aria-label={t(TEXTS.aspect)}
          value={value.aspect}
          onChange={({ currentTarget }) =>
            onChange({ ...value, aspect: currentTarget.value as GradedAspect })
          }
          data={GRADED_ASPECTS.map((aspect) => ({ value: aspect, label: t(GRADED_ASPECT_NAMES[aspect]) }))}
        />
        <NativeSelect
          size="xs"
          aria-label={t(TEXTS.direction)}
          value={value.isDeviation ? 'against' : 'for'}
          onChange={({ currentTarget }) =>
            onChange({ ...value, isDeviation: currentTarget.value === 'against' })
          }
          data={[
            { value: 'against', label: t(TEXTS.against) },
            { value: 'for', label: t(TEXTS.for) },
          ]}
        />
        <ActionIcon variant="subtle" color="gray" aria-label={t(TEXTS.remove)} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
    </Stack>
  );
}

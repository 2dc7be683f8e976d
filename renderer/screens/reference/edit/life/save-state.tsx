import { Alert, Button, Group, Text } from '@mantine/core';
import { textOfError } from '../../../../../shared/text/fault.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { timeOfDay } from '../../../../parts/moments.ts';
import { useForm } from '../fields/form-context.tsx';

const TEXTS = {
  saved: { en: 'Saved at {time}', nl: 'Bewaard om {time}' },
  partly: { en: 'Saved, but for what is incomplete', nl: 'Bewaard, op het onvolledige na' },
  saving: { en: 'Saving…', nl: 'Bezig met bewaren…' },
  conflict: { en: 'Not saved: changed elsewhere', nl: 'Niet bewaard: elders gewijzigd' },
  failed: { en: 'Not saved, kept here', nl: 'Niet bewaard, staat nog hier' },
  why: {
    en: 'Not saved. What you wrote stays here, also after a reload, and is tried again by itself. {why}',
    nl: 'Niet bewaard. Wat u schreef blijft hier staan, ook na herladen, en wordt vanzelf opnieuw geprobeerd. {why}',
  },
  retry: { en: 'Try now', nl: 'Nu proberen' },
};

/** Whether what is written is kept, quietly. */
export function SaveState() {
  const t = useText();
  const language = useLanguage();
  const { saveState, view, held, isReadOnly } = useForm();
  if (isReadOnly) return null;
  const { kind } = saveState;
  const time = timeOfDay(view.shown.changedAt, language);
  const text = {
    saved: held.length > 0 ? t(TEXTS.partly) : t(TEXTS.saved, { time }),
    pending: t(TEXTS.saving),
    saving: t(TEXTS.saving),
    failed: t(TEXTS.failed),
    overtaken: t(TEXTS.conflict),
  }[kind];
  return (
    <Text size="sm" c="var(--loep-dimmed)" role="status" data-save-state={kind}>
      {text}
    </Text>
  );
}

/** What could not be kept: said plainly, with what can be done. */
export function SaveTrouble() {
  const t = useText();
  const { saveState, flush } = useForm();
  if (saveState.kind !== 'failed') return null;
  return (
    <Alert color="orange" role="alert" radius={0}>
      <Group justify="space-between">
        <Text size="sm" flex="1 1 20rem">
          {t(TEXTS.why, { why: t(textOfError(saveState.error)) })}
        </Text>
        <Button size="xs" variant="default" onClick={() => void flush()}>
          {t(TEXTS.retry)}
        </Button>
      </Group>
    </Alert>
  );
}

import { Alert, Button, Group, Text } from '@mantine/core';
import { textOfError } from '../../../shared/text/fault.ts';
import { useLanguage, useText } from '../../host/language.tsx';
import { timeOfDay } from '../../parts/moments.ts';
import type { DraftInHand } from './use-draft.ts';

const TEXTS = {
  empty: {
    en: 'Nothing written yet; a draft is saved by itself',
    nl: 'Nog niets geschreven; een concept wordt vanzelf bewaard',
  },
  saved: { en: 'Saved at {time}', nl: 'Bewaard om {time}' },
  saving: { en: 'Saving…', nl: 'Bezig met bewaren…' },
  failed: {
    en: 'Not saved. What you wrote stays here and is tried again by itself. {why}',
    nl: 'Niet bewaard. Wat u schreef blijft hier staan en wordt vanzelf opnieuw geprobeerd. {why}',
  },
  retry: { en: 'Try now', nl: 'Nu proberen' },
  takeKept: { en: 'Show what is kept', nl: 'Tonen wat bewaard is' },
  keepMine: { en: 'Keep what is here', nl: 'Bewaren wat hier staat' },
};

/** Whether the draft is kept, quietly. */
export function SaveLine({ hand, changedAt }: { hand: DraftInHand; changedAt: string | null }) {
  const t = useText();
  const language = useLanguage();
  const { kind } = hand.saveState;
  if (kind === 'failed' || kind === 'overtaken') return null;
  const time = changedAt && timeOfDay(changedAt, language);
  const text = kind !== 'saved' ? t(TEXTS.saving) : time === null ? t(TEXTS.empty) : t(TEXTS.saved, { time });
  return (
    <Text size="sm" c="var(--loep-dimmed)" role="status">
      {text}
    </Text>
  );
}

/** A draft that could not be kept: said plainly, with what can be done. */
export function SaveTrouble({ hand }: { hand: DraftInHand }) {
  const t = useText();
  const { saveState, flush, takeKept, keepMine } = hand;
  if (saveState.kind !== 'failed' && saveState.kind !== 'overtaken') return null;
  const why = textOfError(saveState.error);
  return (
    <Alert color="orange" role="alert" radius={0}>
      <Group justify="space-between">
        <Text size="sm" flex="1 1 20rem">
          {saveState.kind === 'failed' ? t(TEXTS.failed, { why: t(why) }) : t(why)}
        </Text>
        {saveState.kind === 'failed' ? (
          <Button size="xs" variant="default" onClick={() => void flush()}>
            {t(TEXTS.retry)}
          </Button>
        ) : (
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={keepMine}>
              {t(TEXTS.keepMine)}
            </Button>
            <Button size="xs" variant="default" onClick={takeKept}>
              {t(TEXTS.takeKept)}
            </Button>
          </Group>
        )}
      </Group>
    </Alert>
  );
}

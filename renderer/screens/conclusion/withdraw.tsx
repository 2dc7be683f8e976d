import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import { useText } from '../../host/language.tsx';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { Dialog } from '../../parts/dialog.tsx';
import type { BenchProps } from './bench-props.ts';
import { useConclusionChange } from './use-conclusion-change.ts';

const TEXTS = {
  discard: { en: 'Discard draft', nl: 'Concept weggooien' },
  discardWhy: {
    en: 'What is written in this draft is lost. Signed versions stay.',
    nl: 'Wat in dit concept staat gaat verloren. Ondertekende versies blijven.',
  },
  takeBack: { en: 'Take back', nl: 'Terugnemen' },
  takeBackWhy: {
    en: 'The conclusion becomes a draft of its writer again. What readers have graded so far lapses; the history keeps that they read it.',
    nl: 'De conclusie wordt weer een concept van de opsteller. Wat lezers tot nu toe oordeelden vervalt; de geschiedenis bewaart dat zij haar lazen.',
  },
};

/** Throws a draft away, or takes one that waits for a reader back; both ask first. */
export function Withdraw({
  document,
  current,
  onDiscarded,
}: Pick<BenchProps, 'document' | 'onDiscarded'> & { current: ConclusionVersion }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const documentId = document.id;
  const withdraw = useConclusionChange('conclusion.withdraw', () => {
    setAsking(false);
    onDiscarded();
  });
  const isDraft = current.state === 'draft';
  const name = t(isDraft ? TEXTS.discard : TEXTS.takeBack);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {name}
      </Button>
      <Dialog opened={isAsking} onClose={() => setAsking(false)} title={name} centered>
        <Stack>
          <Text>{t(isDraft ? TEXTS.discardWhy : TEXTS.takeBackWhy)}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t(BUTTON_WORDS.cancel)}
            </Button>
            <Button color="red" loading={withdraw.isPending} onClick={() => withdraw.mutate({ documentId })}>
              {name}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}

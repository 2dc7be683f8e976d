import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import { useText } from '../../host/language.tsx';
import { keyOf, useChange } from '../../host/use-call.ts';
import type { BenchProps } from './bench-props.ts';

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
  cancel: { en: 'Cancel', nl: 'Annuleren' },
  close: { en: 'Close', nl: 'Sluiten' },
};

/** Throws a draft away, or takes one that waits for a reader back; both ask first. */
export function Withdraw({
  document,
  current,
  onDiscarded,
}: Pick<BenchProps, 'document' | 'onDiscarded'> & { current: ConclusionVersion }) {
  const t = useText();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const documentId = document.id;
  const withdraw = useChange('conclusion.withdraw', {
    onSuccess: (view) => {
      client.setQueryData(keyOf('conclusion.get', { documentId }), view);
      setAsking(false);
      onDiscarded();
    },
  });
  const isDraft = current.state === 'draft';
  const name = t(isDraft ? TEXTS.discard : TEXTS.takeBack);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {name}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={name}
        centered
        closeButtonProps={{ 'aria-label': t(TEXTS.close) }}
      >
        <Stack>
          <Text>{t(isDraft ? TEXTS.discardWhy : TEXTS.takeBackWhy)}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t(TEXTS.cancel)}
            </Button>
            <Button color="red" loading={withdraw.isPending} onClick={() => withdraw.mutate({ documentId })}>
              {name}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

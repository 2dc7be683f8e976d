import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { ConclusionVersion } from '../../../shared/api/schemas/conclusion.ts';
import { useText } from '../../host/language.tsx';
import { AskDialog } from '../../parts/ask-dialog.tsx';
import type { BenchProps } from './bench-props.ts';
import { useConclusionChange } from './use-conclusion-change.ts';

const TEXTS = {
  discard: { en: 'Discard draft', nl: 'Concept weggooien' },
  discardWhy: {
    en: 'What is written in this draft is lost. Signed versions stay.',
    nl: 'Wat in dit concept staat gaat verloren. Ondertekende versies blijven.',
  },
  takeBack: { en: 'Take back', nl: 'Terugnemen' },
  nameWhy: {
    en: 'Only {writer} takes it back, who wrote it: the grades are seen again then.',
    nl: 'Alleen {writer}, die haar schreef, neemt haar terug: de oordelen zijn dan weer te zien.',
  },
  takeBackWhy: {
    en: 'The conclusion becomes a draft of its writer again. What readers have graded so far lapses; the history keeps that they read it.',
    nl: 'De conclusie wordt weer een concept van de opsteller. Wat lezers tot nu toe oordeelden vervalt; de geschiedenis bewaart dat zij haar lazen.',
  },
};

/** Throws a draft away, or takes one that waits for a reader back; both ask first, the second for who it is. */
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
  const title = t(isDraft ? TEXTS.discard : TEXTS.takeBack);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {title}
      </Button>
      <AskDialog
        title={title}
        go={title}
        color="red"
        named={!isDraft}
        nameWhy={t(TEXTS.nameWhy, { writer: current.readings[0]?.reader.name ?? '' })}
        opened={isAsking}
        isPending={withdraw.isPending}
        onGo={(name) => withdraw.mutate({ documentId, name: isDraft ? null : name })}
        onClose={() => setAsking(false)}
      >
        <Text>{t(isDraft ? TEXTS.discardWhy : TEXTS.takeBackWhy)}</Text>
      </AskDialog>
    </>
  );
}

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { SHORT_LINE_MAX } from '../../../shared/api/schemas/basics.ts';
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
  name: { en: 'Your name', nl: 'Uw naam' },
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
  const [name, setName] = useState('');
  const close = () => setAsking(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {title}
      </Button>
      <Dialog opened={isAsking} onClose={close} title={title} centered>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            withdraw.mutate({ documentId, name: isDraft ? null : name });
          }}
        >
          <Stack>
            <Text>{t(isDraft ? TEXTS.discardWhy : TEXTS.takeBackWhy)}</Text>
            {!isDraft && (
              <TextInput
                label={t(TEXTS.name)}
                description={t(TEXTS.nameWhy, { writer: current.readings[0]?.reader.name ?? '' })}
                withAsterisk
                maxLength={SHORT_LINE_MAX}
                value={name}
                onChange={({ currentTarget }) => setName(currentTarget.value)}
              />
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t(BUTTON_WORDS.cancel)}
              </Button>
              <Button
                type="submit"
                color="red"
                loading={withdraw.isPending}
                disabled={!isDraft && name.trim() === ''}
              >
                {title}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}

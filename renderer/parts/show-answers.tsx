import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../host/language.tsx';
import { useChange } from '../host/use-call.ts';
import { AskDialog } from './ask-dialog.tsx';

const TEXTS = {
  show: { en: 'Show the answers of the readers before…', nl: 'Antwoorden van eerdere lezers tonen…' },
  title: { en: 'Show the answers of the readers before', nl: 'Antwoorden van eerdere lezers tonen' },
  what: {
    en: 'You will see the answers and notes in the case, and earlier versions of the conclusion. This reading is then no longer blind: the conclusion says so with the name below, and the step is logged. The grades that are under way stay hidden.',
    nl: 'U ziet dan de antwoorden en notities in de zaak, en eerdere versies van de conclusie. Deze lezing is dan niet meer blind: de conclusie vermeldt dat met de naam hieronder, en de stap wordt vastgelegd. De oordelen van de conclusie die wacht blijven verborgen.',
  },
  own: {
    en: 'If you wrote the conclusion that waits, take it back instead.',
    nl: 'Hebt u de conclusie die wacht zelf geschreven, neem haar dan liever terug.',
  },
  go: { en: 'Show; this reading is no longer blind', nl: 'Tonen; deze lezing is niet meer blind' },
};

/** Asks for what is withheld from a blind reader: first what is lost by it and who asks, then the answers. */
export function ShowAnswers({ documentId }: { documentId: string }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const show = useChange('conclusion.show', { onSuccess: close });
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)} data-show-answers>
        {t(TEXTS.show)}
      </Button>
      <AskDialog
        title={t(TEXTS.title)}
        go={t(TEXTS.go)}
        opened={isAsking}
        isPending={show.isPending}
        onGo={(name) => show.mutate({ documentId, name })}
        onClose={close}
      >
        <Text>{t(TEXTS.what)}</Text>
        <Text>{t(TEXTS.own)}</Text>
      </AskDialog>
    </>
  );
}

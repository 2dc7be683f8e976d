import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { BUTTON_WORDS } from '../../../../parts/button-words.ts';
import { Dialog } from '../../../../parts/dialog.tsx';
import { ITEM_KIND_WORDS } from '../../../../parts/reference-words.ts';
import { type FirstFacts, noFacts } from '../content/new-content.ts';
import type { BeginningProps } from './beginning.ts';
import { FirstFactsForm } from './first-facts-form.tsx';
import { StillNeeded } from './still-needed.tsx';
import { useBegin } from './use-begin.ts';

const TEXTS = {
  title: { en: 'Begin: {kind}', nl: 'Beginnen: {kind}' },
  later: {
    en: 'It becomes a draft of its own, to be finished and validated later.',
    nl: 'Het wordt een eigen concept, dat later kan worden aangevuld en gevalideerd.',
  },
  begin: { en: 'Begin', nl: 'Beginnen' },
};

/** Begins an item that another one needs, without leaving that one. */
export function BeginDialog(props: BeginningProps) {
  const { kind, name, owner, onClose, onBegun } = props;
  const t = useText();
  const language = useLanguage();
  const [facts, setFacts] = useState<FirstFacts>({
    ...noFacts(kind),
    owner: kind === 'office' ? owner : null,
    name: name === '' ? {} : { [language]: name },
  });
  const { lacking, wrongCode, isPending, begin } = useBegin(facts, ({ id, shown }) =>
    onBegun({ id, kind, name: facts.name, state: shown.state }),
  );
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.title, { kind: t(ITEM_KIND_WORDS[kind]) })} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // A form within a form of the screen: this one alone is sent.
          event.stopPropagation();
          begin();
        }}
      >
        <Stack>
          <Text size="sm">{t(TEXTS.later)}</Text>
          <FirstFactsForm facts={facts} onChange={setFacts} />
          <Group justify="flex-end">
            <StillNeeded lacking={lacking} wrongCode={wrongCode} />
            <Button variant="default" onClick={onClose}>
              {t(BUTTON_WORDS.cancel)}
            </Button>
            <Button type="submit" disabled={lacking.length > 0 || wrongCode !== null} loading={isPending}>
              {t(TEXTS.begin)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

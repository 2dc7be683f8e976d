import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../../host/language.tsx';
import { BUTTON_WORDS } from '../../../../parts/button-words.ts';
import { Dialog } from '../../../../parts/dialog.tsx';
import type { Editing } from '../content/use-editing.ts';
import { useLife } from './use-life.ts';

const TEXTS = {
  title: { en: 'Withdraw from use', nl: 'Uit gebruik nemen' },
  lead: {
    en: 'Examinations and packages no longer use it. It stays in the history and can be taken up again.',
    nl: 'Onderzoeken en pakketten gebruiken het niet meer. Het blijft in de geschiedenis en kan weer worden opgenomen.',
  },
  reason: { en: 'Why', nl: 'Waarom' },
  withdraw: { en: 'Withdraw', nl: 'Intrekken' },
};

/** Takes an item out of use, with the reason. */
export function WithdrawDialog({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const withdraw = useLife('reference.withdraw', editing, onClose);
  const isEmpty = reason.trim() === '';
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.title)} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty) withdraw.mutate({ id: editing.view.id, reason: reason.trim() });
        }}
      >
        <Stack>
          <Text size="sm">{t(TEXTS.lead)}</Text>
          <Textarea
            label={t(TEXTS.reason)}
            withAsterisk
            data-autofocus
            autosize
            minRows={2}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(BUTTON_WORDS.cancel)}
            </Button>
            <Button type="submit" color="red" disabled={isEmpty} loading={withdraw.isPending}>
              {t(TEXTS.withdraw)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

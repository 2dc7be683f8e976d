import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useText } from '../../../../host/language.tsx';
import { useChange } from '../../../../host/use-call.ts';
import { BUTTON_WORDS } from '../../../../parts/button-words.ts';
import { Dialog } from '../../../../parts/dialog.tsx';
import { forgetDraft } from '../content/draft-store.ts';
import { newestKey } from '../content/newest-item.ts';
import type { Editing } from '../content/use-editing.ts';

const TEXTS = {
  title: { en: 'Discard this draft', nl: 'Dit concept weggooien' },
  inUse: {
    en: 'The version in use stays as it is. The draft is gone from the lists.',
    nl: 'De versie die in gebruik is, blijft zoals ze is. Het concept verdwijnt uit de lijsten.',
  },
  never: {
    en: 'Nothing of it is in use yet: the item goes with its draft.',
    nl: 'Er is nog niets van in gebruik: met het concept verdwijnt het hele item.',
  },
  discard: { en: 'Discard draft', nl: 'Concept weggooien' },
};

/** Gives a draft up. */
export function DiscardDialog({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { view } = editing;
  const inUse = view.versions.some(({ state }) => state === 'published');
  const discard = useChange('reference.discard', {
    onSuccess: () => {
      editing.follow(view);
      forgetDraft(localStorage, view.id);
      client.removeQueries({ queryKey: newestKey(view.id) });
      navigate(inUse ? `/reference/items/${view.id}` : '/reference');
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.title)} centered>
      <Stack>
        <Text>{t(inUse ? TEXTS.inUse : TEXTS.never)}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t(BUTTON_WORDS.cancel)}
          </Button>
          <Button
            color="red"
            loading={discard.isPending}
            onClick={() => discard.mutate({ id: view.id, version: view.shown.version })}
          >
            {t(TEXTS.discard)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { SHORT_LINE_MAX } from '../../../shared/api/schemas/basics.ts';
import type { CaseRow } from '../../../shared/api/schemas/case.ts';
import { useText } from '../../host/language.tsx';
import { useChange } from '../../host/use-call.ts';
import { BUTTON_WORDS } from '../../parts/button-words.ts';
import { Dialog } from '../../parts/dialog.tsx';

const TEXTS = {
  rename: { en: 'Rename case {number}', nl: 'Zaak {number} hernoemen' },
  title: { en: 'Title', nl: 'Titel' },
  save: { en: 'Rename', nl: 'Hernoemen' },
};

/** Gives a case another title. */
export function RenameDialog({ row, onClose }: { row: CaseRow; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const [title, setTitle] = useState(row.title);
  const rename = useChange('case.rename', {
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['case.list'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate({ id: row.id, title });
  };
  return (
    <Dialog opened onClose={onClose} title={t(TEXTS.rename, { number: String(row.number) })}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t(TEXTS.title)}
            value={title}
            maxLength={SHORT_LINE_MAX}
            required
            data-autofocus
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(BUTTON_WORDS.cancel)}
            </Button>
            <Button type="submit" loading={rename.isPending} disabled={title.trim() === ''}>
              {t(TEXTS.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

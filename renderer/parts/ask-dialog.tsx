import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { SHORT_LINE_MAX } from '../../shared/api/schemas/basics.ts';
import { useText } from '../host/language.tsx';
import { BUTTON_WORDS } from './button-words.ts';
import { Dialog } from './dialog.tsx';

const TEXTS = {
  name: { en: 'Your name', nl: 'Uw naam' },
};

/**
 * Asks before something is done that cannot be undone, and for the name of who does it unless `named` is false. The name
 * is never filled in beforehand: the one in the settings may be that of somebody who was here before.
 */
export function AskDialog({
  title,
  go,
  color,
  named = true,
  nameWhy,
  opened,
  isPending,
  onGo,
  onClose,
  children,
}: {
  title: string;
  /** What the button says that does it. */
  go: string;
  color?: string;
  named?: boolean;
  nameWhy?: string;
  opened: boolean;
  isPending: boolean;
  onGo: (name: string) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useText();
  const [name, setName] = useState('');
  return (
    <Dialog opened={opened} onClose={onClose} title={title} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onGo(name);
        }}
      >
        <Stack>
          {children}
          {named && (
            <TextInput
              label={t(TEXTS.name)}
              description={nameWhy}
              withAsterisk
              maxLength={SHORT_LINE_MAX}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(BUTTON_WORDS.cancel)}
            </Button>
            <Button type="submit" color={color} loading={isPending} disabled={named && name.trim() === ''}>
              {go}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

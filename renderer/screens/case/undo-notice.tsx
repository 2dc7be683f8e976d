import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { spokenNow } from '../../host/language.tsx';

const UNDO = { en: 'Undo', nl: 'Ongedaan maken' };

/** The notice of the answer that was given last; a new one takes its place. */
export const ANSWER_NOTICE = 'case:answer';

/** Says what was done, with a button that takes it back. */
export function showUndoable(id: string, message: string, undo: () => void, autoClose = 8000): void {
  notifications.hide(id);
  notifications.show({
    id,
    role: 'status',
    withBorder: true,
    autoClose,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {UNDO[spokenNow()]}
        </Button>
      </Group>
    ),
  });
}

/** Says one thing in passing. */
export function showSentence(message: string): void {
  notifications.hide(ANSWER_NOTICE);
  notifications.show({ id: ANSWER_NOTICE, role: 'status', withBorder: true, autoClose: 4000, message });
}

/** An answer cannot be taken back from another screen. */
export function hideAnswerNotice(): void {
  notifications.hide(ANSWER_NOTICE);
}

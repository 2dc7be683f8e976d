import { Button, Group } from '@mantine/core';
import { type NotificationData, notifications } from '@mantine/notifications';
import { BUTTON_WORDS } from '../parts/button-words.ts';
import { spokenNow } from './language.tsx';

/** How long a notice stays, ms: one to read in passing, one with something to press, and one that tells of trouble. */
const STAYS_MS = { said: 4000, undoable: 8000, trouble: 12_000 };

type Notice = Pick<NotificationData, 'id' | 'title' | 'message' | 'autoClose'>;

/** Says one thing in passing. With an `id` it takes the place of the notice of that name. */
export function showNotice(notice: Notice): void {
  show({ role: 'status', autoClose: STAYS_MS.said, ...notice });
}

/** Says that something went wrong; `autoClose: false` lets it stay until somebody closes it. */
export function showTrouble(notice: Notice): void {
  show({ role: 'alert', color: 'red', autoClose: STAYS_MS.trouble, ...notice });
}

/** Says what was done, with a button that takes it back. */
export function showUndoable(
  id: string,
  message: string,
  { undo, staysMs = STAYS_MS.undoable }: { undo: () => void; staysMs?: number },
): void {
  const button = (
    <Button
      size="compact-sm"
      variant="light"
      flex="none"
      onClick={() => {
        hideNotice(id);
        undo();
      }}
    >
      {BUTTON_WORDS.undo[spokenNow()]}
    </Button>
  );
  const both = (
    <Group justify="space-between" wrap="nowrap">
      <span>{message}</span>
      {button}
    </Group>
  );
  show({ id, role: 'status', autoClose: staysMs, message: both });
}

/** Takes a notice away; one that is not there is no matter. */
export function hideNotice(id: string): void {
  notifications.hide(id);
}

function show(notice: NotificationData): void {
  // A notice of the same name would stay as it is.
  if (notice.id !== undefined) notifications.hide(notice.id);
  const closeButtonProps = { 'aria-label': BUTTON_WORDS.close[spokenNow()] };
  notifications.show({ withBorder: true, closeButtonProps, ...notice });
}

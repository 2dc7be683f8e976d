import { notifications } from '@mantine/notifications';
import { LoepError } from '../../shared/model/errors.ts';
import { FAULT } from '../../shared/text/fault.ts';
import { spokenNow } from './language.tsx';

/** Shows what went wrong as one sentence, once: the same sentence again replaces itself. */
export function showError(error: unknown): void {
  const text = error instanceof LoepError ? error.text : FAULT;
  if (!(error instanceof LoepError)) console.error(error);
  const message = text[spokenNow()];
  const id = `error:${text.en}`;
  notifications.hide(id);
  notifications.show({ id, message, color: 'red', autoClose: 12_000, role: 'alert', withBorder: true });
}

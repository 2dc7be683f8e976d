import { LoepError } from '../../shared/model/errors.ts';
import { textOfError } from '../../shared/text/fault.ts';
import { spokenNow } from './language.tsx';
import { showTrouble } from './notices.tsx';

/** Shows what went wrong as one sentence, once: the same sentence again replaces itself. */
export function showError(error: unknown): void {
  if (!(error instanceof LoepError)) console.error(error);
  const text = textOfError(error);
  showTrouble({ id: `error:${text.en}`, message: text[spokenNow()] });
}

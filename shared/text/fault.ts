import { LoepError } from '../model/errors.ts';
import type { Text } from '../model/text.ts';

/** What a user reads when the fault is ours. */
export const FAULT: Text = {
  en: 'Something went wrong in Loep itself. Nothing was lost; try again, and see the log if it stays.',
  nl: 'Er ging iets mis in Loep zelf. Er is niets verloren; probeer het opnieuw, en zie het logboek als het blijft.',
};

/** What a user reads of any error: its own sentence, or that the fault is ours. */
export function textOfError(error: unknown): Text {
  return error instanceof LoepError ? error.text : FAULT;
}

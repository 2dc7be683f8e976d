import type { Text } from '../model/text.ts';

/** What a user reads when the fault is ours. */
export const FAULT: Text = {
  en: 'Something went wrong in Loep itself. Nothing was lost; try again, and see the log if it stays.',
  nl: 'Er ging iets mis in Loep zelf. Er is niets verloren; probeer het opnieuw, en zie het logboek als het blijft.',
};

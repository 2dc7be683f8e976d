import type { Text } from '../../shared/model/text.ts';

/** What withholding answers from a reader is worth, said where it is done. */
export const WITHHELD_WORTH: Text = {
  en: 'Loep has no accounts: it withholds them on the screen and in what it gives to other programs, and goes by the name that somebody gives. Who can open the data folder can read them.',
  nl: 'Loep kent geen accounts: het houdt ze achter op het scherm en in wat het aan andere programma’s geeft, en gaat af op de naam die iemand opgeeft. Wie de gegevensmap kan openen, kan ze lezen.',
};

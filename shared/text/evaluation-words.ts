import type { AttackId, ChannelId } from '../model/evaluation.ts';
import type { Text } from '../model/text.ts';

/** Ways to alter a document, as an examiner would put them. */
export const ATTACK_WORDS: Readonly<Record<AttackId, Text>> = {
  'copy-digit': { en: 'A digit copied over another', nl: 'Een cijfer over een ander gekopieerd' },
  retype: { en: 'A word painted over and typed anew', nl: 'Een woord overschilderd en opnieuw getypt' },
  'retype-matched': {
    en: 'A word typed anew with grain and blur imitated',
    nl: 'Een woord overgetypt met nagebootste korrel en onscherpte',
  },
  'splice-word': { en: 'A word from another scan', nl: 'Een woord uit een andere scan' },
  'copy-word': { en: 'A word copied within the page', nl: 'Een woord binnen de pagina gekopieerd' },
  'move-word': { en: 'A word moved', nl: 'Een woord verschoven' },
  'resize-paste': { en: 'A word resized and pasted', nl: 'Een woord vergroot of verkleind en geplakt' },
  erase: { en: 'Something painted over', nl: 'Iets overschilderd' },
  'erase-cloned': {
    en: 'Something covered with paper from elsewhere',
    nl: 'Iets bedekt met papier van een andere plek',
  },
  'transplant-stamp': { en: 'A stamp from another document', nl: 'Een stempel uit een ander document' },
  'transplant-signature': {
    en: 'A signature from another document',
    nl: 'Een handtekening uit een ander document',
  },
  'repeat-stamp': { en: 'A stamp used twice', nl: 'Een stempel tweemaal gebruikt' },
  'swap-portrait': { en: 'A portrait replaced', nl: 'Een portret vervangen' },
  'pdf-revision': { en: 'A PDF changed in a later version', nl: 'Een pdf in een latere versie gewijzigd' },
  'pdf-overlay': {
    en: 'A PDF with something laid over the scan',
    nl: 'Een pdf met iets over de scan gelegd',
  },
  'lay-stamp-over': {
    en: 'A picture of a stamp laid over print',
    nl: 'Een afbeelding van een stempel over druk gelegd',
  },
  'screened-copy': {
    en: 'A card or passport printed again on an office printer',
    nl: 'Een kaart of paspoort opnieuw afgedrukt op een kantoorprinter',
  },
  'screen-photo': {
    en: 'A photograph of a screen that shows the document',
    nl: 'Een foto van een beeldscherm dat het document toont',
  },
};

/** How a file came to Loep. */
export const CHANNEL_WORDS: Readonly<Record<ChannelId, Text>> = {
  png: { en: 'never compressed (PNG)', nl: 'nooit gecomprimeerd (PNG)' },
  'jpeg-png': { en: 'JPEG, then PNG', nl: 'JPEG, daarna PNG' },
  'jpeg-tiff': { en: 'JPEG, then TIFF', nl: 'JPEG, daarna TIFF' },
  'jpeg-once': { en: 'JPEG once', nl: 'eenmaal JPEG' },
  'jpeg-up': { en: 'JPEG, again finer', nl: 'JPEG, opnieuw fijner' },
  'jpeg-same': { en: 'JPEG, again the same', nl: 'JPEG, opnieuw gelijk' },
  'jpeg-down': { en: 'JPEG, again coarser', nl: 'JPEG, opnieuw grover' },
  pdf: { en: 'PDF', nl: 'pdf' },
  messenger: { en: 'made smaller by a messenger', nl: 'verkleind door een berichtendienst' },
};

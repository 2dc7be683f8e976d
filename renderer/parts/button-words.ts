/** What buttons on several screens say, so that one deed has one name everywhere. */
export const BUTTON_WORDS = {
  close: { en: 'Close', nl: 'Sluiten' },
  /** Leaves a dialog, or gives up what has not been sent. */
  cancel: { en: 'Cancel', nl: 'Annuleren' },
  /** Ends an examination that is under way. */
  stopExamination: { en: 'Cancel', nl: 'Afbreken' },
  retry: { en: 'Try again', nl: 'Opnieuw proberen' },
  undo: { en: 'Undo', nl: 'Ongedaan maken' },
  removeCase: { en: 'Remove case', nl: 'Zaak verwijderen' },
  restoreCase: { en: 'Bring back', nl: 'Terugzetten' },
  openCase: { en: 'Open case', nl: 'Zaak openen' },
  toInbox: { en: 'To the inbox', nl: 'Naar het postvak' },
};

import type { KeyLine } from '../../parts/keys-dialog.tsx';

/** What the keys of the case screen do. */
export const CASE_KEYS: readonly KeyLine[] = [
  { keys: ['J', 'N', '↓'], does: { en: 'Next finding', nl: 'Volgende bevinding' } },
  { keys: ['K', 'P', '↑'], does: { en: 'Previous finding', nl: 'Vorige bevinding' } },
  { keys: ['C'], does: { en: 'Confirm the finding', nl: 'De bevinding bevestigen' } },
  { keys: ['D'], does: { en: 'Dismiss the finding', nl: 'De bevinding verwerpen' } },
  { keys: ['A'], does: { en: 'Not assessable', nl: 'Niet te beoordelen' } },
  {
    keys: ['M'],
    does: { en: 'Write a note; Esc leaves it', nl: 'Een notitie schrijven; Esc gaat eruit' },
  },
  {
    keys: ['U', 'Ctrl Z', '⌘ Z'],
    does: { en: 'Undo the last answer', nl: 'Het laatste antwoord ongedaan maken' },
  },
  {
    keys: ['Page Up', 'Page Down'],
    does: { en: 'Previous or next page of the case', nl: 'Vorige of volgende pagina van de zaak' },
  },
  { keys: ['[', ']'], does: { en: 'Previous or next document', nl: 'Vorig of volgend document' } },
  { keys: ['T'], does: { en: 'Text on the page on or off', nl: 'Tekst op de pagina aan of uit' } },
  {
    keys: ['L'],
    does: { en: 'Lens over the page on or off', nl: 'Lens over de pagina aan of uit' },
  },
  { keys: ['?'], does: { en: 'This list', nl: 'Deze lijst' } },
];

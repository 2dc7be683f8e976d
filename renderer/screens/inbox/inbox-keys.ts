import type { KeyLine } from '../../parts/keys-dialog.tsx';

/** What the keys of the inbox do. */
export const INBOX_KEYS: readonly KeyLine[] = [
  { keys: ['↑', '↓'], does: { en: 'Previous or next case', nl: 'Vorige of volgende zaak' } },
  { keys: ['Page Up', 'Page Down'], does: { en: 'A screen up or down', nl: 'Een scherm omhoog of omlaag' } },
  { keys: ['Home', 'End'], does: { en: 'First or last case', nl: 'Eerste of laatste zaak' } },
  { keys: ['Enter'], does: { en: 'Open the case', nl: 'De zaak openen' } },
  {
    keys: ['D'],
    does: {
      en: 'Documents of the case and how far they are',
      nl: 'Documenten van de zaak en hoe ver ze zijn',
    },
  },
  { keys: ['F2'], does: { en: 'Rename the case', nl: 'De zaak hernoemen' } },
  {
    keys: ['Delete'],
    does: { en: 'Remove the case (can be undone)', nl: 'De zaak verwijderen (kan ongedaan worden gemaakt)' },
  },
  { keys: ['R'], does: { en: 'Bring back a removed case', nl: 'Een verwijderde zaak terugzetten' } },
  { keys: ['/'], does: { en: 'Search', nl: 'Zoeken' } },
  { keys: ['Esc'], does: { en: 'Clear the search', nl: 'De zoekvraag wissen' } },
  { keys: ['O'], does: { en: 'Choose files', nl: 'Bestanden kiezen' } },
  { keys: ['Ctrl V'], does: { en: 'Take in copied files', nl: 'Gekopieerde bestanden opnemen' } },
  { keys: ['?'], does: { en: 'This list', nl: 'Deze lijst' } },
];

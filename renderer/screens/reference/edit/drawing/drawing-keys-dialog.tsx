import { type KeyLine, KeysDialog } from '../../../../parts/keys-dialog.tsx';
import { TOOLS } from './tools.ts';

const TITLE = { en: 'Keys while drawing', nl: 'Toetsen bij het tekenen' };

const LINES: readonly KeyLine[] = [
  ...TOOLS.map(({ key, name }): KeyLine => ({ keys: [key.toUpperCase()], does: name })),
  { keys: ['K'], does: { en: 'Set the corners of the document', nl: 'Hoeken van het document zetten' } },
  {
    keys: ['Alt'],
    does: {
      en: 'Held while drawing: no snapping to words',
      nl: 'Vast bij het tekenen: niet vastklikken op woorden',
    },
  },
  {
    keys: ['Enter'],
    does: {
      en: 'Draw in the middle of the page with the chosen tool, or press the button that has the focus; accept a proposal',
      nl: 'In het midden van de pagina tekenen met het gekozen gereedschap, of de knop met de focus indrukken; een voorstel overnemen',
    },
  },
  {
    keys: ['← ↑ → ↓', 'Shift + ←'],
    does: {
      en: 'Move what is selected by 0.5 mm, or 5 mm',
      nl: 'Wat geselecteerd is 0,5 mm of 5 mm verplaatsen',
    },
  },
  { keys: ['Ctrl + D'], does: { en: 'Duplicate', nl: 'Dupliceren' } },
  {
    keys: ['Delete'],
    does: { en: 'Remove; reject a proposal', nl: 'Verwijderen; een voorstel afwijzen' },
  },
  {
    keys: ['Escape'],
    does: { en: 'Back to selecting; select nothing', nl: 'Terug naar selecteren; niets selecteren' },
  },
  { keys: ['Ctrl + Z'], does: { en: 'Undo', nl: 'Ongedaan maken' } },
  { keys: ['Ctrl + Shift + Z'], does: { en: 'Redo', nl: 'Opnieuw' } },
  { keys: ['Ctrl + S'], does: { en: 'Save now', nl: 'Nu bewaren' } },
];

/** What every key does while a model is drawn. */
export function DrawingKeysDialog({ onClose }: { onClose: () => void }) {
  return <KeysDialog title={TITLE} lines={LINES} onClose={onClose} />;
}

import { Kbd, Modal, Table } from '@mantine/core';
import { useText } from '../../host/language.tsx';

const TEXTS = {
  keys: { en: 'Keys of the inbox', nl: 'Toetsen van het postvak' },
  close: { en: 'Close', nl: 'Sluiten' },
};

const KEYS = [
  { keys: ['↑', '↓'], does: { en: 'Previous, next case', nl: 'Vorige, volgende zaak' } },
  { keys: ['PageUp', 'PageDown'], does: { en: 'A screen up, down', nl: 'Een scherm omhoog, omlaag' } },
  { keys: ['Home', 'End'], does: { en: 'First, last case', nl: 'Eerste, laatste zaak' } },
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
  { keys: ['/'], does: { en: 'Search', nl: 'Zoeken' } },
  { keys: ['Esc'], does: { en: 'Clear the search', nl: 'De zoekvraag wissen' } },
  { keys: ['O'], does: { en: 'Choose files', nl: 'Bestanden kiezen' } },
  { keys: ['Ctrl+V'], does: { en: 'Take in copied files', nl: 'Gekopieerde bestanden opnemen' } },
  { keys: ['?'], does: { en: 'This list', nl: 'Deze lijst' } },
];

/** What every key of the inbox does. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Modal opened onClose={onClose} title={t(TEXTS.keys)} closeButtonProps={{ 'aria-label': t(TEXTS.close) }}>
      <Table withRowBorders={false} verticalSpacing={6}>
        <Table.Tbody>
          {KEYS.map(({ keys, does }) => (
            <Table.Tr key={does.en}>
              <Table.Td>
                {keys.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{t(does)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

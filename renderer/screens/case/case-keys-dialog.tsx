import { Kbd, Modal, Table } from '@mantine/core';
import { useText } from '../../host/language.tsx';

const TEXTS = {
  title: { en: 'Keys', nl: 'Toetsen' },
  close: { en: 'Close', nl: 'Sluiten' },
  or: { en: 'or', nl: 'of' },
};

const KEYS = [
  { keys: ['J', 'N', '↓'], does: { en: 'next finding', nl: 'volgende bevinding' } },
  { keys: ['K', 'P', '↑'], does: { en: 'previous finding', nl: 'vorige bevinding' } },
  { keys: ['C'], does: { en: 'confirm the finding', nl: 'bevinding bevestigen' } },
  { keys: ['D'], does: { en: 'dismiss the finding', nl: 'bevinding verwerpen' } },
  { keys: ['A'], does: { en: 'not assessable', nl: 'niet te beoordelen' } },
  { keys: ['M'], does: { en: 'write a note; Esc leaves it', nl: 'notitie schrijven; Esc gaat eruit' } },
  {
    keys: ['U', 'Ctrl Z', '⌘ Z'],
    does: { en: 'undo the last answer', nl: 'laatste antwoord ongedaan maken' },
  },
  { keys: ['Page Up', 'Page Down'], does: { en: 'previous or next page', nl: 'vorige of volgende pagina' } },
  { keys: ['T'], does: { en: 'text on the page on or off', nl: 'tekst op de pagina aan of uit' } },
  { keys: ['?'], does: { en: 'this list', nl: 'deze lijst' } },
];

/** All keys of the case screen. */
export function CaseKeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      title={t(TEXTS.title)}
      closeButtonProps={{ 'aria-label': t(TEXTS.close) }}
    >
      <Table>
        <Table.Tbody>
          {KEYS.map(({ keys, does }) => (
            <Table.Tr key={keys[0]}>
              <Table.Td>
                {keys.map((key, at) => (
                  <span key={key}>
                    {at > 0 && ` ${t(TEXTS.or)} `}
                    <Kbd style={{ whiteSpace: 'nowrap' }}>{key}</Kbd>
                  </span>
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

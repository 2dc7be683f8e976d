import { Kbd, Table } from '@mantine/core';
import type { Text } from '../../shared/model/text.ts';
import { useText } from '../host/language.tsx';
import { Dialog } from './dialog.tsx';

const OR = { en: 'or', nl: 'of' };

/** A key, or several that do the same or belong together, and what they do. */
export interface KeyLine {
  readonly keys: readonly [string, ...string[]];
  readonly does: Text;
}

/** What every key of a screen does. */
export function KeysDialog(props: { title: Text; lines: readonly KeyLine[]; onClose: () => void }) {
  const { title, lines, onClose } = props;
  const t = useText();
  return (
    <Dialog opened onClose={onClose} size="lg" title={t(title)}>
      <Table>
        <Table.Tbody>
          {lines.map(({ keys, does }) => (
            <Table.Tr key={does.en}>
              <Table.Td>
                {keys.map((key, at) => (
                  <span key={key}>
                    {at > 0 && ` ${t(OR)} `}
                    <Kbd style={{ whiteSpace: 'nowrap' }}>{key}</Kbd>
                  </span>
                ))}
              </Table.Td>
              <Table.Td>{t(does)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}

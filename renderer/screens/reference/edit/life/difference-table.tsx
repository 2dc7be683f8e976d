import { Table } from '@mantine/core';
import type { Phrase } from '../../../../../shared/model/text.ts';
import { useText } from '../../../../host/language.tsx';
import classes from './difference-table.module.css';

const TEXTS = {
  place: { en: 'Where', nl: 'Waar' },
  nothing: { en: '–', nl: '–' },
};

/** Where two versions differ, place by place. */
export function DifferenceTable(props: {
  left: string;
  right: string;
  lines: readonly { place: Phrase; left: string | null; right: string | null }[];
}) {
  const { left, right, lines } = props;
  const t = useText();
  return (
    <div className={classes.scroll}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(TEXTS.place)}</Table.Th>
            <Table.Th>{left}</Table.Th>
            <Table.Th>{right}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line, at) => (
            <Table.Tr key={`${t(line.place)}/${String(at)}`}>
              <Table.Td className={classes.place}>{t(line.place)}</Table.Td>
              <Table.Td className={classes.value}>{line.left ?? t(TEXTS.nothing)}</Table.Td>
              <Table.Td className={classes.value}>{line.right ?? t(TEXTS.nothing)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

import { Table } from '@mantine/core';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';
import { useText } from '../../host/language.tsx';
import classes from './finding-detail.module.css';

const TEXTS = {
  what: { en: 'What', nl: 'Wat' },
  found: { en: 'Found', nl: 'Gevonden' },
  expected: { en: 'Expected', nl: 'Verwacht' },
  source: { en: 'Source: {source}', nl: 'Bron: {source}' },
};

/** Values up to this length stay on one line: a date or a number that is broken is misread. */
const UNBROKEN_MAX = 16;

/** What was found, what was expected, and below it where that comes from. What has nothing expected leaves no empty cell. */
export function EvidenceTable({ evidence }: { evidence: FindingView['evidence'] }) {
  const t = useText();
  const hasExpected = evidence.some(({ expected }) => expected !== null);
  return (
    <div className={classes.evidence}>
      <Table withTableBorder verticalSpacing={4} horizontalSpacing={8} fz="sm" data-evidence>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(TEXTS.what)}</Table.Th>
            <Table.Th>{t(TEXTS.found)}</Table.Th>
            {hasExpected && <Table.Th>{t(TEXTS.expected)}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {evidence.map((row) => (
            <Row key={`${row.label.en}:${t(row.found)}`} row={row} hasExpected={hasExpected} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Row({ row, hasExpected }: { row: FindingView['evidence'][number]; hasExpected: boolean }) {
  const t = useText();
  const { label, found, expected, source } = row;
  return (
    <>
      <Table.Tr className={source === null ? undefined : classes.sourced}>
        <Table.Th scope="row" fw={400}>
          {t(label)}
        </Table.Th>
        <Value value={t(found)} columns={hasExpected && expected === null ? 2 : 1} />
        {expected !== null && <Value value={t(expected)} />}
      </Table.Tr>
      {source !== null && (
        <Table.Tr>
          <Table.Td colSpan={hasExpected ? 3 : 2} className={classes.source}>
            {t(TEXTS.source, { source })}
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

function Value({ value, columns = 1 }: { value: string; columns?: number }) {
  return (
    <Table.Td
      colSpan={columns}
      dir="auto"
      className={value.length <= UNBROKEN_MAX ? classes.unbroken : undefined}
    >
      {value}
    </Table.Td>
  );
}

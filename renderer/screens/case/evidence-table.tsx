import { Table } from '@mantine/core';
import type { FindingView } from '../../../shared/api/schemas/examination.ts';
import { useText } from '../../host/language.tsx';
import classes from './finding-detail.module.css';

const TEXTS = {
  what: { en: 'What', nl: 'Wat' },
  found: { en: 'Found', nl: 'Gevonden' },
  expected: { en: 'Expected', nl: 'Verwacht' },
  source: { en: 'Source', nl: 'Bron' },
  nothing: { en: 'nothing to compare with', nl: 'niets om mee te vergelijken' },
};

/** What was found, what was expected, and where that comes from. Columns that no row fills are left out. */
export function EvidenceTable({ evidence }: { evidence: FindingView['evidence'] }) {
  const t = useText();
  const hasExpected = evidence.some(({ expected }) => expected !== null);
  const hasSource = evidence.some(({ source }) => source !== null);
  return (
    <div className={classes.evidence}>
      <Table withTableBorder verticalSpacing={4} horizontalSpacing={8} fz="sm" data-evidence>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(TEXTS.what)}</Table.Th>
            <Table.Th>{t(TEXTS.found)}</Table.Th>
            {hasExpected && <Table.Th>{t(TEXTS.expected)}</Table.Th>}
            {hasSource && <Table.Th>{t(TEXTS.source)}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {evidence.map(({ label, found, expected, source }) => (
            <Table.Tr key={`${label.en}:${t(found)}`}>
              <Table.Th scope="row" fw={400}>
                {t(label)}
              </Table.Th>
              <Table.Td dir="auto">{t(found)}</Table.Td>
              {hasExpected && <Table.Td dir="auto">{t(expected ?? TEXTS.nothing)}</Table.Td>}
              {hasSource && <Table.Td>{source === null ? '' : t(source)}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

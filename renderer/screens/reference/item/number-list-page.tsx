import { Table } from '@mantine/core';
import { useState } from 'react';
import type { NumberList } from '../../../../shared/model/reference/issuing.ts';
import { partialDateWords } from '../../../../shared/text/partial-date.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { KindsList } from './kinds-list.tsx';
import { MoreRows } from './more-rows.tsx';
import { Section } from './section.tsx';

const TEXTS = {
  ranges: { en: 'Numbers', nl: 'Nummers' },
  from: { en: 'From', nl: 'Van' },
  to: { en: 'To', nl: 'Tot en met' },
  why: { en: 'Why', nl: 'Waarom' },
  since: { en: 'Since', nl: 'Sinds' },
  source: { en: 'Source', nl: 'Bron' },
  lost: { en: 'lost', nl: 'verloren' },
  stolen: { en: 'stolen', nl: 'gestolen' },
  withdrawn: { en: 'called in', nl: 'ingetrokken' },
};

/** Rows drawn at once: a list may hold twenty thousand. */
const STEP = 200;

/** Numbers of blanks or documents that were lost, stolen or called in. */
export function NumberListPage({ list }: { list: NumberList }) {
  const t = useText();
  const language = useLanguage();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <KindsList kinds={list.kinds} />
      <Section title={TEXTS.ranges}>
        <Table fz="sm" verticalSpacing="0.25rem" striped>
          <Table.Thead>
            <Table.Tr>
              {[TEXTS.from, TEXTS.to, TEXTS.why, TEXTS.since, TEXTS.source].map((head) => (
                <Table.Th key={head.en}>{t(head)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.ranges.slice(0, shown).map(({ from, to, why, since, source }) => (
              <Table.Tr key={`${from}/${to}/${why}`}>
                <Table.Td>{from}</Table.Td>
                <Table.Td>{to}</Table.Td>
                <Table.Td>{t(TEXTS[why])}</Table.Td>
                <Table.Td>{since && partialDateWords(since, language)}</Table.Td>
                <Table.Td>{source}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <MoreRows shown={shown} total={list.ranges.length} onMore={() => setShown(shown + STEP)} />
      </Section>
    </>
  );
}

import { Table } from '@mantine/core';
import type { LimitsView } from '../../../shared/api/schemas/limits.ts';
import { useText } from '../../host/language.tsx';
import { Part } from './part.tsx';
import { Rate } from './rate.tsx';

const TEXTS = {
  title: { en: 'Documents in which nothing was altered', nl: 'Documenten waarin niets is gewijzigd' },
  what: {
    en: 'How often Loep spoke although there was nothing to see.',
    nl: 'Hoe vaak Loep iets meldde terwijl er niets te zien was.',
  },
  set: { en: 'Pages', nl: 'Pagina’s' },
  press: { en: 'made by Loep itself', nl: 'door Loep zelf gemaakt' },
  real: { en: 'real images, set {set}', nl: 'echte beelden, verzameling {set}' },
  deviating: { en: 'with a deviation', nl: 'met een afwijking' },
  doubtful: { en: 'called doubtful', nl: 'twijfelgeval genoemd' },
};

/** What unaltered pages were told. */
export function HonestTable({ honest }: { honest: LimitsView['honest'] }) {
  const t = useText();
  return (
    <Part id="honest" title={t(TEXTS.title)} explanation={t(TEXTS.what)}>
      <Table.ScrollContainer minWidth={420}>
        <Table verticalSpacing={6} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t(TEXTS.set)}</Table.Th>
              <Table.Th scope="col">{t(TEXTS.deviating)}</Table.Th>
              <Table.Th scope="col">{t(TEXTS.doubtful)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {honest.map(({ set, deviating, doubtful }) => (
              <Table.Tr key={set}>
                <Table.Th scope="row" fw={400}>
                  {set === 'press' ? t(TEXTS.press) : t(TEXTS.real, { set })}
                </Table.Th>
                <Table.Td>
                  <Rate rate={deviating} />
                </Table.Td>
                <Table.Td>
                  <Rate rate={doubtful} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Part>
  );
}

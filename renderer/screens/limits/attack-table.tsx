import { Table } from '@mantine/core';
import type { LimitsView } from '../../../shared/api/schemas/limits.ts';
import { ATTACKS, CHANNELS } from '../../../shared/model/evaluation.ts';
import { ATTACK_WORDS, CHANNEL_WORDS } from '../../../shared/text/evaluation-words.ts';
import { useText } from '../../host/language.tsx';
import classes from './limits.module.css';

const TEXTS = {
  altered: { en: 'Altered', nl: 'Gewijzigd' },
  hit: { en: '{hits} of {of}', nl: '{hits} van {of}' },
  nothing: { en: 'nothing to see: {count}', nl: 'niets te zien: {count}' },
  none: { en: 'not tried', nl: 'niet beproefd' },
};

/** What all checks together hit, by the way of altering (rows) and of saving (columns). */
export function AttackTable({ attacks }: { attacks: LimitsView['attacks'] }) {
  const t = useText();
  const rows = ATTACKS.filter((attack) => attacks.some((each) => each.attack === attack));
  const columns = CHANNELS.filter((channel) => attacks.some((each) => each.channel === channel));
  return (
    <Table.ScrollContainer minWidth={140 + 90 * columns.length}>
      <Table verticalSpacing={4} horizontalSpacing={6} fz="xs" className={classes.wide}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t(TEXTS.altered)}</Table.Th>
            {columns.map((channel) => (
              <Table.Th key={channel} scope="col">
                {t(CHANNEL_WORDS[channel])}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((attack) => (
            <Table.Tr key={attack}>
              <Table.Th scope="row" fw={400}>
                {t(ATTACK_WORDS[attack])}
              </Table.Th>
              {columns.map((channel) => (
                <Cell
                  key={channel}
                  record={attacks.find((each) => each.attack === attack && each.channel === channel)}
                />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Cell({ record }: { record: LimitsView['attacks'][number] | undefined }) {
  const t = useText();
  if (!record || record.of + record.notAssessable === 0) {
    return (
      <Table.Td>
        <span className={classes.explanation} title={t(TEXTS.none)}>
          –
        </span>
      </Table.Td>
    );
  }
  const { hits, of, notAssessable } = record;
  return (
    <Table.Td>
      {of > 0 && <div>{t(TEXTS.hit, { hits, of })}</div>}
      {notAssessable > 0 && (
        <div className={classes.explanation}>{t(TEXTS.nothing, { count: notAssessable })}</div>
      )}
    </Table.Td>
  );
}

import type { LimitsView, RateView } from '../../../shared/api/schemas/limits.ts';
import type { Text } from '../../../shared/model/text.ts';
import { ATTACK_WORDS, CHANNEL_WORDS } from '../../../shared/text/evaluation-words.ts';
import { useText } from '../../host/language.tsx';
import table from '../../parts/stacking-table.module.css';
import { AttackTable } from './attack-table.tsx';
import { howOften } from './how-often.ts';
import classes from './limits.module.css';
import { Part } from './part.tsx';
import { Rate } from './rate.tsx';

const TEXTS = {
  title: { en: 'Documents in which something was altered', nl: 'Documenten waarin iets is gewijzigd' },
  what: {
    en: 'How many of the altered places were hit by any check. “Nothing to see” counts apart the places of which the way of saving leaves no trace: there Loep says that it cannot judge.',
    nl: 'Hoeveel van de gewijzigde plaatsen door enige controle zijn getroffen. ‘Niets te zien’ telt apart de plaatsen waarvan de manier van opslaan geen spoor nalaat: daar meldt Loep dat het niet kan oordelen.',
  },
  attack: { en: 'By the way of altering', nl: 'Naar de manier van wijzigen' },
  channel: { en: 'By the way of saving', nl: 'Naar de manier van opslaan' },
  how: { en: 'Hit', nl: 'Getroffen' },
  rate: { en: 'Of the places', nl: 'Van de plaatsen' },
  nothing: { en: 'Nothing to see', nl: 'Niets te zien' },
  each: {
    en: 'Each way of altering with each way of saving',
    nl: 'Elke manier van wijzigen bij elke manier van opslaan',
  },
};

/** What all checks together hit: by the way of altering, by the way of saving, and by both. */
export function TotalTables({ limits }: { limits: LimitsView }) {
  const t = useText();
  const { byAttack, byChannel, attacks } = limits;
  return (
    <Part id="attacks" title={t(TEXTS.title)} explanation={t(TEXTS.what)}>
      <TotalTable
        title={t(TEXTS.attack)}
        rows={byAttack.map((row) => ({ ...row, id: row.attack, name: ATTACK_WORDS[row.attack] }))}
      />
      <TotalTable
        title={t(TEXTS.channel)}
        rows={byChannel.map((row) => ({ ...row, id: row.channel, name: CHANNEL_WORDS[row.channel] }))}
      />
      <details className={classes.details}>
        <summary>{t(TEXTS.each)}</summary>
        <AttackTable attacks={attacks} />
      </details>
    </Part>
  );
}

interface Row {
  readonly id: string;
  readonly name: Text;
  readonly hit: RateView;
  readonly notAssessable: number;
}

function TotalTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useText();
  return (
    <table className={table.stacking}>
      <thead>
        <tr>
          <th scope="col" className={table.first}>
            {title}
          </th>
          <th scope="col">{t(TEXTS.how)}</th>
          <th scope="col">{t(TEXTS.rate)}</th>
          <th scope="col">{t(TEXTS.nothing)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, hit, notAssessable }) => (
          <tr key={id} data-total={id}>
            <th scope="row">{t(name)}</th>
            <td data-label={t(TEXTS.how)}>{t(howOften(hit))}</td>
            <td data-label={t(TEXTS.rate)}>
              <Rate rate={hit} />
            </td>
            <td data-label={t(TEXTS.nothing)}>{notAssessable > 0 ? notAssessable : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

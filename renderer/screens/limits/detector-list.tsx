import { Table } from '@mantine/core';
import type { DetectorLimits, RateView } from '../../../shared/api/schemas/limits.ts';
import type { Text } from '../../../shared/model/text.ts';
import { LOOKS_FOR } from '../../../shared/text/detector-words.ts';
import { ATTACK_WORDS, CHANNEL_WORDS } from '../../../shared/text/evaluation-words.ts';
import { counted, useLanguage, useText } from '../../host/language.tsx';
import { isAnyTried } from './how-often.ts';
import classes from './limits.module.css';
import { Part } from './part.tsx';
import { Rate } from './rate.tsx';
import { rateValues } from './rate-words.ts';

const TEXTS = {
  title: { en: 'Check by check', nl: 'Controle voor controle' },
  what: {
    en: 'Each looks for one physical trace that an alteration leaves behind. One trace alone never makes a document doubtful. The false alarms told here are all findings of a check on the pages of the last evaluation, strong or weak; a finding in a case also tells how rare its own strength was on the pages that the thresholds were learnt from, which is another share.',
    nl: 'Elke controle zoekt één fysiek spoor dat een wijziging nalaat. Eén spoor alleen maakt een document nooit tot twijfelgeval. De valse alarmen hier zijn alle bevindingen van een controle op de pagina’s van de laatste evaluatie, sterk of zwak; een bevinding in een zaak zegt ook hoe zeldzaam haar eigen sterkte was op de pagina’s waarvan de drempels zijn geleerd, en dat is een ander aandeel.',
  },
  none: {
    en: 'None of these checks is part of this version.',
    nl: 'Deze versie heeft geen van deze controles.',
  },
  false: {
    en: 'False alarm on {hits} of {of} unaltered pages: {rate} % ({low} to {high} %).',
    nl: 'Vals alarm op {hits} van {of} ongewijzigde pagina’s: {rate} % ({low} tot {high} %).',
  },
  notApplied: {
    en: 'On {count} other pages it could not judge, and said so.',
    nl: 'Op {count} andere pagina’s kon zij niet oordelen, en meldde dat.',
  },
  notAppliedOne: {
    en: 'On 1 other page it could not judge, and said so.',
    nl: 'Op 1 andere pagina kon zij niet oordelen, en meldde dat.',
  },
  notMeasured: { en: 'False alarms: not measured yet.', nl: 'Valse alarmen: nog niet gemeten.' },
  never: {
    en: 'It could judge none of the unaltered pages.',
    nl: 'Geen van de ongewijzigde pagina’s kon zij beoordelen.',
  },
  ofItsKind: {
    en: 'Of the altered places that it is made to see it hit {hits} of {of}.',
    nl: 'Van de gewijzigde plaatsen die zij moet zien trof zij er {hits} van de {of}.',
  },
  untried: {
    en: 'It was tried on no alteration of its kind.',
    nl: 'Zij is op geen wijziging van haar soort beproefd.',
  },
  hits: { en: 'Alterations that it hit', nl: 'Wijzigingen die zij trof' },
  byAttack: { en: 'By the way of altering', nl: 'Naar de manier van wijzigen' },
  byChannel: { en: 'By the way of saving', nl: 'Naar de manier van opslaan' },
  cannotTell: { en: 'What it cannot tell', nl: 'Wat er niet uit volgt' },
};

/** What each detector looks for, how often it is wrong, and what it hits. */
export function DetectorList({ detectors }: { detectors: readonly DetectorLimits[] }) {
  const t = useText();
  return (
    <Part id="detectors" title={t(TEXTS.title)} explanation={t(TEXTS.what)}>
      {detectors.length === 0 && <p className={classes.explanation}>{t(TEXTS.none)}</p>}
      {detectors.map((detector) => (
        <article key={detector.id} id={detector.id} className={classes.detector} data-detector={detector.id}>
          <h3 className={classes.name}>{t(detector.title)}</h3>
          <p className={classes.line}>{t(LOOKS_FOR[detector.id])}</p>
          <FalseAlarms detector={detector} />
          <p className={classes.explanation}>
            {t(TEXTS.cannotTell)}: {t(detector.cannotTell)}
          </p>
          <Hits detector={detector} />
        </article>
      ))}
    </Part>
  );
}

function FalseAlarms({ detector: { measured } }: { detector: DetectorLimits }) {
  const t = useText();
  const language = useLanguage();
  if (measured === null) return <p className={classes.line}>{t(TEXTS.notMeasured)}</p>;
  const { falseAlarms, notApplied, ofItsKind } = measured;
  return (
    <p className={classes.line}>
      <strong>
        {falseAlarms.of === 0 ? t(TEXTS.never) : t(TEXTS.false, rateValues(falseAlarms, language))}
      </strong>{' '}
      {notApplied > 0 && t(counted(notApplied, TEXTS.notAppliedOne, TEXTS.notApplied), { count: notApplied })}{' '}
      {t(ofItsKind.of > 0 ? TEXTS.ofItsKind : TEXTS.untried, { hits: ofItsKind.hits, of: ofItsKind.of })}
    </p>
  );
}

function Hits({ detector: { measured } }: { detector: DetectorLimits }) {
  const t = useText();
  if (measured === null || !isAnyTried([...measured.byAttack, ...measured.byChannel])) return null;
  return (
    <details className={classes.details}>
      <summary>{t(TEXTS.hits)}</summary>
      <div className={classes.tables}>
        <HitTable
          title={t(TEXTS.byAttack)}
          rows={measured.byAttack.map((row) => ({
            id: row.attack,
            name: ATTACK_WORDS[row.attack],
            rate: row,
          }))}
        />
        <HitTable
          title={t(TEXTS.byChannel)}
          rows={measured.byChannel.map((row) => ({
            id: row.channel,
            name: CHANNEL_WORDS[row.channel],
            rate: row,
          }))}
        />
      </div>
    </details>
  );
}

function HitTable(props: {
  title: string;
  rows: readonly { readonly id: string; readonly name: Text; readonly rate: RateView }[];
}) {
  const { title, rows } = props;
  const t = useText();
  return (
    <Table verticalSpacing={3} fz="sm" captionSide="top">
      <Table.Caption ta="left">{title}</Table.Caption>
      <Table.Tbody>
        {rows.map(({ id, name, rate }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              {t(name)}
            </Table.Th>
            <Table.Td>
              <Rate rate={rate} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

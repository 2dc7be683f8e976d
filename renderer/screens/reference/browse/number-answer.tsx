import { IconAlertTriangle, IconListNumbers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type {
  NumberAnswer as Answer,
  ReferenceRow,
} from '../../../../shared/api/schemas/reference/search.ts';
import { partialDateWords } from '../../../../shared/text/partial-date.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { localWords } from '../../../parts/local-text.ts';
import { periodWords } from '../../../parts/partial-date.ts';
import { type BrowseView, mayBeNumber } from './browse-view.ts';
import { itemAddress } from './item-words.ts';
import classes from './number-answer.module.css';

const TEXTS = {
  title: { en: 'The number {number}', nl: 'Het nummer {number}' },
  lost: { en: 'stands on a list of lost numbers', nl: 'staat op een lijst van verloren nummers' },
  stolen: { en: 'stands on a list of stolen numbers', nl: 'staat op een lijst van gestolen nummers' },
  withdrawn: {
    en: 'stands on a list of numbers that were called in',
    nl: 'staat op een lijst van ingetrokken nummers',
  },
  since: { en: 'since {date}', nl: 'sinds {date}' },
  series: { en: 'falls in the series {from} – {to} of', nl: 'valt in de reeks {from} – {to} van' },
  issued: { en: 'issued {period}', nl: 'uitgegeven {period}' },
  mask: { en: 'is written like the numbers ({mask}) of', nl: 'is geschreven als de nummers ({mask}) van' },
  more: { en: 'and {count} more models', nl: 'en nog {count} modellen' },
};

/** Masks fit many models; beyond these they say nothing more. */
const MOST_MASKS = 5;

/** What a typed number belongs to; null when it belongs to nothing, or what was typed is no number. */
export function useNumberAnswer({ search, issuer }: BrowseView): Answer | null {
  const isNumber = mayBeNumber(search);
  const { data } = useCall('reference.number', { number: search.trim(), issuer }, { enabled: isNumber });
  if (!isNumber || !data || data.listed.length + data.series.length + data.masks.length === 0) return null;
  return data;
}

/** Says what a number belongs to: lists of stolen numbers first. */
export function NumberAnswer({ number, answer: data }: { number: string; answer: Answer }) {
  const t = useText();
  return (
    <section className={classes.answer} data-listed={data.listed.length > 0} data-number-answer>
      <h2 className={classes.title}>
        <IconListNumbers size="1rem" aria-hidden />
        {t(TEXTS.title, { number })}
      </h2>
      <ul className={classes.lines}>
        <Listed answer={data} />
        <InSeries answer={data} />
        <Masked answer={data} />
      </ul>
    </section>
  );
}

function Listed({ answer: { listed } }: { answer: Answer }) {
  const t = useText();
  const language = useLanguage();
  return listed.map(({ list, why, since, from, to }) => (
    <li key={`${list.id}/${from}/${to}`} className={classes.listed}>
      <IconAlertTriangle size="1rem" aria-hidden />
      <span>
        {t(TEXTS[why])}: <ItemLink row={list} /> ({from} – {to}
        {since && `, ${t(TEXTS.since, { date: partialDateWords(since, language) })}`})
      </span>
    </li>
  ));
}

function InSeries({ answer: { series } }: { answer: Answer }) {
  const t = useText();
  const language = useLanguage();
  return series.map(({ model, from, to, first, last }) => (
    <li key={`${model.id}/${from}/${to}`}>
      {t(TEXTS.series, { from, to })} <ItemLink row={model} />
      {(first || last) && (
        <Dim>, {t(TEXTS.issued, { period: periodWords({ from: first, to: last }, language) })}</Dim>
      )}
    </li>
  ));
}

function Masked({ answer: { masks } }: { answer: Answer }) {
  const t = useText();
  const beyond = masks.length - MOST_MASKS;
  return (
    <>
      {masks.slice(0, MOST_MASKS).map(({ model, mask }) => (
        <li key={`${model.id}/${mask}`}>
          {t(TEXTS.mask, { mask })} <ItemLink row={model} />
        </li>
      ))}
      {beyond > 0 && (
        <li>
          <Dim>{t(TEXTS.more, { count: beyond })}</Dim>
        </li>
      )}
    </>
  );
}

function ItemLink({ row }: { row: ReferenceRow }) {
  const language = useLanguage();
  const parts = [
    row.issuer && localWords(row.issuer.name, language),
    localWords(row.name, language),
    row.edition,
  ];
  return <Link href={itemAddress(row)}>{parts.filter((part) => part !== null).join(', ')}</Link>;
}

const Dim = ({ children }: { children: ReactNode }) => <span className={classes.dim}>{children}</span>;

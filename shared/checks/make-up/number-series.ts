import type { Finding, Severity } from '../../model/finding.ts';
import type { MatchedModel } from '../../model/reference/recognition.ts';
import type { Numbering } from '../../model/reference/reference-model.ts';
import type { Phrase, Text } from '../../model/text.ts';
import { fitsMask, isWithin, maskLength, numberLength } from '../../rules/reference/number-key.ts';
import { citeModel } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages } from '../../rules/reference-checks/compared.ts';
import { documentNumbers, type FieldReading } from '../../rules/reference-checks/field-readings.ts';
import { agreementOf, notAssessableOf } from '../../rules/reference-checks/findings.ts';
import {
  type IssueDate,
  isAfter,
  isBefore,
  isIn,
  issueDate,
} from '../../rules/reference-checks/issue-dates.ts';
import { SURE_READING } from '../../rules/text-layout/sure-reading.ts';
import { periodText } from '../../text/period.ts';
import { defineCheck } from '../check.ts';

type Series = Numbering['series'][number];

/** Confidence from which a number of the right form is worth a look. */
const FORM_READING = 0.85;

/** The number of the document against the way numbers are written, and the series given out at its date. */
export const numberSeries = defineCheck({
  id: 'number-series',
  version: 3,
  aspect: 'make-up',
  cause: 'content',
  title: { en: 'Number within its dated series', nl: 'Nummer binnen de gedateerde reeks' },
  cannotTell: {
    en: 'It does not tell whether the number was made up or the series that are known leave some out.',
    nl: 'Het zegt niet of het nummer verzonnen is of dat in de bekende reeksen nummers ontbreken.',
  },
  needs: ['comparison', 'models', 'text'],
  texts: {
    form: {
      en: 'The number reads {number}; numbers of this edition are written {mask} (# a digit, @ a capital, * either).',
      nl: 'Het nummer is {number}; nummers van deze uitgave worden geschreven als {mask} (# een cijfer, @ een hoofdletter, * een van beide).',
    },
    'other-period': {
      en: 'The number {number} belongs to the series {series}, issued {period}, but the date of issue reads {date}.',
      nl: 'Het nummer {number} hoort bij de reeks {series}, afgegeven {period}, maar de datum van afgifte is {date}.',
    },
    'other-series': {
      en: 'The number {number} lies in no known series; on the date of issue, {date}, {series} was given out.',
      nl: 'Het nummer {number} ligt in geen bekende reeks; op de datum van afgifte, {date}, werd {series} uitgegeven.',
    },
    outside: {
      en: 'The number {number} lies in none of the known series of this edition.',
      nl: 'Het nummer {number} ligt in geen van de bekende reeksen van deze uitgave.',
    },
    unsure: {
      en: 'The number could not be read surely enough to compare it with the numbering of this edition.',
      nl: 'Het nummer kon niet zeker genoeg worden gelezen om het met de nummering van deze uitgave te vergelijken.',
    },
    fits: {
      en: 'The number {number} fits the numbering of this edition.',
      nl: 'Het nummer {number} past bij de nummering van deze uitgave.',
    },
    'fits-series': {
      en: 'The number {number} lies in the series {series}, issued {period}.',
      nl: 'Het nummer {number} ligt in de reeks {series}, afgegeven {period}.',
    },
    'fits-undated': {
      en: 'The number {number} lies in the series {series}.',
      nl: 'Het nummer {number} ligt in de reeks {series}.',
    },
  },
  run({ comparison, models, text }) {
    return comparedPages({ comparison, models }).flatMap((compared) => {
      const date = issueDate(compared, text);
      return documentNumbers(compared).flatMap((number) => judge(compared, number, date));
    });
  },
});

interface Misfit {
  readonly severity: Severity;
  readonly text: string;
  readonly values: Readonly<Record<string, Phrase>>;
  readonly expected: Phrase;
}

function judge({ model }: Compared, number: FieldReading, date: IssueDate | null): readonly Finding[] {
  const { series } = model.content.numbering;
  const mask = model.content.numbering.mask ?? number.zone.mask;
  if (mask === null && series.length === 0) return [];
  const misfit = misfitOf(number, date, mask, series);
  if (misfit === null) {
    return [number.confidence >= FORM_READING ? agreement(model, number) : unsure(model, number)];
  }
  if (number.confidence >= SURE_READING) return [deviation(model, number, misfit)];
  // A number that was read a little wrong seldom has the form of one.
  const isOfForm = mask !== null && fitsMask(number.text, mask) && number.confidence >= FORM_READING;
  return [isOfForm ? deviation(model, number, { ...misfit, severity: 'minor' }) : unsure(model, number)];
}

function misfitOf(
  { text: number }: FieldReading,
  date: IssueDate | null,
  mask: string | null,
  series: readonly Series[],
): Misfit | null {
  if (mask !== null && !fitsMask(number, mask)) {
    // A character more or less may have been lost in reading, however sure the others are.
    const severity = numberLength(number) === maskLength(mask) ? 'major' : 'minor';
    return { severity, text: 'form', values: { number, mask }, expected: mask };
  }
  if (series.length === 0) return null;
  const own = series.filter((each) => isWithin(number, each.from, each.to));
  if (own.length === 0) return outside(number, date, series);
  const sureDate = date && date.confidence >= SURE_READING ? date : null;
  return sureDate ? otherPeriod(number, sureDate, own) : null;
}

/** A list of series is seldom complete: only where one is known for the very date is another number a sign. */
function outside(number: string, date: IssueDate | null, series: readonly Series[]): Misfit {
  const dated = date ? series.filter(({ issued }) => isIn(date, issued)) : [];
  if (date && date.confidence >= SURE_READING && dated.length > 0) {
    const values = { number, date: date.text, series: listOf(dated) };
    return { severity: 'major', text: 'other-series', values, expected: values.series };
  }
  return { severity: 'minor', text: 'outside', values: { number }, expected: listOf(series) };
}

/** Before the first known day of its series a number did not exist; after the last it may come from old stock. */
function otherPeriod(number: string, date: IssueDate, own: readonly Series[]): Misfit | null {
  if (!own.every(({ issued }) => isBefore(date, issued) || isAfter(date, issued))) return null;
  const severity = own.every(({ issued }) => isBefore(date, issued)) ? 'major' : 'minor';
  const first = own[0]!;
  const period = periodText(first.issued);
  const values = { number, series: nameOf(first), period, date: date.text };
  return { severity, text: 'other-period', values, expected: period };
}

/** Series shown in full; more are counted. */
const SERIES_SHOWN = 3;

function listOf(series: readonly Series[]): Text {
  const names = series.slice(0, SERIES_SHOWN).map(nameOf);
  const more = series.length - names.length;
  const rest = more > 0 ? { en: ` and ${more} more`, nl: ` en nog ${more}` } : { en: '', nl: '' };
  return {
    en: names.map(({ en }) => en).join('; ') + rest.en,
    nl: names.map(({ nl }) => nl).join('; ') + rest.nl,
  };
}

function nameOf({ from, to }: Series): Text {
  return { en: `${from} to ${to}`, nl: `${from} tot en met ${to}` };
}

function deviation(model: MatchedModel, number: FieldReading, misfit: Misfit): Finding {
  return {
    verdict: 'deviation',
    severity: misfit.severity,
    indicator: 'makeup.number_out_of_series',
    score: misfit.severity === 'major' ? 0.7 : 0.3,
    region: number.region,
    evidence: [
      {
        label: { en: 'number of the document', nl: 'nummer van het document' },
        found: number.text,
        expected: misfit.expected,
        source: model.name,
      },
    ],
    reference: citeModel(model, number.zone.id),
    explanation: { text: misfit.text, values: misfit.values },
  };
}

/** What was read unsurely is not shown: it would be taken for the number. */
function unsure(model: MatchedModel, number: FieldReading): Finding {
  return notAssessableOf({
    region: number.region,
    reference: citeModel(model, number.zone.id),
    explanation: { text: 'unsure', values: {} },
  });
}

/** Says which series the number lies in, where series are known. */
function agreement(model: MatchedModel, number: FieldReading): Finding {
  const own = model.content.numbering.series.find(({ from, to }) => isWithin(number.text, from, to));
  const values = { number: number.text, ...(own && { series: nameOf(own), period: periodText(own.issued) }) };
  const isDated = own && (own.issued.from !== null || own.issued.to !== null);
  return agreementOf({
    region: number.region,
    reference: citeModel(model, number.zone.id),
    explanation: { text: own ? (isDated ? 'fits-series' : 'fits-undated') : 'fits', values },
  });
}

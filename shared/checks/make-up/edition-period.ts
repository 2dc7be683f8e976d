import type { Finding, Severity } from '../../model/finding.ts';
import type { MatchedModel } from '../../model/reference/recognition.ts';
import type { Text } from '../../model/text.ts';
import { citeModel } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages } from '../../rules/reference-checks/compared.ts';
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

/**
 * Offices use up their stock: forms of the edition before are met for months after a new one came. Days; an
 * assumption on the side of silence, since no published figure was found.
 */
const STOCK_DAYS = 366;
const DAY_MS = 86_400_000;

/** The edition that a document is printed on against the day that it says it was issued on. */
export const editionPeriod = defineCheck({
  id: 'edition-period',
  version: 2,
  aspect: 'make-up',
  cause: 'content',
  title: { en: 'Edition in use on the date of issue', nl: 'Uitgave in gebruik op de datum van afgifte' },
  cannotTell: {
    en: 'It does not tell whether the form or the date is wrong, nor whether an office still had old forms or the reference knows the period exactly.',
    nl: 'Het zegt niet of het formulier of de datum onjuist is, en niet of een instantie nog oude formulieren had of dat de referentie de periode precies kent.',
  },
  needs: ['comparison', 'models', 'text'],
  texts: {
    before: {
      en: 'The date of issue reads {date}, but this edition ({edition}) is in use {period}. In use on that date: {editions}.',
      nl: 'De datum van afgifte is {date}, maar deze uitgave ({edition}) is in gebruik {period}. Op die datum in gebruik: {editions}.',
    },
    after: {
      en: 'The date of issue reads {date}, but this edition ({edition}) was in use {period}. In use on that date: {editions}. Old stock may have been used up.',
      nl: 'De datum van afgifte is {date}, maar deze uitgave ({edition}) was in gebruik {period}. Op die datum in gebruik: {editions}. Een oude voorraad kan zijn opgebruikt.',
    },
    unsure: {
      en: 'The date of issue seems to read {date}, outside the period in which this edition ({edition}) was in use, but it was not read surely enough.',
      nl: 'De datum van afgifte lijkt {date} te zijn, buiten de periode waarin deze uitgave ({edition}) in gebruik was, maar die is niet zeker genoeg gelezen.',
    },
    'in-use': {
      en: 'This edition ({edition}) was in use on the date of issue, {date}.',
      nl: 'Deze uitgave ({edition}) was in gebruik op de datum van afgifte, {date}.',
    },
  },
  run({ comparison, models, text }) {
    return comparedPages({ comparison, models }).flatMap((compared) => {
      const date = issueDate(compared, text);
      return date ? judge(compared, date) : [];
    });
  },
});

function judge({ model }: Compared, date: IssueDate): readonly Finding[] {
  const { inUse } = model.content;
  const tooEarly = isBefore(date, inUse);
  if (!tooEarly && !isAfter(date, inUse)) return isIn(date, inUse) ? [agreement(model, date)] : [];
  if (date.confidence < SURE_READING) return [unsure(model, date)];
  const severity = tooEarly ? 'critical' : daysAfter(date.first, inUse.to!) <= STOCK_DAYS ? 'minor' : 'major';
  return [deviation(model, date, severity, tooEarly ? 'before' : 'after')];
}

function deviation(model: MatchedModel, date: IssueDate, severity: Severity, text: string): Finding {
  const period = periodText(model.content.inUse);
  return {
    verdict: 'deviation',
    severity,
    indicator: 'makeup.form_version_date',
    score: severity === 'critical' ? 0.9 : severity === 'major' ? 0.6 : 0.3,
    region: date.region,
    evidence: [evidenceOf(model, date)],
    reference: citeModel(model),
    explanation: {
      text,
      values: {
        date: date.text,
        edition: model.content.edition,
        period,
        editions: editionsOn(model, date),
      },
    },
  };
}

function evidenceOf(model: MatchedModel, date: IssueDate): Finding['evidence'][number] {
  return {
    label: { en: 'date of issue', nl: 'datum van afgifte' },
    found: date.text,
    expected: periodText(model.content.inUse),
    source: model.name,
  };
}

function editionsOn(model: MatchedModel, date: IssueDate): Text {
  const names = model.otherEditions.filter(({ inUse }) => isIn(date, inUse)).map(({ edition }) => edition);
  if (names.length > 0) return { en: names.join(', '), nl: names.join(', ') };
  return { en: 'none that is known', nl: 'geen die bekend is' };
}

/** From the end of a day, month or year until an ISO day. */
function daysAfter(day: string, end: string): number {
  const [year, month] = end.split('-').map(Number);
  const lastDay =
    end.length === 10 ? Date.parse(end) : Date.UTC(month === undefined ? year! + 1 : year!, month ?? 0, 0);
  return (Date.parse(day) - lastDay) / DAY_MS;
}

function unsure(model: MatchedModel, date: IssueDate): Finding {
  return notAssessableOf({
    region: date.region,
    evidence: [evidenceOf(model, date)],
    reference: citeModel(model),
    explanation: { text: 'unsure', values: { date: date.text, edition: model.content.edition } },
  });
}

function agreement(model: MatchedModel, date: IssueDate): Finding {
  return agreementOf({
    region: date.region,
    evidence: [evidenceOf(model, date)],
    reference: citeModel(model),
    explanation: { text: 'in-use', values: { date: date.text, edition: model.content.edition } },
  });
}

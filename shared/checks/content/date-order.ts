import type { Finding, Severity } from '../../model/finding.ts';
import type { PageText } from '../../model/words.ts';
import { dayAfter } from '../../rules/dates/calendar.ts';
import { findDates, type ReadDate } from '../../rules/dates/find.ts';
import type { DateRole } from '../../rules/dates/labels.ts';
import { contradictions, isClear, settledKinds } from '../../rules/dates/order-rules.ts';
import { mayUseOtherCalendar } from '../../rules/dates/other-calendars.ts';
import { pageKinds } from '../../rules/dates/page-kinds.ts';
import { ROLE_NAMES } from '../../rules/dates/role-names.ts';
import { SURE_READING } from '../../rules/text-layout/sure-reading.ts';
import { defineCheck } from '../check.ts';

/** Dates that may lie ahead, or of which nobody knows what they are. */
const MAY_LIE_AHEAD: ReadonlySet<DateRole> = new Set(['expiry', 'unknown']);

/** Compares the dates that labels tell the meaning of with each other, the calendar and the day of today. */
export const dateOrder = defineCheck({
  id: 'date-order',
  version: 1,
  aspect: 'content',
  cause: 'content',
  title: { en: 'Order of dates', nl: 'Volgorde van datums' },
  cannotTell: {
    en: 'It does not tell which of the dates is wrong, nor whether the mistake was made in the register, in writing or in reading the scan.',
    nl: 'Het zegt niet welke datum onjuist is, en niet of de vergissing in het register, bij het opschrijven of bij het lezen van de scan is gemaakt.',
  },
  needs: ['text', 'today'],
  texts: {
    order: {
      en: 'The {first} ({firstDate}) comes after the {second} ({secondDate}).',
      nl: 'De {first} ({firstDate}) ligt na de {second} ({secondDate}).',
    },
    future: {
      en: 'The {what} ({date}) comes after the day of this examination ({today}).',
      nl: 'De {what} ({date}) ligt na de dag van dit onderzoek ({today}).',
    },
    impossible: {
      en: 'The {what} reads {date}, a day that our calendar does not have.',
      nl: 'Bij de {what} staat {date}, een dag die onze kalender niet kent.',
    },
    unsure: {
      en: 'The {what} seems to read {date}, which would contradict the rest, but it was not read surely enough.',
      nl: 'Bij de {what} lijkt {date} te staan en dat zou strijdig zijn, maar het is niet zeker genoeg gelezen.',
    },
    agree: {
      en: '{count} dates with a known meaning follow each other in a possible order.',
      nl: '{count} datums met een bekende betekenis volgen elkaar op in een mogelijke volgorde.',
    },
  },
  run({ text, today }) {
    const findings = text.flatMap((page) => pageFindings(page, today));
    if (findings.length > 0) return findings;
    const known = text.filter((page) => !mayUseOtherCalendar(page));
    const clear = findDates(known).filter((date) => isClear(date) && date.role !== 'unknown');
    return clear.length < 2 ? [] : [agreement(clear.length)];
  },
});

function pageFindings(page: PageText, today: string): Finding[] {
  const dates = findDates([page]);
  if (dates.length === 0 || mayUseOtherCalendar(page)) return [];
  return [...orderFindings(page, dates), ...dates.flatMap((date) => dayFindings(date, today))];
}

function orderFindings(page: PageText, dates: readonly ReadDate[]): Finding[] {
  const kinds = settledKinds(pageKinds(page), dates);
  return contradictions(dates, kinds).flatMap(({ first, second, hard }) => {
    if (!isClear(first) || !isClear(second)) return [];
    const doubted = [first, second].find(({ confidence }) => confidence < SURE_READING);
    if (doubted !== undefined) return [unsure(doubted)];
    const values = {
      first: ROLE_NAMES[first.role],
      firstDate: first.text,
      second: ROLE_NAMES[second.role],
      secondDate: second.text,
    };
    const other = evidenceOf(second, null);
    const latest = { en: `no later than ${second.text}`, nl: `niet later dan ${second.text}` };
    return [
      {
        ...deviation(first, hard ? 'critical' : 'major'),
        evidence: [evidenceOf(first, latest), other],
        explanation: { text: 'order', values },
      },
    ];
  });
}

/** Judges one date against the calendar and the day of the examination. */
function dayFindings(date: ReadDate, today: string): Finding[] {
  if (!date.explicit || date.shortYear || MAY_LIE_AHEAD.has(date.role)) return [];
  const impossible = date.readings.length === 0;
  // Somewhere it is tomorrow already.
  const ahead = date.readings.length === 1 && date.readings[0]! > dayAfter(today);
  if (!impossible && !ahead) return [];
  if (date.confidence < SURE_READING) return [unsure(date)];
  const what = ROLE_NAMES[date.role];
  if (ahead) {
    const latest = { en: `no later than ${today}`, nl: `niet later dan ${today}` };
    return [
      {
        ...deviation(date, 'critical'),
        evidence: [evidenceOf(date, latest)],
        explanation: { text: 'future', values: { what, date: date.text, today } },
      },
    ];
  }
  return [
    {
      ...deviation(date, impossibleSeverity(date)),
      evidence: [evidenceOf(date, null)],
      explanation: { text: 'impossible', values: { what, date: date.text } },
    },
  ];
}

/**
 * No calendar in use has a 31st in a month that has none with us, but every month of the Ethiopian one has
 * 30 days, and its dates stand on documents without saying so.
 */
function impossibleSeverity({ text }: ReadDate): Severity {
  return /(^|\D)31(\D|$)/.test(text) ? 'critical' : 'minor';
}

function deviation(
  { page, box }: ReadDate,
  severity: Severity,
): Pick<Finding, 'verdict' | 'severity' | 'indicator' | 'score' | 'region'> {
  const score = severity === 'critical' ? 0.9 : severity === 'major' ? 0.6 : 0.3;
  return { verdict: 'deviation', severity, indicator: 'content.date_order', score, region: { page, box } };
}

function evidenceOf(
  date: ReadDate,
  expected: Finding['evidence'][number]['expected'],
): Finding['evidence'][number] {
  return { label: ROLE_NAMES[date.role], found: date.text, expected, source: null };
}

function unsure(date: ReadDate): Finding {
  return {
    verdict: 'not-assessable',
    severity: 'note',
    indicator: null,
    score: 0.2,
    region: { page: date.page, box: date.box },
    evidence: [evidenceOf(date, null)],
    explanation: { text: 'unsure', values: { what: ROLE_NAMES[date.role], date: date.text } },
  };
}

function agreement(count: number): Finding {
  return {
    verdict: 'no-deviation',
    severity: 'note',
    indicator: null,
    score: 0,
    region: null,
    evidence: [],
    explanation: { text: 'agree', values: { count: String(count) } },
  };
}

import type { Finding } from '../../model/finding.ts';
import type { NumberList } from '../../model/reference/issuing.ts';
import type { MatchedModel } from '../../model/reference/recognition.ts';
import type { Text } from '../../model/text.ts';
import { fitsMask, isWithin } from '../../rules/reference/number-key.ts';
import { citeModel, textOf } from '../../rules/reference-checks/cite.ts';
import { measuredPages } from '../../rules/reference-checks/compared.ts';
import { documentNumbers, type FieldReading } from '../../rules/reference-checks/field-readings.ts';
import { agreementOf } from '../../rules/reference-checks/findings.ts';
import { SURE_READING } from '../../rules/text-layout/sure-reading.ts';
import { dateText } from '../../text/period.ts';
import { defineCheck } from '../check.ts';

type ListedRange = NumberList['ranges'][number];

const WHY: Readonly<Record<ListedRange['why'], Text>> = {
  lost: { en: 'lost', nl: 'verloren' },
  stolen: { en: 'stolen', nl: 'gestolen' },
  withdrawn: { en: 'called in', nl: 'ingetrokken' },
};

/**
 * Confidence from which a number is taken as read when it fits the mask of its edition and lies in a listed range: a
 * misreading would have to do both by chance, and lists hold few of all numbers.
 */
const LISTED_READING = 0.85;

/** The number of the document against the lists of what was lost, stolen or called in. */
export const listedNumber = defineCheck({
  id: 'listed-number',
  version: 2,
  aspect: 'authenticity',
  cause: 'content',
  title: {
    en: 'Number on a list of lost or stolen documents',
    nl: 'Nummer op een lijst van verloren of gestolen documenten',
  },
  cannotTell: {
    en: 'It does not tell how the holder came by the document, nor whether the list is complete and up to date.',
    nl: 'Het zegt niet hoe de houder aan het document is gekomen, en niet of de lijst volledig en actueel is.',
  },
  needs: ['comparison', 'models'],
  texts: {
    listed: {
      en: 'The number {number} lies in a range that is listed as {why} ({from} to {to}).',
      nl: 'Het nummer {number} ligt in een reeks die vermeld staat als {why} ({from} tot en met {to}).',
    },
    unsure: {
      en: 'The number was not read surely. If it is {number}, it lies in a range that is listed as {why} ({from} to {to}): read it yourself.',
      nl: 'Het nummer is niet zeker gelezen. Als het {number} is, ligt het in een reeks die vermeld staat als {why} ({from} tot en met {to}): lees het zelf na.',
    },
    'not-listed': {
      en: 'The number {number} is not on the lists of lost, stolen or called in documents ({count}).',
      nl: 'Het nummer {number} staat niet op de lijsten van verloren, gestolen of ingetrokken documenten ({count}).',
    },
  },
  run({ comparison, models }) {
    return measuredPages({ comparison, models }).flatMap((compared) =>
      documentNumbers(compared).flatMap((number) => judge(compared.model, number)),
    );
  },
});

function judge(model: MatchedModel, number: FieldReading): readonly Finding[] {
  const lists = model.numberLists.filter(
    ({ kinds }) => kinds.length === 0 || kinds.includes(model.content.documentKind),
  );
  for (const list of lists) {
    const range = list.ranges.find((each) => isWithin(number.text, each.from, each.to));
    if (range) return [listed(model, number, list, range)];
  }
  // A number that was read wrong is not on the list either: that says nothing.
  return lists.length > 0 && number.confidence >= SURE_READING
    ? [agreement(model, number, lists.length)]
    : [];
}

function listed(model: MatchedModel, number: FieldReading, list: NumberList, range: ListedRange): Finding {
  const mask = model.content.numbering.mask ?? number.zone.mask;
  const isOfForm = mask !== null && fitsMask(number.text, mask);
  const isSure = number.confidence >= (isOfForm ? LISTED_READING : SURE_READING);
  const { from, to } = range;
  return {
    verdict: isSure ? 'deviation' : 'not-assessable',
    severity: isSure ? 'critical' : 'note',
    indicator: isSure ? 'counterfeit.blank_number_known' : null,
    score: isSure ? 1 : 0.5,
    region: number.region,
    evidence: [
      {
        label: NUMBER,
        found: number.text,
        expected: { en: `not ${from} to ${to}`, nl: `niet ${from} tot en met ${to}` },
        source: sourceOf(list, range),
      },
    ],
    reference: citeModel(model, number.zone.id),
    explanation: {
      text: isSure ? 'listed' : 'unsure',
      values: { number: number.text, why: WHY[range.why], from, to },
    },
  };
}

const NUMBER: Text = { en: 'number of the document', nl: 'nummer van het document' };

function sourceOf(list: NumberList, { since, source }: ListedRange): Text {
  const title = textOf(list.title);
  const day = since === null ? null : dateText(since);
  const details = (language: keyof Text) =>
    [day?.[language], source].filter((each) => each !== undefined && each !== '').join(', ');
  if (details('en') === '') return title;
  return { en: `${title.en} (${details('en')})`, nl: `${title.nl} (${details('nl')})` };
}

function agreement(model: MatchedModel, number: FieldReading, count: number): Finding {
  return agreementOf({
    region: number.region,
    reference: citeModel(model, number.zone.id),
    explanation: { text: 'not-listed', values: { number: number.text, count: String(count) } },
  });
}

import type { Text } from '../../../../../shared/model/text.ts';
import type { BadLine, NumberRange } from './pasted-ranges.ts';

/** Why numbers stand on a list. */
export const RANGE_WHY_WORDS: Readonly<Record<NumberRange['why'], Text>> = {
  lost: { en: 'Lost', nl: 'Verloren' },
  stolen: { en: 'Stolen', nl: 'Gestolen' },
  withdrawn: { en: 'Withdrawn', nl: 'Ingetrokken' },
};

/** What is wrong with a pasted line. */
export const BAD_LINE_WORDS: Readonly<Record<BadLine['why'], Text>> = {
  unreadable: { en: 'there is no number in it', nl: 'er staat geen nummer in' },
  backwards: { en: 'the last number comes before the first', nl: 'het laatste nummer komt voor het eerste' },
  unlike: { en: 'the two numbers are not written alike', nl: 'de twee nummers zijn niet gelijk geschreven' },
  why: {
    en: 'the reason is none of lost, stolen, withdrawn',
    nl: 'de reden is niet verloren, gestolen of ingetrokken',
  },
  date: { en: 'the date is not a year, month or day', nl: 'de datum is geen jaar, maand of dag' },
};

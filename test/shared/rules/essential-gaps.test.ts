import { expect, test } from 'vitest';
import { GAPS } from '../../../shared/model/examination.ts';
import { essentialGaps } from '../../../shared/rules/essential-gaps.ts';
import { unjudgedLine } from '../../../shared/text/gaps.ts';

test('what holds of nearly every document is not essential; everything else is', () => {
  const rest = GAPS.filter((gap) => !essentialGaps(GAPS).includes(gap));
  expect(rest).toEqual(['needs-physical', 'scan-limits']);
});

test('they are given once, in their own order, whatever a newer version may have called others', () => {
  expect(essentialGaps(['text-not-read', 'a-later-one', 'no-reference', 'text-not-read'])).toEqual([
    'no-reference',
    'text-not-read',
  ]);
});

test('the first three are named, the others counted', () => {
  expect(unjudgedLine(['no-reference', 'traces-not-judged']).nl).toBe(
    'Niet beoordeeld: vorm en uitgave (geen referentie), sporen van wijziging.',
  );
  const many = ['no-reference', 'traces-not-judged', 'text-not-read', 'mrz-not-read', 'step-failed'] as const;
  expect(unjudgedLine(many).en).toBe(
    'Not judged: form and edition (no reference), traces of alteration, text that could not be read, and 2 more.',
  );
});

import { expect, test } from 'vitest';
import { dateText, periodText } from '../../../shared/text/period.ts';

test('dates of a model are said as the screens say them, as exactly as they are known', () => {
  expect(dateText('2011-05-02')).toEqual({ en: '2 May 2011', nl: '2 mei 2011' });
  expect(dateText('2011-05').nl).toBe('mei 2011');
  expect(dateText('spring 2011').en).toBe('spring 2011');
});

test('a period says which of its ends is known', () => {
  expect(periodText({ from: '2011-05-02', to: null })).toEqual({
    en: 'since 2 May 2011',
    nl: 'sinds 2 mei 2011',
  });
  expect(periodText({ from: '1998', to: '2004-05' }).nl).toBe('van 1998 tot en met mei 2004');
  expect(periodText({ from: null, to: '2010' }).en).toBe('until 2010');
  expect(periodText({ from: null, to: null }).en).toBe('in a period that is not known');
});

import { expect, it } from 'vitest';
import { isoFromPdfDate } from '../../../electron/readers/pdf-date.ts';

it('brings the dates of PDF to ISO 8601, as precise as they are', () => {
  expect(isoFromPdfDate("D:20240503101500+02'00'")).toBe('2024-05-03T10:15:00+02:00');
  expect(isoFromPdfDate('D:20240503101500Z')).toBe('2024-05-03T10:15:00Z');
  expect(isoFromPdfDate('D:202405031015')).toBe('2024-05-03T10:15:00');
  expect(isoFromPdfDate('20240503')).toBe('2024-05-03');
  expect(isoFromPdfDate('D:2024')).toBe('2024');
});

it('gives nothing for what is no date', () => {
  for (const value of ['', 'yesterday', 'D:20241399', null, 20240503])
    expect(isoFromPdfDate(value)).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesBetween, readMetadataDate } from '../../../../shared/rules/metadata/metadata-date.ts';

test.each([
  ['2024:01:02 10:11:12', '2024-01-02T10:11:12'],
  ['2024/01/02 10:11:12', '2024-01-02T10:11:12'],
  ['2024-01-02T10:11:12+02:00', '2024-01-02T10:11:12+02:00'],
  ['2024-01-02T10:11:12.345Z', '2024-01-02T10:11:12Z'],
  ['2024-01-02T10:11', '2024-01-02T10:11:00'],
  ['2024-01-02', '2024-01-02'],
  ["D:20240102101112+01'00'", '2024-01-02T10:11:12+01:00'],
  ['D:20240102101112Z', '2024-01-02T10:11:12Z'],
  ["D:20240102101112Z00'00'", '2024-01-02T10:11:12Z'],
  ['D:20240102101112', '2024-01-02T10:11:12'],
  ['D:20240102', '2024-01-02'],
  ['0000:00:00 00:00:00', null],
  ['2024:02:30 10:11:12', null],
  ['2024:01:02 25:11:12', null],
  ['yesterday', null],
])('%s is %s', (raw, iso) => {
  expect(readMetadataDate(raw)).toEqual({ raw, iso });
});

test('the zone that EXIF keeps apart is added, and none is invented', () => {
  expect(readMetadataDate('2024:01:02 10:11:12', '+05:30')?.iso).toBe('2024-01-02T10:11:12+05:30');
  expect(readMetadataDate('2024:01:02 10:11:12', '   :  ')?.iso).toBe('2024-01-02T10:11:12');
});

test('no value is no date', () => {
  expect(readMetadataDate('')).toBeNull();
  expect(readMetadataDate('\0\0')).toBeNull();
  expect(readMetadataDate(undefined)).toBeNull();
});

test('the span between two moments knows whether the zones are stated', () => {
  const zoned = readMetadataDate('2024-01-02T10:00:00+02:00');
  expect(minutesBetween(zoned, readMetadataDate('2024-01-02T09:00:00Z'))).toEqual({
    minutes: 60,
    uncertainty: 0,
  });
  expect(minutesBetween(zoned, readMetadataDate('2024-01-02T10:30:00'))?.uncertainty).toBe(1560);
  expect(minutesBetween(zoned, readMetadataDate('2024-01-02'))).toBeNull();
});

test('any text is read without throwing, and a date read is one that a calendar knows', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (value, offset) => {
      const iso = readMetadataDate(value, offset)?.iso;
      if (iso) expect(Number.isNaN(Date.parse(iso.slice(0, 10)))).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^D:[0-9]{4,20}[-+Z']?[0-9']{0,8}$/), (value) => {
      const iso = readMetadataDate(value)?.iso;
      if (iso) expect(Number.isNaN(Date.parse(iso.slice(0, 19)))).toBe(false);
    }),
  );
});

import type { MetadataDate } from '../../model/metadata.ts';

/** Longest value that can be a date; more is kept out of the examination. */
const MAX_DATE_CHARS = 64;

/** Year, month, day, and as far as given the time and its offset; the separators of EXIF, XMP and scanners. */
const PLAIN =
  /^(\d{4})[:\-/.](\d{2})[:\-/.](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** ISO 32000-2, 7.9.4: D:YYYYMMDDHHmmSSOHH'mm', everything after the year optional. */
const PDF =
  /^D:(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2}))?)?)?)?)?(Z|[+-]\d{2}(?:'?\d{2})?)?[0-9']*$/;

/**
 * Reads a date of EXIF, XMP, IPTC or PDF.
 *
 * A local time without a zone stays without one, and nothing is filled in but the seconds. `offset` is the
 * zone that EXIF keeps in a tag of its own (OffsetTime).
 *
 * @returns null when there is no value at all
 */
export function readMetadataDate(value: unknown, offset?: unknown): MetadataDate | null {
  if (typeof value !== 'string') return null;
  const raw = value.replace(/\0/g, '').trim().slice(0, MAX_DATE_CHARS);
  if (raw === '') return null;
  const parts = PLAIN.exec(raw) ?? PDF.exec(raw);
  if (!parts) return { raw, iso: null };
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00', zone] = parts;
  if (!isDay(Number(year), Number(month), Number(day))) return { raw, iso: null };
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { raw, iso: date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return { raw, iso: null };
  const stated = zone ?? (typeof offset === 'string' ? offset.replace(/\0/g, '').trim() : '');
  return { raw, iso: `${date}T${hour}:${minute}:${second}${zoneOf(stated)}` };
}

/** Z or ±HH:MM; empty when there is no zone or it cannot be one. */
function zoneOf(text: string): string {
  if (/^Z/.test(text)) return 'Z';
  const parts = /^([+-])(\d{2})[:']?(\d{2})?$/.exec(text);
  if (!parts || Number(parts[2]) > 14) return '';
  return `${parts[1]}${parts[2]}:${parts[3] ?? '00'}`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1970 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The places on Earth are up to 26 hours apart by the clock: from UTC-12 to UTC+14. */
const WIDEST_CLOCKS_MINUTES = 26 * 60;

/**
 * Minutes from `earlier` to `later`, with how far off that can be since a zone is not stated.
 *
 * @returns null when either is no date with a time
 */
export function minutesBetween(
  earlier: MetadataDate | null,
  later: MetadataDate | null,
): { readonly minutes: number; readonly uncertainty: number } | null {
  const from = instantOf(earlier);
  const to = instantOf(later);
  if (!from || !to) return null;
  return {
    minutes: to.minutes - from.minutes,
    uncertainty: from.zoned && to.zoned ? 0 : WIDEST_CLOCKS_MINUTES,
  };
}

function instantOf(date: MetadataDate | null): { readonly minutes: number; readonly zoned: boolean } | null {
  const iso = date?.iso;
  if (!iso?.includes('T')) return null;
  const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(iso.slice(11));
  const time = Date.parse(zoned ? iso : `${iso}Z`);
  return Number.isNaN(time) ? null : { minutes: time / 60_000, zoned };
}

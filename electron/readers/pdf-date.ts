const PDF_DATE =
  /^(?:D:)?(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?'?)?)?)?)?)?)?/;

/**
 * A date as PDF writes it (`D:20240503101500+02'00'`, ISO 32000-2, 7.9.4) in ISO 8601, as precise as it was
 * written; null when it is not one.
 */
export function isoFromPdfDate(value: unknown): string | null {
  const found = typeof value === 'string' ? PDF_DATE.exec(value.trim()) : null;
  if (!found) return null;
  const [whole, year, month, day, hour, minute, second, sign, offsetHour, offsetMinute] = found;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (Number.isNaN(Date.parse(date))) return null;
  if (minute === undefined) return date;
  const zone = sign ? `${sign}${offsetHour}:${offsetMinute ?? '00'}` : whole.endsWith('Z') ? 'Z' : '';
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone}`;
}

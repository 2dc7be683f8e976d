/** A value of a content, as JSON has it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** A value that has parts by name. */
export type Parts = { readonly [key: string]: Value };

/** Whether a value has parts by name. */
export function isParts(value: Value): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. A type guard of its own: `Array.isArray` does not know lists that are not changed. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Letters of a digest that tell files apart for the eye. */
const DIGEST_SHOWN = 12;

/** How a value reads on one line, in any language; null where nothing is said. */
export function valueWords(value: Value): string | null {
  if (value === null || value === '') return null;
  if (value === true) return '✓';
  if (value === false) return '–';
  if (isList(value)) return value.length === 0 ? null : value.map(partWords).join(', ');
  return isParts(value) ? partsWords(value) : String(value);
}

/** Parts that read as one thing: a place, a period, a point. The others stand in a row. */
function partsWords(parts: Parts): string | null {
  const { x, y, width, height, widthMm, heightMm, from, to } = parts;
  const keys = Object.keys(parts).length;
  if (keys === 4 && width !== undefined)
    return `${rounded(x)}, ${rounded(y)} · ${rounded(width)} × ${rounded(height)}`;
  if (keys === 2 && x !== undefined) return `(${rounded(x)}, ${rounded(y)})`;
  if (keys === 2 && widthMm !== undefined) return `${rounded(widthMm)} × ${rounded(heightMm)} mm`;
  if (keys === 2 && from !== undefined)
    return from === null && to === null ? null : `${from ?? '…'} – ${to ?? '…'}`;
  const said = Object.entries(parts).flatMap(([key, part]) => {
    const words = key === 'sha256' ? String(part).slice(0, DIGEST_SHOWN) : valueWords(part);
    return words === null ? [] : [words];
  });
  return said.length === 0 ? null : said.join('; ');
}

const partWords = (value: Value) => valueWords(value) ?? '–';

/** Drawing gives more digits than anybody reads; two after the point are hundredths of a mm. */
function rounded(value: Value | undefined): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : '–';
}

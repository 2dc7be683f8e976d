import type { Text } from '../model/text.ts';

/** A period in words: "from 1998 to 2004-05", "since 2011", "until 2010". */
export function periodText({ from, to }: { readonly from: string | null; readonly to: string | null }): Text {
  if (from !== null && to !== null)
    return { en: `from ${from} to ${to}`, nl: `van ${from} tot en met ${to}` };
  if (from !== null) return { en: `since ${from}`, nl: `sinds ${from}` };
  if (to !== null) return { en: `until ${to}`, nl: `tot en met ${to}` };
  return { en: 'in a period that is not known', nl: 'in een onbekende periode' };
}

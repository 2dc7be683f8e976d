import { fold } from '../text-layout/fold.ts';
import type { PhraseHit } from '../text-layout/phrases.ts';

/** Words for others than the child in a record of birth, in the languages that are read. */
const RELATIVES: ReadonlySet<string> = new Set(
  (
    'father mother parent parents spouse husband wife declarant witness vader moeder ouder ouders echtgenoot ' +
    'echtgenote aangever getuige père mère époux épouse conjoint déclarant témoin Vater Mutter Eltern Ehegatte ' +
    'Ehefrau Ehemann Zeuge padre madre cónyuge esposo esposa testigo pai mãe cônjuge marito moglie coniuge baba anne ' +
    'ojciec matka ojca matki mąż żona tata tatăl mama soț soție батько мати чоловік дружина ' +
    'اب الأب الأم أم الزوج الزوجة پدر مادر همسر'
  )
    .split(' ')
    .map(fold),
);

/** Characters before and after a label within which a word tells whose date it is: "Father, date of birth". */
const NEAR = 24;

/** Whether the words by a label say that its date is a relative's. */
export function isRelatives({
  line,
  start,
  end,
}: Pick<PhraseHit<unknown>, 'line' | 'start' | 'end'>): boolean {
  const around = `${line.text.slice(Math.max(0, start - NEAR), start)} ${line.text.slice(end, end + NEAR)}`;
  return (around.match(/\p{L}+/gu) ?? []).some((word) => RELATIVES.has(word));
}

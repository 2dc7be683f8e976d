import type { ReadingLanguage } from '../../shared/model/words.ts';

/**
 * Function words that mark a language in running text, lower case and without accents: the English model,
 * which reads the sample, keeps the letters and loses the accents. A word in several lists counts for less.
 */
const FUNCTION_WORDS: ReadonlyMap<ReadingLanguage, string> = new Map<ReadingLanguage, string>([
  [
    'eng',
    'the of and to in is was for on by with that this from at are be or as his her has which not have its been any you your shall',
  ],
  [
    'nld',
    'de het een van en te in is dat op voor met zijn aan niet door bij uit naar om als tot dit die deze heeft werd wordt worden ook geboren nog of over',
  ],
  [
    'fra',
    'le la les de des du et en un une est dans pour par sur au aux avec que qui ce cette a son sa ses ne pas sont ete ou dont nee il elle nous vous',
  ],
  [
    'deu',
    'der die das und in den von zu mit ist des im auf fur dem nicht ein eine als auch es an am bei nach wird aus sich durch geboren wurde oder uber einer einem',
  ],
  [
    'spa',
    'el la los las de del y en un una que con por para es se al lo su como sus ha nacido o este esta no fue mas sobre entre segun',
  ],
  [
    'por',
    'o a os as de do da dos das e em um uma que com por para no na nos nas ao pelo pela se seu sua foi nao ou este esta mais sobre',
  ],
  [
    'ita',
    'il lo la i gli le di del della dei delle e in un una che con per da dal al alla nel nella si e sono non nato nata o su questo presente stato',
  ],
  [
    'tur',
    've bir bu ile icin olarak olan da de tarihinde dogum tarih adi soyadi baba ana gore kadar sonra ise veya tarafindan turkiye cumhuriyeti nufus sayili',
  ],
  [
    'pol',
    'i w z na do nie sie jest ze o od przez dla oraz po za jego jej urodzenia data imie nazwisko ktory lub przy ten ta to rzeczypospolitej roku',
  ],
  [
    'ron',
    'si de la in pe cu din a al ale ai sau este sunt nu prin pentru care se lui catre fost romania nascut data numele prenumele act nr',
  ],
]);

/** How many lists each word is in. */
const SHARED_BY: ReadonlyMap<string, number> = countLists();

const LISTS: ReadonlyMap<ReadingLanguage, ReadonlySet<string>> = new Map(
  [...FUNCTION_WORDS].map(([language, words]) => [language, new Set(words.split(' '))]),
);

/**
 * Evidence needed before another language than English is chosen, in function words that no other listed
 * language has. Two could be names (La, Al, Van); three distinct ones in a sample of 50 words are not.
 */
const ENOUGH = 2.5;

export interface LanguageScore {
  readonly language: ReadingLanguage;
  readonly score: number;
}

/** Scores each language written in Latin letters by its function words among `words`, best first. */
export function scoreLanguages(words: readonly string[]): readonly LanguageScore[] {
  const scores = new Map<ReadingLanguage, number>();
  for (const word of words) {
    const plain = withoutAccents(word);
    const shared = SHARED_BY.get(plain);
    if (shared === undefined) continue;
    for (const [language, list] of LISTS) {
      if (list.has(plain)) scores.set(language, (scores.get(language) ?? 0) + 1 / shared);
    }
  }
  return [...scores]
    .map(([language, score]) => ({ language, score }))
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
}

/** The language of a text in Latin letters; English when too few function words say anything. */
export function latinLanguage(words: readonly string[]): ReadingLanguage {
  const best = scoreLanguages(words)[0];
  return best !== undefined && best.score >= ENOUGH ? best.language : 'eng';
}

/** Lower case, accents dropped, punctuation at both ends dropped: `État,` becomes `etat`. */
function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function countLists(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of FUNCTION_WORDS.values()) {
    for (const word of new Set(words.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

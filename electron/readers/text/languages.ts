import type { ReadingLanguage } from '../../../shared/model/words.ts';

/**
 * Words that mark a language: function words, and words of civil records, which often have little else. Lower case
 * and without accents: the English model, which reads the sample, keeps the letters and loses the accents. A word in
 * several lists counts for less. None is of one letter: those are read into guilloches and rulings.
 */
const MARKER_WORDS: ReadonlyMap<ReadingLanguage, string> = new Map<ReadingLanguage, string>([
  [
    'eng',
    'the of and to in is was for on by with that this from at are be or as his her has which not have its been any you your shall birth certificate registrar marriage death district name place issued surname father mother sex number',
  ],
  [
    'nld',
    'de het een van en te in is dat op voor met zijn aan niet door bij uit naar om als tot dit die deze heeft werd wordt worden ook geboren nog of over gemeente uittreksel akte ambtenaar burgerlijke stand geboorte huwelijk overlijden naam voornamen vader moeder geslacht datum nummer geboortedatum geboorteplaats geboorteakte',
  ],
  [
    'fra',
    'le la les de des du et en un une est dans pour par sur au aux avec que qui ce cette son sa ses ne pas sont ete ou dont nee il elle nous vous acte naissance commune mairie extrait mariage deces etat civil nom prenoms prenom pere mere sexe lieu numero delivrance',
  ],
  [
    'deu',
    'der die das und in den von zu mit ist des im auf fur dem nicht ein eine als auch es an am bei nach wird aus sich durch geboren wurde oder uber einer einem geburtsurkunde standesamt urkunde eheschliessung gemeinde geburtsort vornamen vater mutter geschlecht nummer datum familienname ausstellung',
  ],
  [
    'spa',
    'el la los las de del en un una que con por para es se al lo su como sus ha nacido este esta no fue mas sobre entre segun registro civil nacimiento partida acta matrimonio defuncion nombre apellidos padre madre sexo fecha lugar numero',
  ],
  [
    'por',
    'os as de do da dos das em um uma que com por para no na nos nas ao pelo pela se seu sua foi nao ou este esta mais sobre registo registro civil nascimento certidao conservatoria assento nome pai mae sexo lugar numero apelido',
  ],
  [
    'ita',
    'il lo la gli le di del della dei delle in un una che con per da dal al alla nel nella si sono non nato nata su questo presente stato comune atto nascita civile ufficiale matrimonio nome cognome padre madre sesso luogo numero rilascio',
  ],
  [
    'tur',
    've bir bu ile icin olarak olan da de tarihinde dogum tarih adi soyadi baba ana gore kadar sonra ise veya tarafindan turkiye cumhuriyeti nufus sayili belgesi kayit ornegi ilce mahalle koy cilt evlenme olum anne cinsiyeti yeri numarasi',
  ],
  [
    'pol',
    'na do nie sie jest ze od przez dla oraz po za jego jej urodzenia data imie nazwisko ktory lub przy ten ta to rzeczypospolitej roku urzad stanu cywilnego odpis skrocony aktu malzenstwa zgonu ojca matki plec miejsce numer',
  ],
  [
    'ron',
    'si de la in pe cu din al ale ai sau este sunt nu prin pentru care se lui catre fost romania nascut data numele prenumele act nr nastere casatorie starea civila oficiul deces prenume tatal mama sexul locul numarul',
  ],
]);

/** How many lists each word is in. */
const SHARED_BY: ReadonlyMap<string, number> = countLists();

const LISTS: ReadonlyMap<ReadingLanguage, ReadonlySet<string>> = new Map(
  [...MARKER_WORDS].map(([language, words]) => [language, new Set(words.split(' '))]),
);

/**
 * Evidence needed before another language than English is chosen: this score, from so many different words, and so
 * many times the score of English. Labels of passports and cards in three languages stay below it; a sample of 30
 * words of prose scores 7 to 15.
 */
const ENOUGH = 2.5;
const DIFFERENT_WORDS = 3;
const TIMES_ENGLISH = 2;

/** The same for a second language, counting only words that the first has not. */
const SECOND_ENOUGH = 2;
const SECOND_WORDS = 2;

export interface LanguageScore {
  readonly language: ReadingLanguage;
  /** Marker words found, each counting for one over the number of languages that have it. */
  readonly score: number;
  readonly differentWords: number;
}

/** Scores each language written in Latin letters by its function words among `words`, best first. */
export function scoreLanguages(words: readonly string[]): readonly LanguageScore[] {
  const scores = new Map<ReadingLanguage, { score: number; different: Set<string> }>();
  for (const word of words) {
    const plain = withoutAccents(word);
    const shared = SHARED_BY.get(plain);
    if (shared === undefined) continue;
    for (const [language, list] of LISTS) {
      if (!list.has(plain)) continue;
      const seen = scores.get(language) ?? { score: 0, different: new Set() };
      seen.score += 1 / shared;
      seen.different.add(plain);
      scores.set(language, seen);
    }
  }
  return [...scores]
    .map(([language, { score, different }]) => ({ language, score, differentWords: different.size }))
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
}

/** The language of a text in Latin letters; English when its words do not clearly say another. */
export function latinLanguage(words: readonly string[]): ReadingLanguage {
  const scores = scoreLanguages(words);
  const best = scores[0];
  const english = scores.find(({ language }) => language === 'eng')?.score ?? 0;
  const clear =
    best !== undefined &&
    best.score >= ENOUGH &&
    best.differentWords >= DIFFERENT_WORDS &&
    best.score >= english * TIMES_ENGLISH;
  return clear ? best.language : 'eng';
}

/**
 * The languages to read a text in Latin letters in: its own, and a second when the page has labels in two. Tesseract
 * turns to the second only where the first reads badly, so that costs next to nothing.
 */
export function latinLanguages(words: readonly string[]): readonly ReadingLanguage[] {
  const first = latinLanguage(words);
  const own = LISTS.get(first)!;
  const second = scoreLanguages(
    words.filter((word) => isLabel(withoutAccents(word)) && !own.has(withoutAccents(word))),
  )[0];
  const clear =
    second !== undefined && second.score >= SECOND_ENOUGH && second.differentWords >= SECOND_WORDS;
  return clear ? [first, second.language] : [first];
}

/** Words of two letters are read into worn print, and make a second language out of nothing. */
function isLabel(word: string): boolean {
  return word.length > 2;
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
  for (const words of MARKER_WORDS.values()) {
    for (const word of new Set(words.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

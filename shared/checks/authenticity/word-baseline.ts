import type { Finding } from '../../model/finding.ts';
import type { PageGlyphs } from '../../model/glyphs.ts';
import { type Outlier, outliers, scoreOf } from '../../rules/glyphs/outliers.ts';
import { millimetres, soundWords, type WordPlace } from '../../rules/glyphs/word-places.ts';
import { defineCheck } from '../check.ts';

/** Least offset, x-heights (engine notes 2.1). */
const MIN_OFFSET = 0.07;
/** Beyond this a word is raised or lowered on purpose, or belongs to another line, x-heights. */
const MAX_OFFSET = 0.45;
/** Least offset on paper, mm: the step of a good printer and the bend of paper stay below it. */
const MIN_OFFSET_MM = 0.1;
/** Spread of the offsets in their own standard errors is never taken below this. */
const LEAST_SIGMA = 1;
/** A word of another size than its line may be set on another height, ratio. */
const MAX_SIZE_RATIO = 1.12;

/** A word that stands higher or lower than the line it is in. */
export const wordBaseline = defineCheck({
  id: 'word-baseline',
  version: 1,
  aspect: 'authenticity',
  cause: 'layout',
  title: { en: 'Words off their line', nl: 'Woorden naast hun regel' },
  needs: ['glyphs'],
  texts: {
    above: {
      en: 'The word “{word}” stands {found} higher than the other words of its line. It may have been put in later; see whether the whole entry was filled in separately.',
      nl: 'Het woord “{word}” staat {found} hoger dan de andere woorden van de regel. Het kan later zijn ingevoegd; kijk of de hele invulling apart is aangebracht.',
    },
    below: {
      en: 'The word “{word}” stands {found} lower than the other words of its line. It may have been put in later; see whether the whole entry was filled in separately.',
      nl: 'Het woord “{word}” staat {found} lager dan de andere woorden van de regel. Het kan later zijn ingevoegd; kijk of de hele invulling apart is aangebracht.',
    },
  },
  run({ glyphs }) {
    return glyphs.flatMap(onPage);
  },
});

function onPage(page: PageGlyphs): Finding[] {
  const words = soundWords(page).filter(({ word }) => word.offsetPx !== null);
  const found = (['run', 'line'] as const).flatMap((within) => {
    const alike = words.filter(({ word }) => word.offsetWithin === within);
    const values = alike.map(({ word }) => word.offsetPx! / word.offsetErrorPx!);
    return outliers(values, LEAST_SIGMA).map((outlier) => ({
      place: alike[outlier.at]!,
      outlier,
      among: alike.length,
    }));
  });
  const farthest = new Map<unknown, (typeof found)[number]>();
  for (const one of found) {
    if (!tells(one.place)) continue;
    const other = farthest.get(one.place.line);
    if (!other || Math.abs(one.outlier.z) > Math.abs(other.outlier.z)) farthest.set(one.place.line, one);
  }
  return [...farthest.values()].map((one) => asFinding(one.place, one.outlier, one.among));
}

function tells({ page, word, xHeightPx }: WordPlace): boolean {
  const offset = Math.abs(word.offsetPx!);
  if (offset < MIN_OFFSET * xHeightPx || offset > MAX_OFFSET * xHeightPx) return false;
  if ((offset / page.dpi) * 25.4 < MIN_OFFSET_MM) return false;
  const ratio = (word.xHeightPx ?? xHeightPx) / xHeightPx;
  return ratio < MAX_SIZE_RATIO && ratio > 1 / MAX_SIZE_RATIO;
}

function asFinding({ page, word }: WordPlace, outlier: Outlier, among: number): Finding {
  const offset = word.offsetPx!;
  const found = millimetres(offset, page.dpi);
  const usual = millimetres(2 * outlier.sigma * word.offsetErrorPx!, page.dpi);
  return {
    verdict: 'deviation',
    severity: 'major',
    indicator: 'forged.digital_edit',
    score: scoreOf(outlier.z),
    region: { page: page.page, box: word.box },
    evidence: [
      {
        label: { en: 'height against the line', nl: 'hoogte ten opzichte van de regel' },
        found:
          offset > 0
            ? { en: `${found} lower`, nl: `${found} lager` }
            : { en: `${found} higher`, nl: `${found} hoger` },
        expected: { en: `within ${usual}`, nl: `binnen ${usual}` },
        source: {
          en: `the other ${among - 1} measured words of the page`,
          nl: `de andere ${among - 1} gemeten woorden van de pagina`,
        },
      },
    ],
    explanation: { text: offset > 0 ? 'below' : 'above', values: { word: word.text, found } },
  };
}

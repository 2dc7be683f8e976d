import type { Finding } from '../../model/finding.ts';
import type { ComparisonGap, GlyphComparison, PageGlyphs, TwinPair } from '../../model/glyphs.ts';
import type { Box } from '../../model/region.ts';
import { defineCheck } from '../check.ts';

/** Gaps that are worth a word to an examiner; a drawn or an empty page is spoken of elsewhere. */
const TOLD: ReadonlySet<ComparisonGap> = new Set(['bilevel', 'no-grain', 'low-resolution', 'repeating']);

/**
 * Characters that are pixel for pixel copies of one another, paper grain and all (Bertrand and others,
 * ICDAR 2013). Two prints of one character differ in ink and grain; a copy differs by noise alone.
 */
export const identicalGlyphs = defineCheck({
  id: 'identical-glyphs',
  version: 1,
  aspect: 'authenticity',
  cause: 'glyphs',
  title: { en: 'Copied characters', nl: 'Gekopieerde tekens' },
  cannotTell: {
    en: 'It does not tell which of the two characters stood there first, nor who made the copy; a scanner or program that stores equal shapes only once gives the same.',
    nl: 'Het zegt niet welk van de twee tekens er het eerst stond, en niet wie de kopie heeft gemaakt; een scanner of programma dat gelijke vormen maar één keer opslaat geeft hetzelfde beeld.',
  },
  needs: ['glyphs'],
  texts: {
    twin: {
      en: 'This “{char}” equals another “{char}” on the page down to the grain of the paper ({place}). Two printed characters never do; one may have been copied from the other.',
      nl: 'Deze “{char}” is tot in de korrel van het papier gelijk aan een andere “{char}” op de pagina ({place}). Twee gedrukte tekens zijn dat nooit; het ene kan van het andere zijn gekopieerd.',
    },
    bilevel: {
      en: 'The scan is black and white only, so copied characters cannot be recognised. Scan in grey or colour.',
      nl: 'De scan is alleen zwart-wit, waardoor gekopieerde tekens niet te herkennen zijn. Scan in grijs of kleur.',
    },
    'no-grain': {
      en: 'The scan shows too little of the paper’s grain to recognise copied characters.',
      nl: 'De scan toont te weinig van de korrel van het papier om gekopieerde tekens te herkennen.',
    },
    'low-resolution': {
      en: 'The characters are too small in the scan to recognise copies. Scan at 300 dpi or more.',
      nl: 'De tekens zijn in de scan te klein om kopieën te herkennen. Scan met 300 dpi of meer.',
    },
    repeating: {
      en: 'Equal characters occur all over the page, as in a page made by a computer; copies cannot be told apart.',
      nl: 'Overal op de pagina komen gelijke tekens voor, zoals bij een pagina uit de computer; kopieën zijn niet te onderscheiden.',
    },
  },
  run({ glyphs }) {
    return glyphs.flatMap((page) => onPage(page, page.comparison));
  },
});

function onPage(page: PageGlyphs, comparison: GlyphComparison): Finding[] {
  if (!comparison.applies)
    return TOLD.has(comparison.reason) ? [notAssessable(page.page, comparison.reason)] : [];
  const told = new Set<string>();
  return comparison.twins.flatMap((twin) =>
    [
      { box: twin.first, other: twin.second },
      { box: twin.second, other: twin.first },
    ].flatMap(({ box, other }) => {
      const key = `${box.x} ${box.y}`;
      if (told.has(key)) return [];
      told.add(key);
      return [asFinding(page.page, { twin, box, other }, comparison)];
    }),
  );
}

function notAssessable(page: number, reason: ComparisonGap): Finding {
  return {
    verdict: 'not-assessable',
    severity: 'note',
    indicator: null,
    score: 0,
    region: null,
    evidence: [],
    explanation: { text: reason, values: { page: String(page) } },
  };
}

function asFinding(
  page: number,
  { twin, box, other }: { twin: TwinPair; box: Box; other: Box },
  { usualDistance, noiseDistance, pairs }: Extract<GlyphComparison, { applies: true }>,
): Finding {
  return {
    verdict: 'deviation',
    severity: 'major',
    indicator: 'forged.digital_edit',
    score: Math.round(100 * Math.max(0, 1 - twin.distance / usualDistance)) / 100,
    region: { page, box },
    evidence: [
      {
        label: {
          en: 'difference between the two, in grey levels',
          nl: 'verschil tussen beide, in grijswaarden',
        },
        found: twin.distance.toFixed(1),
        expected: {
          en: `at least ${usualDistance.toFixed(1)}; grain alone gives ${noiseDistance.toFixed(1)}`,
          nl: `minstens ${usualDistance.toFixed(1)}; de korrel alleen geeft ${noiseDistance.toFixed(1)}`,
        },
        source: {
          en: `${pairs} pairs of equal characters on the page`,
          nl: `${pairs} paren gelijke tekens op de pagina`,
        },
      },
    ],
    explanation: {
      text: 'twin',
      values: {
        char: twin.text,
        place: {
          en: `${Math.round(other.x)} px from the left, ${Math.round(other.y)} px from the top`,
          nl: `${Math.round(other.x)} px van links, ${Math.round(other.y)} px van boven`,
        },
      },
    },
  };
}

import { restsFromSurface } from '../../imaging/glyphs/smooth-surface.ts';
import type { Finding } from '../../model/finding.ts';
import type { LineGlyphs, PageGlyphs } from '../../model/glyphs.ts';
import { outliers, scoreOf } from '../../rules/glyphs/outliers.ts';
import { defineCheck } from '../check.ts';

/**
 * Least and most difference in slope, degrees. Printed lines keep within 0.1; on the 120 honest pages of
 * `word-baseline` (receipts and crumpled paper among them) no line was told.
 */
const MIN_SKEW_DEG = 0.3;
const MAX_SKEW_DEG = 6;
/** Shorter lines have slopes that are not known well, x-heights; and the error a slope may have, degrees. */
const MIN_LENGTH = 12;
const MAX_ERROR_DEG = 0.08;
const MIN_GLYPHS = 10;
/** A line whose words were read with less confidence, on average, may be two lines or a picture. */
const MIN_CONFIDENCE = 0.75;
/** Spread of the slopes in their own standard errors is never taken below this. */
const LEAST_SIGMA = 1.5;

/** A line that runs at another slope than the page's lines around it. */
export const lineSkew = defineCheck({
  id: 'line-skew',
  version: 1,
  aspect: 'authenticity',
  cause: 'layout',
  title: { en: 'Lines at another slope', nl: 'Regels met een andere helling' },
  cannotTell: {
    en: 'It does not tell when or by whom the line was put in: forms filled in by hand or by typewriter, labels and folds in the paper give the same.',
    nl: 'Het zegt niet wanneer of door wie de regel is aangebracht: met de hand of schrijfmachine ingevulde formulieren, etiketten en vouwen in het papier geven hetzelfde beeld.',
  },
  needs: ['glyphs'],
  texts: {
    skewed: {
      en: 'This line runs {found} askew of the lines around it. It may have been put in apart from the rest; a form filled in by typewriter can also explain it.',
      nl: 'Deze regel loopt {found} scheef ten opzichte van de regels eromheen. De regel kan apart zijn aangebracht; een met de schrijfmachine ingevuld formulier kan dit ook verklaren.',
    },
  },
  run({ glyphs }) {
    return glyphs.flatMap(onPage);
  },
});

function onPage(page: PageGlyphs): Finding[] {
  const lines = page.lines.filter(isLong);
  const rests = restsFromSurface(
    lines.map((line) => ({
      x: (line.frame.left + line.frame.right) / 2,
      y: line.baselinePx!,
      value: line.slopeDeg!,
    })),
  );
  const values = rests.map((rest, at) => rest / lines[at]!.slopeErrorDeg!);
  return outliers(values, LEAST_SIGMA).flatMap(({ at, z, sigma }) => {
    const skew = rests[at]!;
    if (Math.abs(skew) < MIN_SKEW_DEG || Math.abs(skew) > MAX_SKEW_DEG) return [];
    const usual = 2 * sigma * lines[at]!.slopeErrorDeg!;
    return [asFinding(page.page, lines[at]!, { skew, usual, z, among: lines.length })];
  });
}

function isLong(line: LineGlyphs): boolean {
  const { xHeightPx, slopeErrorDeg } = line;
  if (xHeightPx === null || slopeErrorDeg === null || slopeErrorDeg > MAX_ERROR_DEG) return false;
  const confidence = line.words.reduce((sum, word) => sum + word.confidence, 0) / line.words.length;
  if (confidence < MIN_CONFIDENCE) return false;
  const count = line.words.reduce((sum, word) => sum + word.glyphs.length, 0);
  return count >= MIN_GLYPHS && line.frame.right - line.frame.left >= MIN_LENGTH * xHeightPx;
}

function asFinding(
  page: number,
  line: LineGlyphs,
  { skew, usual, z, among }: { skew: number; usual: number; z: number; among: number },
): Finding {
  const found = `${Math.abs(skew).toFixed(2)}°`;
  return {
    verdict: 'deviation',
    severity: 'major',
    indicator: 'forged.digital_edit',
    score: scoreOf(z),
    region: { page, box: line.box },
    evidence: [
      {
        label: { en: 'slope against the page', nl: 'helling ten opzichte van de pagina' },
        found:
          skew > 0
            ? { en: `${found} clockwise`, nl: `${found} met de klok mee` }
            : { en: `${found} anticlockwise`, nl: `${found} tegen de klok in` },
        expected: { en: `within ${usual.toFixed(2)}°`, nl: `binnen ${usual.toFixed(2)}°` },
        source: {
          en: `the other ${among - 1} measured lines of the page`,
          nl: `de andere ${among - 1} gemeten regels van de pagina`,
        },
      },
    ],
    explanation: { text: 'skewed', values: { found } },
  };
}

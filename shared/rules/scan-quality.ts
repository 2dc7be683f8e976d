import { MOST_INK_CHANGES } from '../imaging/ink-changes.ts';
import type { PageQuality, Side } from '../model/quality.ts';
import type { Phrase, Text } from '../model/text.ts';
import { MM_PER_INCH } from '../model/units.ts';
import type { PageText } from '../model/words.ts';
import { decimal } from '../text/decimal.ts';
import { fill } from '../text/fill.ts';
import { SCAN_PROBLEM_TEXTS, type ScanProblemKind } from './scan-problem-texts.ts';

/** One thing that is wrong with a scan; it says nothing about the document. */
export interface ScanProblem {
  readonly kind: ScanProblemKind;
  /** `unusable`: the page cannot be read at all. `limits`: some things on it cannot be judged. */
  readonly severity: 'unusable' | 'limits';
  readonly measured: Phrase;
  /** What the measure should be. */
  readonly limit: Phrase;
  /** One sentence with what is wrong and what to do. */
  readonly text: Text;
}

/** What a page can be used for. */
export interface ScanJudgement {
  readonly usable: boolean;
  readonly problems: readonly ScanProblem[];
}

/** dpi. Letters of 10 points are 5 pixels high at 75 dpi: no reader tells e from c. */
const UNUSABLE_DPI = 75;

/** dpi. Below it the text reader's errors rise and strokes have too few pixels to compare. */
const LIMITING_DPI = 200;

/**
 * Share of the letters on a page that lie in lines read with the confidence below. A page of a form at about 26 dpi
 * measured 0.3, with only its heading legible; crops at 300 dpi measured above 0.8.
 */
const LEGIBLE_SHARE = 0.5;
const LEGIBLE_CONFIDENCE = 0.75;

/** dpi. An estimate may be a format off; half of 300 is low for every format. */
const LIMITING_ESTIMATED_DPI = 150;

/**
 * Pixels of the longer side from which an estimate says nothing of coarseness: the smallest format, an identity
 * card, has 1011 at 300 dpi, and the shapes of cards, passport pages and A4 are too alike to tell them apart.
 */
const FINE_SIDE_PX = 1000;

/**
 * Sharp transitions measured 0.8-1.1 px on scans, 1.7 after a blur of 1 px, 2.8 (2), 5.6 (4), 8 (6), 10 (8),
 * at 150 and 300 dpi alike. Text blurred by 0.3 mm runs together; by 0.5 mm it is gone.
 */
const LIMITING_EDGE_PX = 4.5;
const LIMITING_EDGE_MM = 0.4;
const UNUSABLE_EDGE_PX = 9.5;
const UNUSABLE_EDGE_MM = 0.9;

/** Grey levels. Till receipts in thermal print measured 120-200, identity cards 145-245. */
const LIMITING_CONTRAST = 60;
const UNUSABLE_CONTRAST = 25;

/** Pixels. An identity card at 75 dpi is 159 px high; a picture of a third of that holds no line to read. */
const UNUSABLE_SIDE_PX = 50;

/** Share of the page: 6 mm² of A4. A single line of text measured six times as much. */
const BLANK_INK_SHARE = 0.0001;

/** Share of the page below which no figure is said. */
const LEAST_SHARE_SAID = 0.0001;

/** Share of the page. Bilevel scans with a black rim measured 0.25, colour scans below 0.05. */
const LIMITING_BLACK_SHARE = 0.4;

/** Share of the page. Scans and card images without glare measured below 0.01. */
const LIMITING_GLARE_SHARE = 0.03;

/** Degrees. The text reader straightens lines up to here. */
const LIMITING_SKEW_DEG = 3;

/** Ratio. JPEG at quality 50 and above measured at most 1.55, at 20 up to 1.9, at 10 from 1.1 to 2.3. */
const LIMITING_BLOCKINESS = 2;

const SIDES: Readonly<Record<Side, Text>> = {
  left: { en: 'left', nl: 'links' },
  right: { en: 'right', nl: 'rechts' },
  top: { en: 'top', nl: 'boven' },
  bottom: { en: 'bottom', nl: 'onder' },
};

/**
 * Judges what a scan is good for from its measures. A page with nothing to see on it has no other problem.
 *
 * @param text what was read on the page: a resolution that is only estimated makes it unusable by that alone
 */
export function judgeScan(quality: PageQuality, text: PageText | null = null): ScanJudgement {
  const nothingToSee =
    sizeProblem(quality) ??
    blankProblem(quality) ??
    faintProblem(quality) ??
    (text && illegibleProblem(quality, text));
  const problems = nothingToSee
    ? [nothingToSee]
    : [
        resolutionProblem,
        focusProblem,
        contrastProblem,
        toneProblem,
        geometryProblems,
        patternProblem,
        animationProblem,
        storageProblem,
      ].flatMap((judge) => judge(quality) ?? []);
  return { usable: problems.every(({ severity }) => severity !== 'unusable'), problems };
}

function problem(
  kind: ScanProblemKind,
  severity: ScanProblem['severity'],
  measured: Phrase,
  limit: Phrase,
): ScanProblem {
  const template = SCAN_PROBLEM_TEXTS[kind];
  const values = { measured, limit };
  const text = { en: fill(template, values, 'en'), nl: fill(template, values, 'nl') };
  return { kind, severity, measured, limit, text };
}

function sizeProblem({ widthPx, heightPx }: PageQuality): ScanProblem | null {
  const shorterPx = Math.min(widthPx, heightPx);
  if (shorterPx >= UNUSABLE_SIDE_PX) return null;
  return problem('too-small', 'unusable', String(shorterPx), String(UNUSABLE_SIDE_PX));
}

function blankProblem({ inkShare }: PageQuality): ScanProblem | null {
  if (inkShare >= BLANK_INK_SHARE) return null;
  return problem('blank', 'unusable', percent(inkShare), percent(BLANK_INK_SHARE));
}

function faintProblem({ contrast, blackShare }: PageQuality): ScanProblem | null {
  // On a black ground there is no paper to measure the ink against; `dark` says so.
  if (contrast >= UNUSABLE_CONTRAST || blackShare > LIMITING_BLACK_SHARE) return null;
  return problem('contrast-unusable', 'unusable', String(contrast), String(UNUSABLE_CONTRAST));
}

/** A crop of a sharp scan looks as coarse as a page does that was made small, but its letters are read. */
function illegibleProblem(
  { dpi, dpiSource, storage, widthPx, heightPx }: PageQuality,
  { lines }: PageText,
): ScanProblem | null {
  const seemsCoarse = dpiSource === 'estimated' && dpi < UNUSABLE_DPI && storage !== 'drawn';
  if (!seemsCoarse || Math.max(widthPx, heightPx) >= FINE_SIDE_PX) return null;
  const lettersIn = (some: PageText['lines']) =>
    some.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const legible = lettersIn(lines.filter(({ confidence }) => confidence >= LEGIBLE_CONFIDENCE));
  return legible < LEGIBLE_SHARE * lettersIn(lines)
    ? problem('resolution-illegible', 'unusable', String(Math.round(dpi)), String(UNUSABLE_DPI))
    : null;
}

function resolutionProblem(quality: PageQuality): ScanProblem | null {
  const { dpi, dpiSource, storage, widthPx, heightPx } = quality;
  if (storage === 'drawn') return null;
  const measured = String(Math.round(dpi));
  if (dpiSource === 'estimated') {
    return dpi < LIMITING_ESTIMATED_DPI && Math.max(widthPx, heightPx) < FINE_SIDE_PX
      ? problem('resolution-estimated', 'limits', measured, String(LIMITING_ESTIMATED_DPI))
      : null;
  }
  if (dpi < UNUSABLE_DPI) return problem('resolution-unusable', 'unusable', measured, String(UNUSABLE_DPI));
  return dpi < LIMITING_DPI ? problem('resolution', 'limits', measured, String(LIMITING_DPI)) : null;
}

function focusProblem({ edgeWidthPx, dpi, storage }: PageQuality): ScanProblem | null {
  if (edgeWidthPx === null || storage === 'drawn') return null;
  const edgeMm = (edgeWidthPx / dpi) * MM_PER_INCH;
  const isOver = (px: number, mm: number) => edgeWidthPx >= px && edgeMm >= mm;
  if (isOver(UNUSABLE_EDGE_PX, UNUSABLE_EDGE_MM)) {
    return problem('focus-unusable', 'unusable', decimal(edgeMm, 2), decimal(UNUSABLE_EDGE_MM, 2));
  }
  return isOver(LIMITING_EDGE_PX, LIMITING_EDGE_MM)
    ? problem('focus', 'limits', decimal(edgeMm, 2), decimal(LIMITING_EDGE_MM, 2))
    : null;
}

function contrastProblem({ contrast, blackShare }: PageQuality): ScanProblem | null {
  return contrast < LIMITING_CONTRAST && blackShare <= LIMITING_BLACK_SHARE
    ? problem('contrast', 'limits', String(contrast), String(LIMITING_CONTRAST))
    : null;
}

function toneProblem({ blackShare, glareShare, storage }: PageQuality): ScanProblem | null {
  if (storage === 'drawn' || storage === 'bilevel') return null;
  if (glareShare > LIMITING_GLARE_SHARE) {
    return problem('glare', 'limits', percent(glareShare), percent(LIMITING_GLARE_SHARE));
  }
  return blackShare > LIMITING_BLACK_SHARE
    ? problem('dark', 'limits', percent(blackShare), percent(LIMITING_BLACK_SHARE))
    : null;
}

function geometryProblems({ skewDeg, cutSides }: PageQuality): readonly ScanProblem[] {
  const problems: ScanProblem[] = [];
  if (skewDeg !== null && Math.abs(skewDeg) > LIMITING_SKEW_DEG) {
    problems.push(problem('skew', 'limits', decimal(Math.abs(skewDeg), 1), decimal(LIMITING_SKEW_DEG, 0)));
  }
  if (cutSides.length > 0) {
    const named = (language: keyof Text) => cutSides.map((side) => SIDES[side][language]).join(', ');
    const none = { en: 'no side', nl: 'geen zijde' };
    problems.push(problem('cut-off', 'limits', { en: named('en'), nl: named('nl') }, none));
  }
  return problems;
}

function animationProblem({ imagesLeft }: PageQuality): ScanProblem | null {
  return imagesLeft > 0 ? problem('animation', 'limits', String(imagesLeft), '0') : null;
}

function patternProblem({ inkChanges }: PageQuality): ScanProblem | null {
  if (inkChanges <= MOST_INK_CHANGES) return null;
  return problem('fine-pattern', 'limits', String(Math.round(inkChanges)), String(MOST_INK_CHANGES));
}

function storageProblem({ storage, blockiness }: PageQuality): ScanProblem | null {
  if (storage === 'bilevel') {
    const measured = { en: 'black and white', nl: 'zwart-wit' };
    return problem('bilevel', 'limits', measured, { en: 'colour', nl: 'kleur' });
  }
  return blockiness !== null && blockiness > LIMITING_BLOCKINESS
    ? problem('compression', 'limits', decimal(blockiness, 1), decimal(LIMITING_BLOCKINESS, 1))
    : null;
}

function percent(share: number): Text {
  if (share < LEAST_SHARE_SAID) return { en: 'less than 0.01 %', nl: 'minder dan 0,01 %' };
  const { en, nl } = decimal(share * 100, share < 0.01 ? 2 : 1);
  return { en: `${en} %`, nl: `${nl} %` };
}

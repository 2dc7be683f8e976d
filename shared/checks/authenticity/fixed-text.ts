import { median } from '../../imaging/robust.ts';
import type { Finding } from '../../model/finding.ts';
import type { FaceComparison, FixedWord, MatchedModel } from '../../model/reference/recognition.ts';
import type { Zone } from '../../model/reference/zones.ts';
import { aroundBoxes } from '../../rules/reference-checks/cell-clusters.ts';
import { citeModel, citePlace, sourceOf } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages, zoneOf } from '../../rules/reference-checks/compared.ts';
import { agreementOf, notAssessableOf } from '../../rules/reference-checks/findings.ts';
import { likenessEvidence } from '../../rules/reference-checks/likeness-evidence.ts';
import {
  type LikenessSpread,
  likenessSpread,
  standingOut,
} from '../../rules/reference-checks/unlike-places.ts';
import { type WordDifference, wordDifferences } from '../../rules/reference-checks/word-differences.ts';
import { SURE_READING } from '../../rules/text-layout/sure-reading.ts';
import { decimal } from '../../text/decimal.ts';
import { defineCheck } from '../check.ts';

type FixedText = FaceComparison['fixedTexts'][number];
type FixedZone = Extract<Zone, { kind: 'fixed-text' }>;

/** Shorter words are read wrong too easily to speak of spelling. */
const LEAST_LETTERS = 4;
/** Share of its letters by which a word may differ and still be that word, misspelt. */
const MISSPELT_SHARE = 0.34;
/**
 * Print that differs in a letter stays this far behind the specimens at its weakest place, in spreads and at all. On 24 honest
 * scans of the press, down to 150 dpi, the weakest place of words agrees by 0.8 and more; with a letter left out by
 * 0.2 to 0.5.
 */
const UNLIKE_SIGMAS = 3;
const UNLIKE_DROP = 0.15;
/** With one specimen there is no spread: a weakest place less alike than this differs. */
const UNLIKE_ALONE = 0.45;
/** Words that the pixels bear out are taken as read from here on: two witnesses that err in different ways. */
const BORNE_OUT_READING = 0.85;
/**
 * The same where the text is displaced besides, as it is when a letter was left out of it or put in, or where the pixels
 * contradict it outright: a reader is less sure of letters that make no word (CERTFIED was read with 0.81, where the
 * print agreed by -0.39).
 */
const CONTRADICTED_READING = 0.6;
/** Print that agrees by less has nothing of the specimens’ there. */
const CONTRADICTED_LIKENESS = 0.2;
/** Print lies together to a tenth of a millimetre; paper that is not flat shifts it by half of one. */
const DISPLACED_MM = 1;
/** Ink as a share of that of the specimens, below which there is no text. */
const NO_INK = 0.25;

/** Printed words that are the same on every document of the edition: there, and spelt as they are on the model. */
export const fixedText = defineCheck({
  id: 'fixed-text',
  version: 3,
  aspect: 'authenticity',
  cause: 'reference',
  title: { en: 'Printed texts against the model', nl: 'Gedrukte teksten tegenover het model' },
  cannotTell: {
    en: 'It does not tell whether the form comes from another print run or edition than those in the reference.',
    nl: 'Het zegt niet of het formulier uit een andere oplage of uitgave komt dan die in de referentie.',
  },
  needs: ['comparison', 'models'],
  texts: {
    misspelt: {
      en: 'It reads “{found}” where the model has “{expected}”, and the print differs from the specimen there.',
      nl: 'Er staat “{found}” waar het model “{expected}” heeft, en de druk verschilt daar van het exemplaar.',
    },
    other: {
      en: 'It reads “{found}” where the model has “{expected}”.',
      nl: 'Er staat “{found}” waar het model “{expected}” heeft.',
    },
    displaced: {
      en: 'The text “{expected}” lies {mm} mm from where the specimens have it, against the other print.',
      nl: 'De tekst “{expected}” ligt {mm} mm van waar de exemplaren hem hebben, ten opzichte van de andere druk.',
    },
    missing: {
      en: 'The text “{expected}” of the model is not there.',
      nl: 'De tekst “{expected}” van het model ontbreekt.',
    },
    unread: {
      en: 'None of the {count} printed texts of the model could be read surely enough to compare.',
      nl: 'Geen van de {count} gedrukte teksten van het model is zeker genoeg gelezen om te vergelijken.',
    },
    agree: {
      en: 'All {count} printed texts of the model were read and agree with it.',
      nl: 'Alle {count} gedrukte teksten van het model zijn gelezen en stemmen ermee overeen.',
    },
    agreeInPart: {
      en: '{agree} of the {count} printed texts of the model were read and agree with it; {unread} could not be read surely enough to compare, or not wholly.',
      nl: '{agree} van de {count} gedrukte teksten van het model zijn gelezen en stemmen ermee overeen; {unread} zijn niet of niet geheel zeker genoeg gelezen om te vergelijken.',
    },
  },
  run({ comparison, models }) {
    return comparedPages({ comparison, models }).flatMap(onPage);
  },
});

/** What this check tells of the texts of a page, by zone: what else differs at their places may follow from it. */
export function textsToldOf(compared: Compared): ReadonlyMap<string, string> {
  const deviations = onPage(compared).filter(({ verdict }) => verdict === 'deviation');
  return new Map(
    deviations.flatMap(({ reference, explanation }) =>
      reference?.part ? [[reference.part, explanation.text] as const] : [],
    ),
  );
}

/** What came of one text: it agrees, could not be read, or differs. */
type Answer = 'agrees' | 'unread' | readonly Finding[];

function onPage({ comparison, model }: Compared): readonly Finding[] {
  const spread = likenessSpread(
    comparison.fixedTexts.flatMap(({ words }) => words.map(({ likeness }) => likeness)),
    comparison.fixedTexts.map(({ likeness }) => likeness),
  );
  const usual = usualShift(comparison);
  const answers = comparison.fixedTexts.flatMap((text): Answer[] => {
    const zone = zoneOf(model, text.zone, 'fixed-text');
    if (!zone) return [];
    // Words in other letters, or with one left out, reach elsewhere than those of the model.
    const answer = judge(model, zone, text, { spread, least: BORNE_OUT_READING });
    const moved = typeof answer === 'string' ? displaced(model, zone, text, usual) : null;
    if (!moved) return [answer];
    const misspelling = judge(model, zone, text, { spread, least: CONTRADICTED_READING });
    return [typeof misspelling === 'string' ? moved : misspelling];
  });
  if (answers.length === 0) return [];
  const deviations = answers.flatMap((answer) => (typeof answer === 'string' ? [] : answer));
  if (deviations.length > 0) return deviations;
  const count = String(answers.length);
  const agree = answers.filter((answer) => answer === 'agrees').length;
  const unread = answers.length - agree;
  const said = { region: null, reference: citeModel(model) };
  if (agree === 0) return [notAssessableOf({ ...said, explanation: { text: 'unread', values: { count } } })];
  if (unread === 0) return [agreementOf({ ...said, explanation: { text: 'agree', values: { count } } })];
  const values = { agree: String(agree), count, unread: String(unread) };
  return [agreementOf({ ...said, explanation: { text: 'agreeInPart', values } })];
}

type Shift = NonNullable<FixedText['shiftMm']>;

/** How far the print as a whole lies off: what the registration left. */
function usualShift({ fixedTexts }: FaceComparison): Shift {
  const shifts = fixedTexts.flatMap(({ shiftMm }) => shiftMm ?? []);
  return { x: median(shifts.map(({ x }) => x)) || 0, y: median(shifts.map(({ y }) => y)) || 0 };
}

function displaced(
  model: MatchedModel,
  zone: FixedZone,
  { shiftMm, likeness, region }: FixedText,
  usual: Shift,
): readonly Finding[] | null {
  const distance = shiftMm && Math.hypot(shiftMm.x - usual.x, shiftMm.y - usual.y);
  if (!distance || distance < DISPLACED_MM) return null;
  const specimen = likeness?.specimen ?? null;
  const mm = decimal(distance, 1);
  return [
    {
      verdict: 'deviation',
      severity: likeness?.usual ? 'major' : 'minor',
      indicator: 'counterfeit.preprint_error',
      score: 0.6,
      region,
      evidence: [
        {
          label: { en: 'distance from its place', nl: 'afstand tot de plaats' },
          found: { en: `${mm.en} mm`, nl: `${mm.nl} mm` },
          expected: { en: `within ${DISPLACED_MM} mm`, nl: `binnen ${DISPLACED_MM} mm` },
          source: sourceOf(model, specimen),
        },
      ],
      reference: citePlace(model, zone.id, zone, specimen),
      explanation: { text: 'displaced', values: { expected: zone.words, mm } },
    },
  ];
}

/** What words are judged by: how alike the page's words are, and how surely they must be read where the pixels differ. */
interface Measures {
  readonly spread: LikenessSpread;
  readonly least: number;
}

function judge(model: MatchedModel, zone: FixedZone, text: FixedText, measures: Measures): Answer {
  if (text.text === '') {
    return text.inkRatio !== null && text.inkRatio < NO_INK ? [missing(model, zone, text)] : 'unread';
  }
  const differences = wordDifferences(
    zone.words,
    text.words.map((word) => word.text),
  );
  const answers = differences.map((difference) => judgeWord(model, zone, text, difference, measures));
  const deviations = answers.flatMap((answer) => (typeof answer === 'string' ? [] : answer));
  if (deviations.length > 0) return deviations;
  return answers.includes('unread') ? 'unread' : 'agrees';
}

function judgeWord(
  model: MatchedModel,
  zone: FixedZone,
  text: FixedText,
  difference: WordDifference,
  measures: Measures,
): Answer {
  const words = difference.words.map((at) => text.words[at]!);
  const sureness = Math.min(1, ...words.map(({ confidence }) => confidence));
  const witness = witnessOf(words, measures.spread);
  const weakest = weakestOf(words);
  const isContradicted = witness === 'unlike' && weakest!.value < CONTRADICTED_LIKENESS;
  const borneOut = isContradicted ? CONTRADICTED_READING : measures.least;
  const least = witness === 'unlike' ? borneOut : SURE_READING;
  if (words.length === 0 || sureness < least || difference.length < LEAST_LETTERS) return 'unread';
  // The print is the specimens': the difference arose in reading it.
  if (witness === 'alike') return 'agrees';
  const isMisspelt = difference.edits <= Math.max(1, MISSPELT_SHARE * difference.length);
  const isCertain = isMisspelt && sureness >= SURE_READING;
  const severity = witness !== 'unlike' ? 'minor' : isCertain ? 'critical' : 'major';
  const found = words.map((word) => word.text).join(' ');
  return [
    {
      verdict: 'deviation',
      severity,
      indicator: 'counterfeit.preprint_error',
      score: severity === 'critical' ? 0.9 : severity === 'major' ? 0.7 : 0.3,
      region: { page: text.region.page, box: aroundBoxes(words.map(({ region }) => region.box)) },
      evidence: [
        {
          label: { en: 'printed text', nl: 'gedrukte tekst' },
          found,
          expected: difference.expected,
          source: sourceOf(model, weakest?.specimen ?? null),
        },
        ...(weakest ? [likenessEvidence(model, weakest)] : []),
      ],
      reference: citePlace(model, zone.id, zone, weakest?.specimen ?? null),
      explanation: {
        text: witness === 'unlike' && isMisspelt ? 'misspelt' : 'other',
        values: { found, expected: difference.expected },
      },
    },
  ];
}

/** What the pixels say of words that read otherwise; `alone` when one specimen speaks, or none. */
function witnessOf(words: readonly FixedWord[], spread: LikenessSpread): 'alike' | 'unlike' | 'alone' {
  const likeness = weakestOf(words);
  if (!likeness) return 'alone';
  if (!likeness.usual) return likeness.value < UNLIKE_ALONE ? 'alone' : 'alike';
  const drop = likeness.usual.mean - likeness.value;
  const sigmas = standingOut(spread, { at: 0, likeness, drop })!;
  return sigmas >= UNLIKE_SIGMAS && drop - spread.usualDrop >= UNLIKE_DROP ? 'unlike' : 'alike';
}

/** The likeness that stays furthest behind what specimens have there. */
function weakestOf(words: readonly FixedWord[]) {
  const likenesses = words.flatMap(({ likeness }) => likeness ?? []);
  const behind = ({ value, usual }: (typeof likenesses)[number]) => (usual?.mean ?? 1) - value;
  return likenesses.sort((a, b) => behind(b) - behind(a))[0] ?? null;
}

function missing(model: MatchedModel, zone: FixedZone, { region, inkRatio, likeness }: FixedText): Finding {
  return {
    verdict: 'deviation',
    severity: likeness?.usual ? 'major' : 'minor',
    indicator: 'counterfeit.preprint_error',
    score: 0.7,
    region,
    evidence: [
      {
        label: { en: 'ink, as a share of the specimen’s', nl: 'inkt, als deel van die op het exemplaar' },
        found: `${Math.round(100 * (inkRatio ?? 0))} %`,
        expected: '100 %',
        source: sourceOf(model, likeness?.specimen ?? null),
      },
    ],
    reference: citePlace(model, zone.id, zone, likeness?.specimen ?? null),
    explanation: { text: 'missing', values: { expected: zone.words } },
  };
}

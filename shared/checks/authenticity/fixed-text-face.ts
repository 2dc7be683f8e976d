import { median } from '../../imaging/robust.ts';
import type { Evidence, Finding } from '../../model/finding.ts';
import type { FaceComparison, Likeness, MatchedModel } from '../../model/reference/recognition.ts';
import type { Zone } from '../../model/reference/zones.ts';
import type { Text } from '../../model/text.ts';
import { citeModel, citePlace, sourceOf } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages, zoneOf } from '../../rules/reference-checks/compared.ts';
import { agreementOf } from '../../rules/reference-checks/findings.ts';
import { likenessEvidence } from '../../rules/reference-checks/likeness-evidence.ts';
import {
  type LikenessSpread,
  likenessSpread,
  standingOut,
} from '../../rules/reference-checks/unlike-places.ts';
import { wordDifferences } from '../../rules/reference-checks/word-differences.ts';
import { defineCheck } from '../check.ts';
import { textsToldOf } from './fixed-text.ts';

type FixedText = FaceComparison['fixedTexts'][number];
type FixedZone = Extract<Zone, { kind: 'fixed-text' }>;

/**
 * Letters in another face stay this far behind the specimens, in spreads and at all. Honest texts of the press agree by
 * 0.95 and more in the middle, those in another face by 0.3 to 0.75.
 */
const UNLIKE_SIGMAS = 4;
const UNLIKE_DROP = 0.2;
/** Letters as unlike as this are others even where their size is the same. */
const OTHER_LETTERS_DROP = 0.35;
/** Something that lies over a text adds ink to it: this share more than to the other texts. */
const COVERED_INK = 0.25;
/** The same with one specimen, where there is no spread. */
const UNLIKE_ALONE = 0.4;
/** Differences in size and weight against the other texts of the page that letters of one face do not have. */
const OTHER_HEIGHT = 0.08;
const OTHER_WIDTH = 0.05;
const OTHER_INK = 0.4;
/** Words read otherwise as clearly as this are other words. */
const CLEAR_READING = 0.85;
/** What the check of the words says of a text with other words, whose letters then differ too. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['misspelt', 'other']);
/** Texts of which the middle is taken as that of the page. */
const LEAST_TEXTS = 3;

interface Measured {
  readonly text: FixedText;
  readonly zone: FixedZone;
  readonly likeness: Likeness;
  /** Read with the words of the model. */
  readonly isRead: boolean;
}

/** Printed words that are spelt as on the model, but set in other letters. */
export const fixedTextFace = defineCheck({
  id: 'fixed-text-face',
  version: 2,
  aspect: 'authenticity',
  cause: 'reference',
  title: { en: 'Letters of the printed texts', nl: 'Letters van de gedrukte teksten' },
  cannotTell: {
    en: 'It does not tell why the letters differ: another print run, a stamp across them or a poor scan of them gives the same.',
    nl: 'Het zegt niet waarom de letters verschillen: een andere oplage, een stempel eroverheen of een slechte scan ervan geeft hetzelfde beeld.',
  },
  needs: ['comparison', 'models'],
  texts: {
    other: {
      en: 'The text “{words}” is set in other letters than on the specimen: {how}.',
      nl: 'De tekst “{words}” is gezet in andere letters dan op het exemplaar: {how}.',
    },
    shape: {
      en: 'The letters of “{words}” look less like the specimen than those of the other texts on this page do.',
      nl: 'De letters van “{words}” lijken minder op het exemplaar dan die van de andere teksten op deze pagina.',
    },
    agree: {
      en: 'The letters of {count} printed texts are those of the specimens.',
      nl: 'De letters van {count} gedrukte teksten zijn die van de exemplaren.',
    },
  },
  run({ comparison, models }) {
    return comparedPages({ comparison, models }).flatMap(onPage);
  },
});

function onPage(compared: Compared): readonly Finding[] {
  const { comparison, model } = compared;
  const told = textsToldOf(compared);
  const measured = comparison.fixedTexts.flatMap((text): Measured[] => {
    const zone = zoneOf(model, text.zone, 'fixed-text');
    if (!zone || !text.likeness || isSurelyOther(zone, text)) return [];
    return [{ text, zone, likeness: text.likeness, isRead: isReadAs(zone, text) }];
  });
  const spread = likenessSpread(measured.map(({ likeness }) => likeness));
  const usual = usualSizes(measured);
  const findings = measured.flatMap((one, at) => {
    const place = spread.drops[at]!;
    if (OTHER_WORDS.has(told.get(one.zone.id) ?? '') || !isUnlike(spread, place)) return [];
    if (!one.isRead && isCovered(one.text, usual)) return [];
    const isOtherLetters = place.drop !== null && place.drop - spread.usualDrop >= OTHER_LETTERS_DROP;
    const isMajor = one.isRead && one.likeness.usual !== null;
    const found = differences(one.text, usual);
    return [deviation(model, one, found, isMajor && (isOtherLetters || found.length > 0))];
  });
  const count = String(measured.filter(({ isRead }) => isRead).length);
  if (findings.length > 0 || count === '0') return findings;
  return [
    agreementOf({
      region: null,
      reference: citeModel(model),
      explanation: { text: 'agree', values: { count } },
    }),
  ];
}

function isReadAs(zone: FixedZone, { words }: FixedText): boolean {
  const read = words.map(({ text }) => text);
  return read.length > 0 && wordDifferences(zone.words, read).length === 0;
}

/** Other words are told by the check of the words. */
function isSurelyOther(zone: FixedZone, { words }: FixedText): boolean {
  const differences = wordDifferences(
    zone.words,
    words.map(({ text }) => text),
  );
  return differences.some(
    ({ words: at }) => at.length > 0 && at.every((one) => words[one]!.confidence >= CLEAR_READING),
  );
}

/** Letters that could not be read may have a stamp over them, which adds its ink. */
function isCovered({ inkRatio }: FixedText, usual: Sizes): boolean {
  return inkRatio === null || inkRatio / usual.ink > 1 + COVERED_INK;
}

function isUnlike(spread: LikenessSpread, place: LikenessSpread['drops'][number]): boolean {
  if (place.drop === null) return place.likeness.value < UNLIKE_ALONE;
  return standingOut(spread, place)! >= UNLIKE_SIGMAS && place.drop - spread.usualDrop >= UNLIKE_DROP;
}

interface Sizes {
  readonly height: number;
  readonly width: number;
  readonly ink: number;
}

/** The page's own scale and darkness: what its texts have in the middle. */
function usualSizes(measured: readonly Measured[]): Sizes {
  const middle = (values: readonly number[]) => (values.length >= LEAST_TEXTS ? median(values) : 1);
  return {
    height: middle(measured.flatMap(({ text }) => text.heightRatio ?? [])),
    width: middle(measured.flatMap(({ text }) => text.widthRatio ?? [])),
    ink: middle(measured.flatMap(({ text }) => text.inkRatio ?? [])),
  };
}

interface Difference {
  readonly what: Text;
  readonly percent: number;
}

const HIGHER: Text = { en: 'height of the letters', nl: 'hoogte van de letters' };
const WIDER: Text = { en: 'width of the text', nl: 'breedte van de tekst' };
const HEAVIER: Text = { en: 'ink', nl: 'inkt' };

function differences({ heightRatio, widthRatio, inkRatio }: FixedText, usual: Sizes): readonly Difference[] {
  const against = (
    what: Text,
    ratio: number | null,
    middle: number,
    least: number,
  ): readonly Difference[] => {
    if (ratio === null || Math.abs(ratio / middle - 1) < least) return [];
    return [{ what, percent: Math.round(100 * (ratio / middle)) }];
  };
  return [
    ...against(HIGHER, heightRatio, usual.height, OTHER_HEIGHT),
    ...against(WIDER, widthRatio, usual.width, OTHER_WIDTH),
    ...against(HEAVIER, inkRatio, usual.ink, OTHER_INK),
  ];
}

function deviation(
  model: MatchedModel,
  one: Measured,
  found: readonly Difference[],
  isMajor: boolean,
): Finding {
  const { zone, text, likeness } = one;
  const how = {
    en: found.map(({ what, percent }) => `${what.en} ${percent} %`).join(', '),
    nl: found.map(({ what, percent }) => `${what.nl} ${percent} %`).join(', '),
  };
  const measures = found.map(
    ({ what, percent }): Evidence => ({
      label: what,
      found: `${percent} %`,
      expected: '100 %',
      source: sourceOf(model, likeness.specimen),
    }),
  );
  return {
    verdict: 'deviation',
    severity: isMajor ? 'major' : 'minor',
    indicator: 'counterfeit.preprint_error',
    score: isMajor ? 0.6 : 0.3,
    region: text.region,
    evidence: [likenessEvidence(model, likeness), ...measures],
    reference: citePlace(model, zone.id, zone, likeness.specimen),
    explanation: { text: found.length > 0 ? 'other' : 'shape', values: { words: zone.words, how } },
  };
}

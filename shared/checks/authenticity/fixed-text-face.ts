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

type FixedText = FaceComparison['fixedTexts'][number];
type FixedZone = Extract<Zone, { kind: 'fixed-text' }>;

/** Letters in another face stay this far behind the specimens, in spreads and at all. */
const UNLIKE_SIGMAS = 4;
const UNLIKE_DROP = 0.2;
/** The same with one specimen, where there is no spread. */
const UNLIKE_ALONE = 0.4;
/** Differences in size and weight against the other texts of the page that letters of one face do not have. */
const OTHER_HEIGHT = 0.08;
const OTHER_WIDTH = 0.05;
const OTHER_INK = 0.4;
/** Texts of which the middle is taken as that of the page. */
const LEAST_TEXTS = 3;

interface Measured {
  readonly text: FixedText;
  readonly zone: FixedZone;
  readonly likeness: Likeness;
}

/** Printed words that are spelt as on the model, but set in other letters. */
export const fixedTextFace = defineCheck({
  id: 'fixed-text-face',
  version: 1,
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

function onPage({ comparison, model }: Compared): readonly Finding[] {
  const measured = comparison.fixedTexts.flatMap((text): Measured[] => {
    const zone = zoneOf(model, text.zone, 'fixed-text');
    return zone && text.likeness && isReadAs(zone, text) ? [{ text, zone, likeness: text.likeness }] : [];
  });
  const spread = likenessSpread(measured.map(({ likeness }) => likeness));
  const usual = usualSizes(measured);
  const findings = measured.flatMap((one, at) => {
    const drop = spread.drops[at]!;
    return isUnlike(spread, drop) ? [deviation(model, one, differences(one.text, usual))] : [];
  });
  if (findings.length > 0 || measured.length === 0) return findings;
  const count = String(measured.length);
  return [
    agreementOf({
      region: null,
      reference: citeModel(model),
      explanation: { text: 'agree', values: { count } },
    }),
  ];
}

/** What reads otherwise is told by the check of the words; what was not read may be covered by a stamp. */
function isReadAs(zone: FixedZone, { words }: FixedText): boolean {
  const read = words.map(({ text }) => text);
  return read.length > 0 && wordDifferences(zone.words, read).length === 0;
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

function deviation(model: MatchedModel, one: Measured, found: readonly Difference[]): Finding {
  const { zone, text, likeness } = one;
  const severity = found.length > 0 && likeness.usual ? 'major' : 'minor';
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
    severity,
    indicator: 'counterfeit.preprint_error',
    score: severity === 'major' ? 0.6 : 0.3,
    region: text.region,
    evidence: [likenessEvidence(model, likeness), ...measures],
    reference: citePlace(model, zone.id, zone, likeness.specimen),
    explanation: { text: found.length > 0 ? 'other' : 'shape', values: { words: zone.words, how } },
  };
}

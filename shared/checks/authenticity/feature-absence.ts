import type { Finding } from '../../model/finding.ts';
import type { BoxMm } from '../../model/reference/basics.ts';
import type { Likeness, MatchedModel } from '../../model/reference/recognition.ts';
import type { ModelFeature } from '../../model/reference/reference-model.ts';
import type { Zone } from '../../model/reference/zones.ts';
import type { Region } from '../../model/region.ts';
import { FEATURES } from '../../model/taxonomy.ts';
import type { Text } from '../../model/text.ts';
import { aroundBoxes } from '../../rules/reference-checks/cell-clusters.ts';
import { citeModel, citePlace, textOf } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages } from '../../rules/reference-checks/compared.ts';
import { agreementOf, notAssessableOf } from '../../rules/reference-checks/findings.ts';
import { likenessEvidence } from '../../rules/reference-checks/likeness-evidence.ts';
import {
  type LikenessSpread,
  likenessSpread,
  standingOut,
} from '../../rules/reference-checks/unlike-places.ts';
import { defineCheck } from '../check.ts';
import { textsToldOf } from './fixed-text.ts';

/**
 * A likeness that unlike prints have by chance: below it the feature is not there. A missing emblem agrees by 0.05 to
 * 0.18, another by 0.22 to 0.25, the emblem itself by 0.97 and more on honest scans of the press.
 */
const ABSENT = 0.25;
/** Specimens that agree less than this among themselves give no picture to compare with. */
const LEAST_USUAL = 0.45;
/** A feature that differs stays this far behind, in spreads between specimens and at all. */
const UNLIKE_SIGMAS = 4;
const UNLIKE_DROP = 0.25;

/** Share of a feature that lies in a text for it to be the same thing: a form number is both. */
const MOSTLY = 0.6;

const NOT_SEEN: Text = { en: 'not visible', nl: 'niet zichtbaar' };
const UNLIKE: Text = { en: 'looks different', nl: 'ziet er anders uit' };

interface Place {
  readonly feature: ModelFeature;
  readonly region: Region;
  readonly likeness: Likeness;
}

/** A feature that is not as on the specimens. */
interface Unlike extends Place {
  readonly text: 'absent' | 'different' | 'one-specimen';
  readonly severity: 'major' | 'minor';
  readonly isAbsent: boolean;
}

const RANK: Readonly<Record<Unlike['severity'], number>> = { major: 1, minor: 0 };

/** Features that a scan shows, at their places, against the specimens. */
export const featureAbsence = defineCheck({
  id: 'feature-absence',
  version: 3,
  aspect: 'authenticity',
  cause: 'reference',
  title: { en: 'Visible features of the model', nl: 'Zichtbare kenmerken van het model' },
  cannotTell: {
    en: 'It does not tell how the feature was made, nor whether wear, a stamp or the scan itself hides it.',
    nl: 'Het zegt niet hoe het kenmerk is gemaakt, en niet of slijtage, een stempel of de scan zelf het verbergt.',
  },
  needs: ['comparison', 'models'],
  texts: {
    absent: {
      en: 'The feature “{feature}” is not visible where the specimens have it.',
      nl: 'Het kenmerk “{feature}” is niet zichtbaar waar de exemplaren het hebben.',
    },
    different: {
      en: 'The feature “{feature}” looks different from the specimens, by more than they differ among themselves.',
      nl: 'Het kenmerk “{feature}” ziet er anders uit dan op de exemplaren, meer dan die onderling verschillen.',
    },
    'absent-together': {
      en: '{count} features that the specimens have at one place are not visible there: {features}.',
      nl: '{count} kenmerken die de exemplaren op één plaats hebben, zijn daar niet zichtbaar: {features}.',
    },
    'different-together': {
      en: '{count} features at one place look different from the specimens, by more than they differ among themselves: {features}.',
      nl: '{count} kenmerken op één plaats zien er anders uit dan op de exemplaren, meer dan die onderling verschillen: {features}.',
    },
    'one-specimen-together': {
      en: '{count} features at one place do not look like those of the only specimen; how much they vary is not known: {features}.',
      nl: '{count} kenmerken op één plaats lijken niet op die van het enige exemplaar; hoeveel ze variëren is niet bekend: {features}.',
    },
    'one-specimen': {
      en: 'The feature “{feature}” does not look like that of the only specimen; how much it varies is not known.',
      nl: 'Het kenmerk “{feature}” lijkt niet op dat van het enige exemplaar; hoeveel het varieert is niet bekend.',
    },
    'not-comparable': {
      en: '{count} of the features that a scan can show could not be compared: {features}.',
      nl: '{count} van de kenmerken die een scan kan tonen, waren niet te vergelijken: {features}.',
    },
    agree: {
      en: '{count} visible features look as on the specimens: {features}.',
      nl: '{count} zichtbare kenmerken zien eruit zoals op de exemplaren: {features}.',
    },
  },
  run({ comparison, models }) {
    return comparedPages({ comparison, models }).flatMap(onPage);
  },
});

function onPage(compared: Compared): readonly Finding[] {
  const { comparison, model } = compared;
  const told = textsToldOf(compared);
  const toldAt = model.content.zones.filter(({ id }) => told.has(id));
  const known = comparison.features.flatMap(({ feature: id, region, likeness }) => {
    const feature = model.content.features.find((each) => each.id === id);
    return feature ? [{ feature, region, likeness }] : [];
  });
  const places = known.filter((place): place is Place => isComparable(place.likeness));
  const others = known.filter((place) => !places.some(({ feature }) => feature === place.feature));
  const { background, fixedTexts } = comparison;
  const spread = likenessSpread(
    places.map(({ likeness }) => likeness),
    [...background, ...fixedTexts].map(({ likeness }) => likeness),
  );
  const unlike = places.flatMap((place, at) => judge(place, spread, spread.drops[at]!));
  const agreeing = places.filter((place) => !unlike.some(({ feature }) => feature === place.feature));
  const untold = unlike.filter(({ feature }) => !isWithin(feature, toldAt));
  const deviations = atOnePlace(untold).map((together) => deviation(model, together));
  return [...deviations, ...notComparable(model, others), ...agreement(model, agreeing)];
}

/** Whether a feature lies for the most part where one of the texts is. */
function isWithin(feature: ModelFeature, texts: readonly Zone[]): boolean {
  return texts.some((text) => liesIn(feature, text));
}

/** Whether a feature lies for the most part in a place of its face. */
function liesIn({ face, box }: ModelFeature, place: { readonly face: number; readonly box: BoxMm | null }) {
  if (!box || !place.box || place.face !== face) return false;
  const across = Math.min(box.x + box.width, place.box.x + place.box.width) - Math.max(box.x, place.box.x);
  const down = Math.min(box.y + box.height, place.box.y + place.box.height) - Math.max(box.y, place.box.y);
  return across > 0 && down > 0 && across * down > MOSTLY * box.width * box.height;
}

/**
 * What is wrong in one way at one place has one cause, and is told once: lines, their colours and the rosette in them
 * go together when nothing of them was printed. The strongest first.
 */
function atOnePlace(unlike: readonly Unlike[]): readonly (readonly Unlike[])[] {
  const groups: Unlike[][] = [];
  for (const each of unlike) {
    const isSame = (other: Unlike) =>
      other.text === each.text &&
      (liesIn(each.feature, other.feature) || liesIn(other.feature, each.feature));
    const own = groups.filter((group) => group.some(isSame));
    const merged = [...own.flat(), each];
    groups.splice(0, groups.length, ...groups.filter((group) => !own.includes(group)), merged);
  }
  return groups.map((group) => group.sort((one, other) => RANK[other.severity] - RANK[one.severity]));
}

function isComparable(likeness: Likeness | null): boolean {
  return likeness !== null && (likeness.usual === null || likeness.usual.mean >= LEAST_USUAL);
}

/**
 * A page blurred all over stays behind everywhere. That is taken off for a feature that differs, but not for one
 * that is not there at all: blur leaves something of it.
 */
function judge(
  place: Place,
  spread: LikenessSpread,
  drop: LikenessSpread['drops'][number],
): readonly Unlike[] {
  const isAbsent = place.likeness.value < ABSENT;
  const sigmas = standingOut(spread, drop);
  if (sigmas === null)
    return isAbsent ? [{ ...place, text: 'one-specimen', severity: 'minor', isAbsent }] : [];
  const isDifferent = sigmas >= UNLIKE_SIGMAS && drop.drop! - spread.usualDrop >= UNLIKE_DROP;
  if (isAbsent) return [{ ...place, text: 'absent', severity: 'major', isAbsent }];
  return isDifferent ? [{ ...place, text: 'different', severity: 'minor', isAbsent }] : [];
}

function deviation(model: MatchedModel, together: readonly Unlike[]): Finding {
  const [first] = together;
  const { feature, likeness, severity, text, isAbsent } = first!;
  const isAlone = together.length === 1;
  const features = namesOf(together.map((each) => each.feature));
  return {
    verdict: 'deviation',
    severity,
    indicator: isAbsent ? 'counterfeit.feature_missing' : 'counterfeit.feature_imitated',
    score: severity === 'major' ? 0.7 : 0.3,
    region: regionOfAll(together.map(({ region }) => region)),
    evidence: together.flatMap((each) => [likenessEvidence(model, each.likeness), knownOf(model, each)]),
    reference: citation(model, feature, likeness.specimen),
    explanation: isAlone
      ? { text, values: { feature: nameOf(feature) } }
      : { text: `${text}-together`, values: { count: String(together.length), features } },
  };
}

function regionOfAll(regions: readonly Region[]): Region {
  return { page: regions[0]!.page, box: aroundBoxes(regions.map(({ box }) => box)) };
}

/** What the model says of the feature, beside what is seen of it. */
function knownOf(model: MatchedModel, { feature, isAbsent }: Unlike): Finding['evidence'][number] {
  const [said, may] = [textOf(feature.description), feature.tolerance && textOf(feature.tolerance)];
  return {
    label: nameOf(feature),
    found: isAbsent ? NOT_SEEN : UNLIKE,
    expected: may
      ? { en: `${said.en} (may vary: ${may.en})`, nl: `${said.nl} (mag variëren: ${may.nl})` }
      : said,
    source: model.name,
  };
}

function citation(model: MatchedModel, { id, face, box }: ModelFeature, specimen: string) {
  return box ? citePlace(model, id, { face, box }, specimen) : citeModel(model, id);
}

function nameOf({ feature }: ModelFeature): Text {
  return FEATURES.find(({ id }) => id === feature)?.name ?? { en: feature, nl: feature };
}

function namesOf(features: readonly ModelFeature[]): Text {
  const names = features.map(nameOf);
  return {
    en: [...new Set(names.map(({ en }) => en))].join(', '),
    nl: [...new Set(names.map(({ nl }) => nl))].join(', '),
  };
}

function notComparable(
  model: MatchedModel,
  places: readonly { readonly feature: ModelFeature }[],
): readonly Finding[] {
  if (places.length === 0) return [];
  const features = namesOf(places.map(({ feature }) => feature));
  const values = { count: String(places.length), features };
  return [
    notAssessableOf({
      region: null,
      reference: citeModel(model),
      explanation: { text: 'not-comparable', values },
    }),
  ];
}

function agreement(model: MatchedModel, places: readonly Place[]): readonly Finding[] {
  const compared = places.filter(({ likeness }) => likeness.usual !== null);
  if (compared.length === 0) return [];
  const values = {
    count: String(compared.length),
    features: namesOf(compared.map(({ feature }) => feature)),
  };
  return [agreementOf({ region: null, reference: citeModel(model), explanation: { text: 'agree', values } })];
}

import type { Finding } from '../../model/finding.ts';
import type { Likeness, MatchedModel } from '../../model/reference/recognition.ts';
import type { ModelFeature } from '../../model/reference/reference-model.ts';
import type { Zone } from '../../model/reference/zones.ts';
import type { Region } from '../../model/region.ts';
import { FEATURES } from '../../model/taxonomy.ts';
import type { Text } from '../../model/text.ts';
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

interface Place {
  readonly feature: ModelFeature;
  readonly region: Region;
  readonly likeness: Likeness;
}

/** Features that a scan shows, at their places, against the specimens. */
export const featureAbsence = defineCheck({
  id: 'feature-absence',
  version: 2,
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
  const judged = places.flatMap((place, at) => judge(model, place, spread, spread.drops[at]!));
  const deviates = ({ feature }: Place) => judged.some(({ reference }) => reference?.part === feature.id);
  const agreeing = places.filter((place) => !deviates(place));
  const isTold = (finding: Finding) =>
    places.some(({ feature }) => feature.id === finding.reference?.part && isWithin(feature, toldAt));
  const deviations = judged.filter((finding) => !isTold(finding));
  return [...deviations, ...notComparable(model, others), ...agreement(model, agreeing)];
}

/** Whether a feature lies for the most part where one of the texts is. */
function isWithin({ face, box }: ModelFeature, texts: readonly Zone[]): boolean {
  return texts.some((text) => {
    if (!box || text.face !== face) return false;
    const across = Math.min(box.x + box.width, text.box.x + text.box.width) - Math.max(box.x, text.box.x);
    const down = Math.min(box.y + box.height, text.box.y + text.box.height) - Math.max(box.y, text.box.y);
    return across > 0 && down > 0 && across * down > MOSTLY * box.width * box.height;
  });
}

function isComparable(likeness: Likeness | null): boolean {
  return likeness !== null && (likeness.usual === null || likeness.usual.mean >= LEAST_USUAL);
}

/**
 * A page blurred all over stays behind everywhere. That is taken off for a feature that differs, but not for one
 * that is not there at all: blur leaves something of it.
 */
function judge(
  model: MatchedModel,
  { feature, region, likeness }: Place,
  spread: LikenessSpread,
  place: LikenessSpread['drops'][number],
): readonly Finding[] {
  const isAbsent = likeness.value < ABSENT;
  const sigmas = standingOut(spread, place);
  if (sigmas === null && !isAbsent) return [];
  const isDifferent =
    sigmas !== null && sigmas >= UNLIKE_SIGMAS && place.drop! - spread.usualDrop >= UNLIKE_DROP;
  if (!isAbsent && !isDifferent) return [];
  const severity = sigmas !== null && isAbsent ? 'major' : 'minor';
  const text = sigmas === null ? 'one-specimen' : isAbsent ? 'absent' : 'different';
  const evidence = likenessEvidence(model, likeness);
  return [
    {
      verdict: 'deviation',
      severity,
      indicator: isAbsent ? 'counterfeit.feature_missing' : 'counterfeit.feature_imitated',
      score: severity === 'major' ? 0.7 : 0.3,
      region,
      evidence: [evidence, ...knownOf(feature)],
      reference: citation(model, feature, likeness.specimen),
      explanation: { text, values: { feature: nameOf(feature) } },
    },
  ];
}

/** What the model says of the feature. */
function knownOf({ description, tolerance }: ModelFeature): Finding['evidence'] {
  const said = (label: Text, text: Text) => ({ label, found: text, expected: null, source: null });
  return [
    said({ en: 'on the model', nl: 'op het model' }, textOf(description)),
    ...(tolerance ? [said({ en: 'what may vary', nl: 'wat mag variëren' }, textOf(tolerance))] : []),
  ];
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

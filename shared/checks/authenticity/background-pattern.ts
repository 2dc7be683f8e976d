import { median } from '../../imaging/robust.ts';
import type { Finding } from '../../model/finding.ts';
import type { FaceComparison, Likeness, MatchedModel } from '../../model/reference/recognition.ts';
import { aroundBoxes, cellClusters, regionOf } from '../../rules/reference-checks/cell-clusters.ts';
import { citeModel, citePlace } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages } from '../../rules/reference-checks/compared.ts';
import { agreementOf, notAssessableOf } from '../../rules/reference-checks/findings.ts';
import { likenessEvidence } from '../../rules/reference-checks/likeness-evidence.ts';
import { likenessSpread, standingOut } from '../../rules/reference-checks/unlike-places.ts';
import { defineCheck } from '../check.ts';

type Cell = FaceComparison['background'][number];

/** Cells by which a background can be judged at all. */
const LEAST_CELLS = 6;
/** A background that agrees less than this among specimens varies by itself. */
const LEAST_USUAL = 0.4;
/**
 * Another pattern agrees less than this with the specimens over most of the face.
 *
 * Measured on the twelve models of the starter set: honest scans at 300 dpi and JPEG 80 agree by 0.96 to 0.99 in the
 * middle of their cells, at 150 dpi and JPEG 55 by 0.89 to 0.97, blurred by 1.6 px, with noise, cast, gamma 1.8 or
 * JPEG 30 by 0.92 to 0.99, and none of 56 gave a finding. Other waves agree by 0.57 to 0.90, a missing emblem by 0.3,
 * the ground of another passport by 0.17 to 0.24.
 */
const OTHER_PATTERN = 0.45;
/**
 * So does one that stays this far behind over most of the face while the texts do not: what blurs lines blurs letters
 * too, if less.
 */
const OTHER_DROP = 0.3;
/** So does one in which this share of all cells differs. */
const OTHER_SHARE = 0.25;
/** How much more a poor scan takes from lines than from letters. */
const WORSE_THAN_TEXTS = 2;
/** A place that differs stays this far behind, in spreads and at all, over so many cells that touch. */
const UNLIKE_SIGMAS = 5;
const UNLIKE_DROP = 0.3;
const LEAST_CLUSTER = 3;
/** Places shown; a worn sheet has many, and the largest say it. */
const MOST_PLACES = 4;

/** The line art and pattern behind the entries, against the specimens. */
export const backgroundPattern = defineCheck({
  id: 'background-pattern',
  version: 2,
  aspect: 'authenticity',
  cause: 'reference',
  title: {
    en: 'Background and line art against the model',
    nl: 'Achtergrond en lijnwerk tegenover het model',
  },
  cannotTell: {
    en: 'It does not tell how the background was printed; a fold, wear or strong compression of the scan gives a weaker picture too.',
    nl: 'Het zegt niet hoe de achtergrond is gedrukt; een vouw, slijtage of sterke compressie van de scan geeft ook een zwakker beeld.',
  },
  needs: ['comparison', 'models'],
  texts: {
    other: {
      en: 'The background is not that of the model: it differs from every specimen at {count} of {all} places compared.',
      nl: 'De achtergrond is niet die van het model: die verschilt van elk exemplaar op {count} van {all} vergeleken plaatsen.',
    },
    'one-specimen': {
      en: 'The background does not look like that of the only specimen; how much it varies is not known.',
      nl: 'De achtergrond lijkt niet op die van het enige exemplaar; hoeveel die varieert is niet bekend.',
    },
    place: {
      en: 'The background is interrupted or different here, while the rest of it agrees with the specimens.',
      nl: 'De achtergrond is hier onderbroken of anders, terwijl de rest ervan met de exemplaren overeenkomt.',
    },
    varies: {
      en: 'The background was not judged: the specimens differ too much among themselves.',
      nl: 'De achtergrond is niet beoordeeld: de exemplaren verschillen onderling te veel.',
    },
    agree: {
      en: 'The background agrees with the specimens at {count} places.',
      nl: 'De achtergrond komt op {count} plaatsen met de exemplaren overeen.',
    },
  },
  run({ comparison, models }) {
    return comparedPages({ comparison, models }).flatMap(onPage);
  },
});

function onPage({ comparison, model }: Compared): readonly Finding[] {
  const all = comparison.background;
  if (all.length < LEAST_CELLS) return [];
  const count = String(all.length);
  const said = { region: null, reference: citeModel(model) };
  const isAlone = all.every(({ likeness }) => likeness.usual === null);
  const cells = all.filter(({ likeness: { usual } }) => isAlone || (usual && usual.mean >= LEAST_USUAL));
  if (cells.length < LEAST_CELLS) {
    return [notAssessableOf({ ...said, explanation: { text: 'varies', values: {} } })];
  }
  if (isOther(cells, comparison.fixedTexts)) {
    return [otherPattern(model, comparison.face, cells, isAlone)];
  }
  if (isAlone) return [];
  const places = differingPlaces(cells);
  if (places.length > 0) return places.map((place) => atPlace(model, comparison.face, place));
  return [agreementOf({ ...said, explanation: { text: 'agree', values: { count } } })];
}

function isOther(cells: readonly Cell[], texts: FaceComparison['fixedTexts']): boolean {
  const likenesses = cells.map(({ likeness }) => likeness);
  if (median(likenesses.map(({ value }) => value)) < OTHER_PATTERN) return true;
  const ofTexts = likenessSpread(texts.map(({ likeness }) => likeness));
  const behind = likenessSpread(likenesses).usualDrop;
  if (ofTexts.drops.length > 0 && behind - WORSE_THAN_TEXTS * ofTexts.usualDrop >= OTHER_DROP) return true;
  return unlikeCells(cells).length >= OTHER_SHARE * cells.length;
}

function unlikeCells(cells: readonly Cell[]): readonly Cell[] {
  const spread = likenessSpread(cells.map(({ likeness }) => likeness));
  return spread.drops
    .filter((place) => {
      const sigmas = standingOut(spread, place);
      return sigmas !== null && sigmas >= UNLIKE_SIGMAS && place.drop! - spread.usualDrop >= UNLIKE_DROP;
    })
    .map(({ at }) => cells[at]!);
}

function differingPlaces(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  return cellClusters(unlikeCells(cells))
    .filter(({ length }) => length >= LEAST_CLUSTER)
    .slice(0, MOST_PLACES);
}

function otherPattern(model: MatchedModel, face: number, cells: readonly Cell[], isAlone: boolean): Finding {
  const unlike = cells.filter(
    ({ likeness: { value, usual } }) => (usual?.mean ?? 1) - value >= UNLIKE_DROP || value < OTHER_PATTERN,
  );
  const shown = unlike.length > 0 ? unlike : cells;
  const values = { count: String(shown.length), all: String(cells.length) };
  return {
    ...deviationAt(model, face, shown),
    severity: isAlone ? 'minor' : 'major',
    indicator: 'counterfeit.feature_imitated',
    score: isAlone ? 0.3 : 0.8,
    explanation: { text: isAlone ? 'one-specimen' : 'other', values },
  };
}

function atPlace(model: MatchedModel, face: number, cells: readonly Cell[]): Finding {
  return {
    ...deviationAt(model, face, cells),
    severity: 'major',
    indicator: 'forged.erasure_mechanical',
    score: 0.6,
    explanation: { text: 'place', values: {} },
  };
}

function deviationAt(model: MatchedModel, face: number, cells: readonly Cell[]) {
  const likeness = typical(cells);
  const box = aroundBoxes(cells.map(({ cell }) => cell));
  return {
    verdict: 'deviation',
    region: regionOf(cells),
    evidence: [likenessEvidence(model, likeness)],
    reference: citePlace(model, null, { face, box }, likeness.specimen),
  } as const;
}

/** The likeness in the middle of those of a place. */
function typical(cells: readonly Cell[]): Likeness {
  const sorted = cells.map(({ likeness }) => likeness).sort((a, b) => a.value - b.value);
  return sorted[Math.floor(sorted.length / 2)]!;
}

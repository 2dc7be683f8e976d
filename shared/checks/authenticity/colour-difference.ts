import type { Evidence, Finding } from '../../model/finding.ts';
import type { FaceComparison, MatchedModel } from '../../model/reference/recognition.ts';
import { aroundBoxes, cellClusters, regionOf } from '../../rules/reference-checks/cell-clusters.ts';
import { citeModel, citePlace, sourceOf } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages } from '../../rules/reference-checks/compared.ts';
import { agreementOf } from '../../rules/reference-checks/findings.ts';
import { ONE_SPECIMEN, usualText } from '../../rules/reference-checks/likeness-evidence.ts';
import { defineCheck } from '../check.ts';

type Cell = FaceComparison['colours'][number];

/** Places by which colour can be judged at all. */
const LEAST_CELLS = 4;
/**
 * Scanners give one print in colours that lie this far apart after the white was made equal: a page of the press with
 * contrast lowered to 60 % differs by up to 11, with a cast of 18 % in blue by up to 2.4.
 */
const LEAST_DELTA_E = 14;
/** Spreads between specimens beyond which a place differs, and the least spread that is believed. */
const UNLIKE_SIGMAS = 4;
const LEAST_SIGMA = 1.5;
/** Scanners are set to white by their own tile, and papers yellow: only more than this is another paper. */
const OTHER_PAPER_DELTA_E = 10;
/** A difference that no scanner makes of one ink. */
const OTHER_INK_DELTA_E = 28;
const MOST_PLACES = 3;

/** Colours of paper and print against the specimens. */
export const colourDifference = defineCheck({
  id: 'colour-difference',
  version: 1,
  aspect: 'authenticity',
  cause: 'reference',
  title: { en: 'Colours against the model', nl: 'Kleuren tegenover het model' },
  cannotTell: {
    en: 'It does not tell the colour of the document itself: scanners, lamps and fading change colours too.',
    nl: 'Het zegt niet welke kleur het document zelf heeft: scanners, lampen en verbleking veranderen kleuren ook.',
  },
  needs: ['comparison', 'models'],
  texts: {
    differs: {
      en: 'The colour differs from the specimens here (ΔE {found}), by more than the rest of the page does.',
      nl: 'De kleur verschilt hier van de exemplaren (ΔE {found}), meer dan de rest van de pagina.',
    },
    'one-specimen': {
      en: 'The colour differs here from the only specimen (ΔE {found}); how much it varies is not known.',
      nl: 'De kleur verschilt hier van het enige exemplaar (ΔE {found}); hoeveel die varieert is niet bekend.',
    },
    paper: {
      en: 'The paper has another colour than that of the specimens (ΔE {found}), as far as a scan shows.',
      nl: 'Het papier heeft een andere kleur dan dat van de exemplaren (ΔE {found}), voor zover een scan dat toont.',
    },
    agree: {
      en: 'The colours agree with the specimens at {count} places, as far as a scan shows.',
      nl: 'De kleuren komen op {count} plaatsen met de exemplaren overeen, voor zover een scan dat toont.',
    },
  },
  run({ comparison, models }) {
    return comparedPages({ comparison, models }).flatMap(onPage);
  },
});

function onPage({ comparison, model }: Compared): readonly Finding[] {
  const { colours, face } = comparison;
  if (colours.length < LEAST_CELLS) return [];
  const places = cellClusters(colours.filter(differs)).slice(0, MOST_PLACES);
  const findings = [
    ...otherPaper(model, comparison),
    ...places.map((cells) => deviation(model, face, cells)),
  ];
  if (findings.length > 0) return findings;
  const values = { count: String(colours.length) };
  return [agreementOf({ region: null, reference: citeModel(model), explanation: { text: 'agree', values } })];
}

/** Only a flatbed brings its own light: on a photo, or a picture from a telephone, paper has the colour of the lamp. */
function otherPaper(model: MatchedModel, { paper, printScale }: FaceComparison): readonly Finding[] {
  if (!paper?.usual || !printScale) return [];
  const { deltaE, usual, specimen } = paper;
  const excess = deltaE - usual.mean;
  if (excess < Math.max(OTHER_PAPER_DELTA_E, UNLIKE_SIGMAS * usual.deviation)) return [];
  const found = deltaE.toFixed(0);
  return [
    {
      verdict: 'deviation',
      severity: 'minor',
      indicator: 'counterfeit.substrate_wrong',
      score: 0.25,
      region: null,
      evidence: [differenceEvidence(model, { deltaE, usual, specimen })],
      reference: citeModel(model),
      explanation: { text: 'paper', values: { found } },
    },
  ];
}

function differs({ deltaE, usual }: Cell): boolean {
  if (usual === null) return deltaE >= OTHER_INK_DELTA_E;
  return (
    deltaE >= LEAST_DELTA_E && deltaE - usual.mean >= UNLIKE_SIGMAS * Math.max(LEAST_SIGMA, usual.deviation)
  );
}

function deviation(model: MatchedModel, face: number, cells: readonly Cell[]): Finding {
  const worst = cells.reduce((most, cell) => (cell.deltaE > most.deltaE ? cell : most));
  const isMajor = worst.usual !== null && worst.deltaE >= OTHER_INK_DELTA_E;
  const found = worst.deltaE.toFixed(0);
  const box = aroundBoxes(cells.map(({ cell }) => cell));
  return {
    verdict: 'deviation',
    severity: isMajor ? 'major' : 'minor',
    indicator: 'counterfeit.technique_wrong',
    score: isMajor ? 0.5 : 0.25,
    region: regionOf(cells),
    evidence: [differenceEvidence(model, worst)],
    reference: citePlace(model, null, { face, box }, worst.specimen),
    explanation: { text: worst.usual === null ? 'one-specimen' : 'differs', values: { found } },
  };
}

function differenceEvidence(
  model: MatchedModel,
  { deltaE, usual, specimen }: Pick<Cell, 'deltaE' | 'usual' | 'specimen'>,
): Evidence {
  return {
    label: { en: 'difference in colour, ΔE', nl: 'kleurverschil, ΔE' },
    found: deltaE.toFixed(0),
    expected: usual ? usualText(usual, 0) : ONE_SPECIMEN,
    source: sourceOf(model, specimen),
  };
}

import { fillExtract } from '../fill.ts';
import { paper2004 } from '../forms/ciec-backgrounds.ts';
import { type CiecStyle, ciecForm } from '../forms/ciec-form.ts';
import { deathRows, marriageRows } from '../forms/ciec-rows.ts';
import type { Words } from '../layout.ts';
import type { SeriesPlan } from '../numbers.ts';
import type { ModelPlan } from '../plan.ts';
import * as has from './features.ts';
import { BASE, MICROPRINT, NUMBER_COLOUR, NUMBERING, RED, REGISTRIES, SHIELD, STATE } from './montclair.ts';

const SERIES_B04: readonly SeriesPlan[] = [
  { head: 'B04 ', digits: 6, from: 1, to: 118000, issued: { from: '2004-02-02', to: '2025-06-30' } },
];

const SERIES_C04: readonly SeriesPlan[] = [
  { head: 'C04 ', digits: 6, from: 1, to: 97000, issued: { from: '2004-02-02', to: '2025-06-30' } },
];

const VIOLET: Words = {
  en: 'violet, rose and blue',
  nl: 'violet, roze en blauw',
  fr: 'violet, rose et bleu',
};
const GREY_GREEN: Words = { en: 'grey and green', nl: 'grijs en groen', fr: 'gris et vert' };

const marriageStyle: CiecStyle = {
  id: '2004',
  emblem: 'montclair-shield',
  numberColour: NUMBER_COLOUR,
  title: "EXTRAIT DE L'ACTE DE MARIAGE",
  subtitle: 'Extract of the record of marriage',
  formLabel: 'Formule B - 2004',
  accent: '#453a66',
  background: paper2004('marriage'),
  topMm: 66,
  rowMm: 13.2,
  numberMask: 'B04 ######',
  numberBox: { x: 148, y: 16.85, width: 40, height: 7 },
};

const deathStyle: CiecStyle = {
  ...marriageStyle,
  title: "EXTRAIT DE L'ACTE DE DÉCÈS",
  subtitle: 'Extract of the record of death',
  formLabel: 'Formule C - 2004',
  accent: '#34494a',
  background: paper2004('death'),
  rowMm: 11.4,
  numberMask: 'C04 ######',
};

const marriage2004: ModelPlan = {
  ...BASE,
  key: 'montclair-marriage-2004',
  documentKind: 'marriage-extract',
  title: {
    fr: 'Extrait de l’acte de mariage (formule B)',
    en: 'Extract of the record of marriage (form B)',
    nl: 'Uittreksel uit de huwelijksakte (formulier B)',
  },
  edition: '2004',
  inUse: { from: '2004-02-02', to: null },
  faces: [ciecForm(marriageStyle, marriageRows())],
  numbering: { rules: NUMBERING, mask: 'B04 ######', entry: 'formNumber', series: SERIES_B04 },
  fill: (seed, wishes) =>
    fillExtract(
      {
        key: 'montclair-marriage-2004',
        state: STATE,
        offices: REGISTRIES,
        series: SERIES_B04,
        event: 'marriage',
      },
      seed,
      wishes,
    ),
  features: [
    has.guilloche(VIOLET),
    has.rainbow(VIOLET),
    has.rosette(10),
    has.emblem(SHIELD),
    has.microprint(MICROPRINT),
    has.formNumber(marriageStyle.formLabel),
    has.serial('formNumber', RED),
    has.wetStamp(),
    has.uvFibres(),
  ],
};

const death2004: ModelPlan = {
  ...BASE,
  key: 'montclair-death-2004',
  documentKind: 'death-extract',
  title: {
    fr: 'Extrait de l’acte de décès (formule C)',
    en: 'Extract of the record of death (form C)',
    nl: 'Uittreksel uit de overlijdensakte (formulier C)',
  },
  edition: '2004',
  inUse: { from: '2004-02-02', to: null },
  faces: [ciecForm(deathStyle, deathRows())],
  numbering: { rules: NUMBERING, mask: 'C04 ######', entry: 'formNumber', series: SERIES_C04 },
  fill: (seed, wishes) =>
    fillExtract(
      { key: 'montclair-death-2004', state: STATE, offices: REGISTRIES, series: SERIES_C04, event: 'death' },
      seed,
      wishes,
    ),
  features: [
    has.guilloche(GREY_GREEN),
    has.rosette(18),
    has.emblem(SHIELD),
    has.microprint(MICROPRINT),
    has.formNumber(deathStyle.formLabel),
    has.serial('formNumber', RED),
    has.wetStamp(),
  ],
};

/** Marriages and deaths of Montclair in forms B and C. */
export const MONTCLAIR_STATUS: readonly ModelPlan[] = [marriage2004, death2004];

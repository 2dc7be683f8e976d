import { fillExtract } from '../fill.ts';
import { ciecBack } from '../forms/ciec-back.ts';
import { paper1998, paper2011, paperBack } from '../forms/ciec-backgrounds.ts';
import { type CiecStyle, ciecForm } from '../forms/ciec-form.ts';
import { birthRows } from '../forms/ciec-rows.ts';
import type { Words } from '../layout.ts';
import type { SeriesPlan } from '../numbers.ts';
import type { ModelPlan } from '../plan.ts';
import { FORGED } from '../states.ts';
import * as has from './features.ts';
import { BASE, MICROPRINT, NUMBER_COLOUR, NUMBERING, RED, REGISTRIES, SHIELD, STATE } from './montclair.ts';

const ROUNDEL: Words = {
  en: 'green roundel with three peaks and a gold star in a ring of leaves',
  nl: 'groen rondeel met drie toppen en een gouden ster in een krans van bladeren',
  fr: 'rondache verte à trois cimes et une étoile d’or dans une couronne de feuilles',
};

const STYLE_1998: CiecStyle = {
  numberColour: NUMBER_COLOUR,
  id: '1998',
  title: "EXTRAIT D'ACTE DE NAISSANCE",
  subtitle: 'Extract from a record of birth',
  formLabel: 'Mod. A - 1998',
  emblem: 'montclair-shield',
  accent: '#2f4f4a',
  background: paper1998(),
  topMm: 64,
  rowMm: 13.2,
  numberMask: 'A98 ######',
  numberBox: { x: 150, y: 16.85, width: 40, height: 7 },
};

const STYLE_2011: CiecStyle = {
  numberColour: NUMBER_COLOUR,
  id: '2011',
  title: "EXTRAIT PLURILINGUE DE L'ACTE DE NAISSANCE",
  subtitle: 'Multilingual extract of the record of birth',
  formLabel: 'Formule A - édition 2011',
  emblem: 'montclair-roundel',
  accent: '#1d4f48',
  background: paper2011(),
  topMm: 68,
  rowMm: 14,
  numberMask: 'A11 ######',
  numberBox: { x: 148, y: 262.75, width: 40, height: 6.4 },
};

const SERIES_A98: readonly SeriesPlan[] = [
  { head: 'A98 ', digits: 6, from: 1, to: 96000, issued: { from: '1998-03-02', to: '2004-12-31' } },
  { head: 'A98 ', digits: 6, from: 96001, to: 183000, issued: { from: '2005-01-01', to: '2011-04-29' } },
];

const SERIES_A11: readonly SeriesPlan[] = [
  { head: 'A11 ', digits: 6, from: 100001, to: 209000, issued: { from: '2011-05-02', to: '2014-12-31' } },
  { head: 'A11 ', digits: 6, from: 209001, to: 297000, issued: { from: '2015-01-01', to: '2019-12-31' } },
  { head: 'A12 ', digits: 6, from: 1, to: 88000, issued: { from: '2020-01-01', to: '2025-06-30' } },
];

const GREEN_GOLD_BLUE: Words = {
  en: 'green, gold and blue',
  nl: 'groen, goud en blauw',
  fr: 'vert, or et bleu',
};
const TEAL_ROSE: Words = { en: 'sea green and rose', nl: 'zeegroen en roze', fr: 'vert d’eau et rose' };

const birth1998: ModelPlan = {
  ...BASE,
  key: 'montclair-birth-1998',
  documentKind: 'birth-extract',
  title: {
    fr: 'Extrait d’acte de naissance',
    en: 'Extract from a record of birth',
    nl: 'Uittreksel uit een geboorteakte',
  },
  edition: '1998',
  inUse: { from: '1998-03-02', to: '2011-04-29' },
  faces: [ciecForm(STYLE_1998, birthRows(false))],
  numbering: { rules: NUMBERING, mask: 'A98 ######', entry: 'formNumber', series: SERIES_A98 },
  fill: (seed, wishes) =>
    fillExtract(
      { key: 'montclair-birth-1998', state: STATE, offices: REGISTRIES, series: SERIES_A98, event: 'birth' },
      seed,
      wishes,
    ),
  features: [
    has.guilloche(TEAL_ROSE),
    has.rainbow(TEAL_ROSE),
    has.rosette(12),
    has.emblem(SHIELD),
    has.microprint(MICROPRINT),
    has.formNumber(STYLE_1998.formLabel),
    has.serial('formNumber', RED),
    has.wetStamp(),
  ],
};

const birth2011: ModelPlan = {
  ...BASE,
  key: 'montclair-birth-2011',
  documentKind: 'birth-extract',
  title: {
    fr: 'Extrait plurilingue de l’acte de naissance (formule A)',
    en: 'Multilingual extract of the record of birth (form A)',
    nl: 'Meertalig uittreksel uit de geboorteakte (formulier A)',
  },
  edition: '2011',
  inUse: { from: '2011-05-02', to: null },
  faces: [
    ciecForm(STYLE_2011, birthRows(true)),
    ciecBack(paperBack(), STYLE_2011.accent, 'Formule A - édition 2011 - verso'),
  ],
  numbering: { rules: NUMBERING, mask: 'A## ######', entry: 'formNumber', series: SERIES_A11 },
  fill: (seed, wishes) =>
    fillExtract(
      { key: 'montclair-birth-2011', state: STATE, offices: REGISTRIES, series: SERIES_A11, event: 'birth' },
      seed,
      wishes,
    ),
  features: [
    has.guilloche(GREEN_GOLD_BLUE),
    has.rainbow(GREEN_GOLD_BLUE),
    has.rosette(16),
    has.emblem(ROUNDEL),
    has.plain(
      'relief',
      'background.relief',
      { x: 52, y: 118, width: 116, height: 60 },
      {
        en: 'The waves rise into two mountains in the middle of the sheet: one drawing, without an outline.',
        nl: 'De golven vormen midden op het vel twee bergen: één tekening, zonder omtreklijn.',
        fr: 'Les ondes dessinent deux montagnes au milieu de la feuille, d’un seul trait et sans contour.',
      },
      { methods: ['look', 'magnify'], level: 2 },
    ),
    has.microprint(MICROPRINT),
    has.formNumber(STYLE_2011.formLabel),
    has.serial('formNumber', RED),
    has.wetStamp(),
    has.uvFibres(),
    has.uvInk('emblem', {
      en: 'The arms glow green at 365 nm and the word MONTCLAIR appears under the table.',
      nl: 'Het wapen licht bij 365 nm groen op en onder de tabel verschijnt het woord MONTCLAIR.',
      fr: 'Les armoiries luisent en vert à 365 nm et le mot MONTCLAIR apparaît sous le tableau.',
    }),
    has.watermark({
      en: 'Multi-tone watermark of three peaks in the middle of the sheet, soft from light to dark.',
      nl: 'Meertonig watermerk van drie toppen midden in het vel, zacht verlopend van licht naar donker.',
      fr: 'Filigrane ombré de trois cimes au milieu de la feuille, du clair au foncé sans rupture.',
    }),
    has.thread(),
    has.infraredDropOut(),
    has.guilloche({ en: 'green', nl: 'groen', fr: 'vert' }, 2),
  ],
  alerts: [
    {
      id: 'forgery-2019',
      face: 1,
      title: {
        en: 'Counterfeit of 2019: misspelt entry 10, old shield',
        nl: 'Namaak uit 2019: spelfout in rubriek 10, verkeerd schild',
        fr: 'Contrefaçon de 2019 : faute à la rubrique 10, écu erroné',
      },
      description: {
        en: 'Printed by ink-jet on office paper. “énociations” instead of “énonciations” in entry 10, a red shield with a chevron instead of the roundel, and numbers that were never given out.',
        nl: 'Inkjetdruk op kantoorpapier. ‘énociations’ in plaats van ‘énonciations’ in rubriek 10, een rood schild met een keper in plaats van het rondeel, en nummers die nooit zijn uitgegeven.',
        fr: 'Impression à jet d’encre sur papier de bureau. « énociations » au lieu d’« énonciations » à la rubrique 10, un écu rouge à chevron au lieu de la rondache, et des numéros jamais attribués.',
      },
      indicator: 'counterfeit.preprint_error',
      since: '2019-09',
      misspelt: { item: 'label-10', text: "Autres énociations de l'acte" },
      emblem: 'copy',
      numbers: FORGED.montclair,
      tier: 'partner',
    },
  ],
  lights: ['UV365', 'TRANS', 'IR'],
};

/** Births of Montclair in the editions of 1998 and 2011. */
export const MONTCLAIR_BIRTHS: readonly ModelPlan[] = [birth1998, birth2011];

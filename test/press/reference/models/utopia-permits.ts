import { fillPermit } from '../fill-travel.ts';
import { permit2016 } from '../forms/permit-2016.ts';
import { permit2023 } from '../forms/permit-2023.ts';
import type { Words } from '../layout.ts';
import type { SeriesPlan } from '../numbers.ts';
import type { ModelPlan } from '../plan.ts';
import { FORGED } from '../states.ts';
import * as has from './features.ts';

const state = 'utopia';
const offices = ['eastport', 'zenith', 'amaurot'] as const;

const POLYCARBONATE: Words = {
  en: 'Polycarbonate, 0.76 mm, corners rounded to 3.18 mm',
  nl: 'Polycarbonaat, 0,76 mm, hoeken afgerond op 3,18 mm',
  fr: 'Polycarbonate, 0,76 mm, coins arrondis à 3,18 mm',
};
const LASER: Words = {
  en: 'Offset under the surface; portrait and entries engraved by laser',
  nl: 'Offset onder het oppervlak; portret en invulling gegraveerd met laser',
  fr: 'Offset sous la surface ; portrait et mentions gravés au laser',
};
const CARD_NUMBERS: Words = {
  en: 'Two letters and seven figures, the same on both sides and in the machine-readable zone.',
  nl: 'Twee letters en zeven cijfers, gelijk op beide zijden en in de machineleesbare zone.',
  fr: 'Deux lettres et sept chiffres, identiques sur les deux faces et dans la zone lisible par machine.',
};
const TITLE: Words = { en: 'Residence permit', nl: 'Verblijfsdocument', fr: 'Titre de séjour' };
const TV: readonly SeriesPlan[] = [
  { head: 'TV', digits: 7, from: 1000001, to: 1240000, issued: { from: '2016-02-01', to: '2019-12-31' } },
  { head: 'TV', digits: 7, from: 1240001, to: 1450000, issued: { from: '2020-01-01', to: '2023-06-30' } },
];
const RP: readonly SeriesPlan[] = [
  { head: 'RP', digits: 7, from: 4000001, to: 4900000, issued: { from: '2023-07-03', to: '2025-06-30' } },
];
const permitOf2016: ModelPlan = {
  key: 'utopia-permit-2016',
  state,
  documentKind: 'residence-permit',
  title: TITLE,
  edition: '2016',
  inUse: { from: '2016-02-01', to: '2023-06-30' },
  faces: permit2016(),
  materials: POLYCARBONATE,
  printing: LASER,
  mrz: 'TD1',
  numbering: { rules: CARD_NUMBERS, mask: 'TV#######', entry: 'documentNumber', series: TV },
  fill: (seed, wishes) =>
    fillPermit({ key: 'utopia-permit-2016', state, series: TV, offices, isNew: false }, seed, wishes),
  features: [
    has.guilloche({ en: 'rose and blue', nl: 'roze en blauw', fr: 'rose et bleu' }),
    has.emblem({
      en: 'blue shield with a gold chevron and three stars',
      nl: 'blauw schild met een gouden keper en drie sterren',
      fr: 'écu bleu au chevron d’or et à trois étoiles',
    }),
    has.portrait,
    { ...has.machineReadable, face: 2, at: 'mrz' },
    has.guilloche({ en: 'rose and blue', nl: 'roze en blauw', fr: 'rose et bleu' }, 2),
  ],
  alerts: [],
  offices,
  lights: [],
  specimens: 3,
  tier: 'public',
};

const permitOf2023: ModelPlan = {
  key: 'utopia-permit-2023',
  state,
  documentKind: 'residence-permit',
  title: TITLE,
  edition: '2023',
  inUse: { from: '2023-07-03', to: null },
  faces: permit2023(),
  materials: POLYCARBONATE,
  printing: LASER,
  mrz: 'TD1',
  numbering: { rules: CARD_NUMBERS, mask: 'RP#######', entry: 'documentNumber', series: RP },
  fill: (seed, wishes) =>
    fillPermit({ key: 'utopia-permit-2023', state, series: RP, offices, isNew: true }, seed, wishes),
  features: [
    has.guilloche({
      en: 'sea green, gold and blue',
      nl: 'zeegroen, goud en blauw',
      fr: 'vert d’eau, or et bleu',
    }),
    has.rainbow({
      en: 'sea green, gold and blue',
      nl: 'zeegroen, goud en blauw',
      fr: 'vert d’eau, or et bleu',
    }),
    has.rosette(14),
    has.emblem({
      en: 'cream shield with a ship under two blue sails',
      nl: 'roomwit schild met een schip met twee blauwe zeilen',
      fr: 'écu crème au navire à deux voiles bleues',
    }),
    has.microprint('UTOPIA RESIDENCE PERMIT'),
    has.portrait,
    has.ghost,
    has.uvInk('rosette', {
      en: 'The rosette glows yellow and the letters UTO appear over it at 365 nm.',
      nl: 'De rozet licht bij 365 nm geel op en de letters UTO verschijnen eroverheen.',
      fr: 'La rosace luit en jaune à 365 nm et les lettres UTO apparaissent par-dessus.',
    }),
    has.plain(
      'relief',
      'laminate.embossing',
      { x: 56, y: 12, width: 26, height: 14 },
      {
        en: 'Waves and the letters UTO stand in relief and throw a shadow in light from the side.',
        nl: 'Golven en de letters UTO liggen in reliëf en geven in strijklicht een schaduw.',
        fr: 'Des ondes et les lettres UTO sont en relief et portent une ombre en lumière rasante.',
      },
      { lights: ['OBL'], methods: ['feel', 'tilt'], level: 1 },
    ),
    has.plain(
      'chip',
      'machine.chip',
      null,
      {
        en: 'Contactless chip; its first data group repeats the machine-readable zone.',
        nl: 'Contactloze chip; de eerste gegevensgroep herhaalt de machineleesbare zone.',
        fr: 'Puce sans contact ; le premier groupe de données répète la zone lisible par machine.',
      },
      { lights: ['special'], methods: ['machine'], level: 2, tier: 'partner' },
    ),
    { ...has.machineReadable, face: 2, at: 'mrz' },
    has.formNumber('IM-4 (07/2023)', 2),
    has.guilloche(
      { en: 'sea green, gold and blue', nl: 'zeegroen, goud en blauw', fr: 'vert d’eau, or et bleu' },
      2,
    ),
    has.rosette(14, 2),
  ],
  alerts: [
    {
      id: 'forgery-2024',
      face: 1,
      title: {
        en: 'Counterfeit of 2024: “RESIDENCE PERMITT”, wrong arms',
        nl: 'Namaak uit 2024: ‘RESIDENCE PERMITT’, verkeerd wapen',
        fr: 'Contrefaçon de 2024 : « RESIDENCE PERMITT », armoiries erronées',
      },
      description: {
        en: 'Printed plastic. The heading has a T too many, a red shield stands instead of the ship, and the numbers were never given out.',
        nl: 'Bedrukt plastic. De kop heeft een T te veel, een rood schild staat op de plaats van het schip en de nummers zijn nooit uitgegeven.',
        fr: 'Plastique imprimé. Le titre a un T de trop, un écu rouge remplace le navire et les numéros n’ont jamais été attribués.',
      },
      indicator: 'counterfeit.feature_imitated',
      since: '2024-10',
      misspelt: { item: 'title', text: 'RESIDENCE PERMITT' },
      emblem: 'copy',
      numbers: FORGED.utopia,
      tier: 'restricted',
    },
  ],
  offices,
  lights: ['UV365', 'OBL'],
  specimens: 3,
  tier: 'public',
};

/** Residence permits of Utopia in the editions of 2016 and 2023. */
export const UTOPIA_PERMITS: readonly ModelPlan[] = [permitOf2016, permitOf2023];

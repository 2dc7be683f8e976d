import { fillPassport, fillPermit } from '../fill-travel.ts';
import { passportPage } from '../forms/passport-2018.ts';
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
const PASSPORT_NUMBERS: Words = {
  en: 'A letter and eight figures, the same in the machine-readable zone.',
  nl: 'Een letter en acht cijfers, gelijk in de machineleesbare zone.',
  fr: 'Une lettre et huit chiffres, identiques dans la zone lisible par machine.',
};
const TITLE: Words = { en: 'Residence permit', nl: 'Verblijfsdocument', fr: 'Titre de séjour' };
const PASSPORT: Words = {
  en: 'Passport, data page',
  nl: 'Paspoort, houderpagina',
  fr: 'Passeport, page de données',
};

const TV: readonly SeriesPlan[] = [
  { head: 'TV', digits: 7, from: 1000001, to: 1240000, issued: { from: '2016-02-01', to: '2019-12-31' } },
  { head: 'TV', digits: 7, from: 1240001, to: 1450000, issued: { from: '2020-01-01', to: '2023-06-30' } },
];
const RP: readonly SeriesPlan[] = [
  { head: 'RP', digits: 7, from: 4000001, to: 4900000, issued: { from: '2023-07-03', to: '2025-06-30' } },
];
const L11: readonly SeriesPlan[] = [
  { head: 'K', digits: 8, from: 20000001, to: 31000000, issued: { from: '2011-03-01', to: '2018-05-31' } },
];
const L18: readonly SeriesPlan[] = [
  { head: 'L', digits: 8, from: 31000001, to: 42500000, issued: { from: '2018-06-04', to: '2025-06-30' } },
];

const machineReadable = has.plain('mrz', 'machine.mrz', null, {
  en: 'Machine-readable zone in OCR-B, ten letters to the inch; every check digit agrees.',
  nl: 'Machineleesbare zone in OCR-B, tien tekens per inch; elk controlecijfer klopt.',
  fr: 'Zone lisible par machine en OCR-B, dix caractères au pouce ; chaque chiffre de contrôle concorde.',
});
const portrait = has.plain(
  'portrait',
  'photo.integrated',
  'photo',
  {
    en: 'Portrait in grey, engraved into the card: no edge can be felt.',
    nl: 'Portret in de kaart gegraveerd: er is geen rand te voelen.',
    fr: 'Portrait gravé dans la carte : aucun bord n’est sensible au toucher.',
  },
  { methods: ['look', 'feel'] },
);
const ghost = has.plain('ghost', 'photo.secondary', 'ghost', {
  en: 'Second, pale portrait of the same person.',
  nl: 'Tweede, licht portret van dezelfde persoon.',
  fr: 'Second portrait, pâle, de la même personne.',
});

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
    portrait,
    { ...machineReadable, face: 2, at: 'mrz' },
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
    portrait,
    ghost,
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
    { ...machineReadable, face: 2, at: 'mrz' },
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

const passportBase = {
  state,
  documentKind: 'passport',
  title: PASSPORT,
  materials: {
    en: 'Data page of paper with a laminate over it',
    nl: 'Houderpagina van papier met een laminaat',
    fr: 'Page de données en papier sous laminat',
  },
  printing: {
    en: 'Offset in iris printing; entries and portrait by ink-jet',
    nl: 'Offset in irisdruk; invulling en portret met inkjet',
    fr: 'Offset en impression irisée ; mentions et portrait à jet d’encre',
  },
  mrz: 'TD3',
  alerts: [],
  offices: ['passports'],
  specimens: 3,
} as const;

const BURGUNDY: Words = { en: 'burgundy and ochre', nl: 'wijnrood en oker', fr: 'bordeaux et ocre' };
const LILAC: Words = { en: 'lilac and blue', nl: 'lila en blauw', fr: 'lilas et bleu' };

const passportOf2011: ModelPlan = {
  ...passportBase,
  key: 'utopia-passport-2011',
  edition: '2011',
  inUse: { from: '2011-03-01', to: '2018-05-31' },
  faces: [
    passportPage({
      emblem: 'utopia-lighthouse',
      title: 'PASSPORT',
      iris: ['rgba(150, 50, 80, 0.44)', 'rgba(180, 130, 50, 0.44)'],
      twist: 0.2,
      authorityAt: { xMm: 82, yMm: 62 - 29.8 },
    }),
  ],
  numbering: { rules: PASSPORT_NUMBERS, mask: 'K########', entry: 'documentNumber', series: L11 },
  fill: (seed, wishes) =>
    fillPassport({ key: 'utopia-passport-2011', state, series: L11, offices: ['passports'] }, seed, wishes),
  features: [
    has.guilloche(BURGUNDY),
    has.rainbow(BURGUNDY),
    has.rosette(18),
    has.microprint('UTOPIA PASSPORT PASSEPORT'),
    portrait,
    ghost,
    { ...machineReadable, at: 'mrz' },
  ],
  lights: [],
  tier: 'public',
};

const passportOf2018: ModelPlan = {
  ...passportBase,
  key: 'utopia-passport-2018',
  edition: '2018',
  inUse: { from: '2018-06-04', to: null },
  faces: [
    passportPage({
      emblem: 'utopia-ship',
      title: 'PASSPORT / PASSEPORT',
      iris: ['rgba(110, 80, 170, 0.44)', 'rgba(50, 110, 180, 0.44)', 'rgba(110, 80, 170, 0.44)'],
      twist: 0.55,
      authorityAt: { xMm: 82, yMm: 32.2 },
    }),
  ],
  numbering: { rules: PASSPORT_NUMBERS, mask: 'L########', entry: 'documentNumber', series: L18 },
  fill: (seed, wishes) =>
    fillPassport({ key: 'utopia-passport-2018', state, series: L18, offices: ['passports'] }, seed, wishes),
  features: [
    has.guilloche(LILAC),
    has.rainbow(LILAC),
    has.rosette(18),
    has.microprint('UTOPIA PASSPORT PASSEPORT'),
    portrait,
    ghost,
    { ...machineReadable, at: 'mrz' },
    has.uvInk('rosette', {
      en: 'The rosette glows yellow and the letters UTO appear over it at 365 nm.',
      nl: 'De rozet licht bij 365 nm geel op en de letters UTO verschijnen eroverheen.',
      fr: 'La rosace luit en jaune à 365 nm et les lettres UTO apparaissent par-dessus.',
    }),
    has.plain(
      'laminate',
      'laminate.overlay',
      null,
      {
        en: 'Clear laminate over the whole page, with waves that show in light from the side.',
        nl: 'Helder laminaat over de hele pagina, met golven die in strijklicht zichtbaar zijn.',
        fr: 'Laminat transparent sur toute la page, à ondes visibles en lumière rasante.',
      },
      { lights: ['OBL'], methods: ['tilt', 'feel'], level: 1 },
    ),
  ],
  lights: ['UV365'],
  tier: 'public',
};

export const UTOPIA_CARDS: readonly ModelPlan[] = [
  permitOf2016,
  permitOf2023,
  passportOf2011,
  passportOf2018,
];

import { fillPassport } from '../fill-travel.ts';
import { passportPage } from '../forms/passport-page.ts';
import type { Words } from '../layout.ts';
import type { SeriesPlan } from '../numbers.ts';
import type { ModelPlan } from '../plan.ts';
import * as has from './features.ts';

const state = 'utopia';

const PASSPORT_NUMBERS: Words = {
  en: 'A letter and eight figures, the same in the machine-readable zone.',
  nl: 'Een letter en acht cijfers, gelijk in de machineleesbare zone.',
  fr: 'Une lettre et huit chiffres, identiques dans la zone lisible par machine.',
};
const PASSPORT: Words = {
  en: 'Passport, data page',
  nl: 'Paspoort, houderpagina',
  fr: 'Passeport, page de données',
};

const L11: readonly SeriesPlan[] = [
  { head: 'K', digits: 8, from: 20000001, to: 31000000, issued: { from: '2011-03-01', to: '2018-05-31' } },
];
const L18: readonly SeriesPlan[] = [
  { head: 'L', digits: 8, from: 31000001, to: 42500000, issued: { from: '2018-06-04', to: '2025-06-30' } },
];

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
    has.portrait,
    has.ghost,
    { ...has.machineReadable, at: 'mrz' },
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
    has.portrait,
    has.ghost,
    { ...has.machineReadable, at: 'mrz' },
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

/** Data pages of passports of Utopia in the editions of 2011 and 2018. */
export const UTOPIA_PASSPORTS: readonly ModelPlan[] = [passportOf2011, passportOf2018];

import { fillExtract } from '../fill.ts';
import { paper1996, paperOf } from '../forms/national-backgrounds.ts';
import {
  birthEntries,
  deathEntries,
  marriageEntries,
  type NationalStyle,
  nationalForm,
} from '../forms/national-form.ts';
import type { Words } from '../layout.ts';
import type { SeriesPlan } from '../numbers.ts';
import type { ModelPlan } from '../plan.ts';
import * as has from './features.ts';

const state = 'utopia';
const offices = ['northmere', 'ellery'] as const;

const PAPER: Words = {
  en: 'Uncoated paper of 100 g/m², A5 lying',
  nl: 'Ongestreken papier van 100 g/m², A5 liggend',
  fr: 'Papier non couché de 100 g/m², A5 à l’italienne',
};
const PRINT: Words = {
  en: 'Offset; number by letterpress; entries by laser printer',
  nl: 'Offset; nummer in hoogdruk; invulling met laserprinter',
  fr: 'Offset ; numéro en typographie ; mentions à l’imprimante laser',
};
const NUMBERING: Words = {
  en: 'Two letters for the register, a hyphen, six figures that run on over both offices.',
  nl: 'Twee letters voor het register, een streepje, zes cijfers die over beide instanties doorlopen.',
  fr: 'Deux lettres pour le registre, un trait d’union, six chiffres continus pour les deux services.',
};
const LIGHTHOUSE: Words = {
  en: 'blue shield with a white lighthouse in red bands over waves',
  nl: 'blauw schild met een witte vuurtoren met rode banden boven golven',
  fr: 'écu bleu au phare blanc à bandes rouges sur des ondes',
};
const SHIP: Words = {
  en: 'cream shield with a ship under two blue sails and a gold star',
  nl: 'roomwit schild met een schip met twee blauwe zeilen en een gouden ster',
  fr: 'écu crème au navire à deux voiles bleues et une étoile d’or',
};
const BROWN: Words = { en: 'brown', nl: 'bruin', fr: 'brun' };
const BLUE_GREEN: Words = { en: 'blue and green', nl: 'blauw en groen', fr: 'bleu et vert' };
const ROSE: Words = { en: 'rose and violet', nl: 'roze en violet', fr: 'rose et violet' };
const GREY: Words = { en: 'grey and brown', nl: 'grijs en bruin', fr: 'gris et brun' };

const OLD: NationalStyle = {
  title: 'EXTRACT OF AN ENTRY OF BIRTH',
  formLabel: 'Form CR 1 (1996)',
  emblem: 'utopia-lighthouse',
  emblemBox: { x: 14, y: 11, width: 16, height: 19.2 },
  accent: '#5a4022',
  paper: '#faf6ea',
  background: paper1996(),
  numberMask: 'BU-######',
  numberBox: { x: 158, y: 14.91, width: 38, height: 7 },
  stateAtMm: 36,
};

const NEW: NationalStyle = {
  title: 'CERTIFIED EXTRACT FROM THE REGISTER OF BIRTHS',
  formLabel: 'Form CR 1 (07.2009)',
  emblem: 'utopia-ship',
  emblemBox: { x: 178, y: 12, width: 16, height: 19.2 },
  accent: '#1f3f6e',
  paper: '#f7f8f4',
  background: paperOf({
    iris: ['rgba(40, 100, 160, 0.42)', 'rgba(70, 140, 110, 0.42)', 'rgba(40, 100, 160, 0.42)'],
    waveMm: 38,
    twist: 0.5,
    petals: 12,
    withFibres: true,
  }),
  numberMask: 'BX-######',
  numberBox: { x: 130, y: 14.91, width: 38, height: 7 },
  stateAtMm: 15,
};

const MARRIAGE: NationalStyle = {
  ...NEW,
  title: 'CERTIFIED EXTRACT FROM THE REGISTER OF MARRIAGES',
  formLabel: 'Form CR 2 (07.2009)',
  accent: '#6a2748',
  background: paperOf({
    iris: ['rgba(180, 90, 120, 0.42)', 'rgba(120, 90, 170, 0.42)'],
    waveMm: 25,
    twist: 0.3,
    petals: 9,
    withFibres: false,
  }),
  numberMask: 'MX-######',
};

const DEATH: NationalStyle = {
  ...NEW,
  title: 'CERTIFIED EXTRACT FROM THE REGISTER OF DEATHS',
  formLabel: 'Form CR 3 (07.2009)',
  accent: '#3c4044',
  background: paperOf({
    iris: ['rgba(110, 116, 120, 0.46)', 'rgba(150, 124, 90, 0.44)'],
    waveMm: 52,
    twist: 0.2,
    petals: 20,
    withFibres: false,
  }),
  numberMask: 'DX-######',
};

const seriesOf = (head: string, from: string, to: string, last: number): readonly SeriesPlan[] => [
  { head, digits: 6, from: 1, to: last, issued: { from, to } },
];
const BU = seriesOf('BU-', '1996-01-02', '2009-06-30', 96000);
const BX: readonly SeriesPlan[] = [
  { head: 'BX-', digits: 6, from: 350001, to: 412000, issued: { from: '2009-07-01', to: '2016-12-31' } },
  { head: 'BX-', digits: 6, from: 412001, to: 486000, issued: { from: '2017-01-01', to: '2025-06-30' } },
];
const MX = seriesOf('MX-', '2009-07-01', '2025-06-30', 61000);
const DX = seriesOf('DX-', '2009-07-01', '2025-06-30', 58000);

const base = {
  state,
  materials: PAPER,
  printing: PRINT,
  mrz: null,
  offices,
  specimens: 3,
  tier: 'public',
  lights: [],
  alerts: [],
} as const;

const RED: Words = { en: 'red', nl: 'rood', fr: 'rouge' };
const MICRO = 'UTOPIA GENERAL REGISTER';

const birth1996: ModelPlan = {
  ...base,
  key: 'utopia-birth-1996',
  documentKind: 'birth-extract',
  title: {
    en: 'Extract of an entry of birth',
    nl: 'Uittreksel uit een geboorte-inschrijving',
    fr: 'Extrait d’une inscription de naissance',
  },
  edition: '1996',
  inUse: { from: '1996-01-02', to: '2009-06-30' },
  faces: [nationalForm(OLD, birthEntries('1996'))],
  numbering: { rules: NUMBERING, mask: 'BU-######', entry: 'formNumber', series: BU },
  fill: (seed, wishes) =>
    fillExtract({ key: 'utopia-birth-1996', state, series: BU, offices, event: 'birth' }, seed, wishes),
  features: [
    has.guilloche(BROWN),
    has.emblem(LIGHTHOUSE),
    has.microprint(MICRO),
    has.formNumber(OLD.formLabel),
    has.serial('formNumber', RED),
    has.wetStamp(),
  ],
};

const birth2009: ModelPlan = {
  ...base,
  key: 'utopia-birth-2009',
  documentKind: 'birth-extract',
  title: {
    en: 'Certified extract from the register of births',
    nl: 'Gewaarmerkt uittreksel uit het geboorteregister',
    fr: 'Extrait certifié du registre des naissances',
  },
  edition: '2009',
  inUse: { from: '2009-07-01', to: null },
  faces: [nationalForm(NEW, birthEntries('2009'))],
  numbering: { rules: NUMBERING, mask: 'BX-######', entry: 'formNumber', series: BX },
  fill: (seed, wishes) =>
    fillExtract({ key: 'utopia-birth-2009', state, series: BX, offices, event: 'birth' }, seed, wishes),
  features: [
    has.guilloche(BLUE_GREEN),
    has.rainbow(BLUE_GREEN),
    has.rosette(12),
    has.emblem(SHIP),
    has.microprint(MICRO),
    has.formNumber(NEW.formLabel),
    has.serial('formNumber', RED),
    has.wetStamp(),
    has.plain(
      'visible-fibres',
      'substrate.fibres.visible',
      null,
      {
        en: 'Red, blue and green fibres of three to five millimetres in the paper, on each sheet elsewhere. Printed fibres lie at the same places.',
        nl: 'Rode, blauwe en groene vezels van drie tot vijf millimeter in het papier, op elk vel elders. Gedrukte vezels liggen op dezelfde plaatsen.',
        fr: 'Fibres rouges, bleues et vertes de trois à cinq millimètres dans le papier, ailleurs sur chaque feuille. Des fibres imprimées sont toujours aux mêmes places.',
      },
      { methods: ['look', 'magnify'] },
    ),
    has.uvFibres(),
  ],
  lights: ['UV365'],
};

const marriage2009: ModelPlan = {
  ...base,
  key: 'utopia-marriage-2009',
  documentKind: 'marriage-extract',
  title: {
    en: 'Certified extract from the register of marriages',
    nl: 'Gewaarmerkt uittreksel uit het huwelijksregister',
    fr: 'Extrait certifié du registre des mariages',
  },
  edition: '2009',
  inUse: { from: '2009-07-01', to: null },
  faces: [nationalForm(MARRIAGE, marriageEntries())],
  numbering: { rules: NUMBERING, mask: 'MX-######', entry: 'formNumber', series: MX },
  fill: (seed, wishes) =>
    fillExtract({ key: 'utopia-marriage-2009', state, series: MX, offices, event: 'marriage' }, seed, wishes),
  features: [
    has.guilloche(ROSE),
    has.rainbow(ROSE),
    has.rosette(9),
    has.emblem(SHIP),
    has.microprint(MICRO),
    has.formNumber(MARRIAGE.formLabel),
    has.serial('formNumber', RED),
    has.wetStamp(),
  ],
};

const death2009: ModelPlan = {
  ...base,
  key: 'utopia-death-2009',
  documentKind: 'death-extract',
  title: {
    en: 'Certified extract from the register of deaths',
    nl: 'Gewaarmerkt uittreksel uit het overlijdensregister',
    fr: 'Extrait certifié du registre des décès',
  },
  edition: '2009',
  inUse: { from: '2009-07-01', to: null },
  faces: [nationalForm(DEATH, deathEntries())],
  numbering: { rules: NUMBERING, mask: 'DX-######', entry: 'formNumber', series: DX },
  fill: (seed, wishes) =>
    fillExtract({ key: 'utopia-death-2009', state, series: DX, offices, event: 'death' }, seed, wishes),
  features: [
    has.guilloche(GREY),
    has.rosette(20),
    has.emblem(SHIP),
    has.microprint(MICRO),
    has.formNumber(DEATH.formLabel),
    has.serial('formNumber', RED),
    has.wetStamp(),
  ],
};

export const UTOPIA_EXTRACTS: readonly ModelPlan[] = [birth1996, birth2009, marriage2009, death2009];

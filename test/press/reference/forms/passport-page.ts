import type { BoxMm } from '../../../../shared/model/reference/basics.ts';
import type { Art, FaceLayout, FixedText } from '../layout.ts';
import { drawBorder, drawMicroprint, drawRosette, drawWaveField } from '../line-art.ts';
import { holderSignatureAt, photoAt } from '../marks.ts';
import { emblemAt, type LabelStyle, labelledItems, mrzAt } from './card-parts.ts';

/** Size TD3 of ICAO Doc 9303-4. */
const TD3 = { widthMm: 125, heightMm: 88 } as const;
const MRZ_ZONE_MM = 23.2;

const STYLE: LabelStyle = {
  labelPt: 5.4,
  valuePt: 8.5,
  labelDownMm: -0.2,
  valueDownMm: 3.4,
  colour: '#5a3a4a',
  masks: {
    documentNumber: '@########',
    birthDate: '## @@@ ####',
    issueDate: '## @@@ ####',
    expiryDate: '## @@@ ####',
  },
};

/** What tells the editions of the data page apart. */
export interface PassportStyle {
  readonly emblem: 'utopia-lighthouse' | 'utopia-ship';
  readonly title: string;
  readonly iris: readonly string[];
  readonly twist: number;
  readonly authorityAt: { readonly xMm: number; readonly yMm: number };
}

/** The data page of a passport of Utopia. */
export function passportPage(style: PassportStyle): FaceLayout {
  const above: BoxMm = { x: 0, y: 0, width: TD3.widthMm, height: TD3.heightMm - MRZ_ZONE_MM };
  const heading = (id: string, text: string, more: Partial<FixedText>): FixedText => ({
    kind: 'fixed-text',
    id,
    text,
    language: 'en',
    xMm: 16,
    yMm: 9.6,
    face: 'sans-bold',
    sizePt: 11,
    colour: '#5a2440',
    ...more,
  });
  const items = [
    ...background(style, above),
    emblemAt(style.emblem, 5.5, 3.2, 8),
    heading('state', 'UTOPIA', {}),
    heading('title', style.title, { xMm: 118.5, sizePt: 10, align: 'right' }),
    photoAt({ x: 5, y: 17, width: 33, height: 42.5 }),
    photoAt({ x: 101, y: 16.4, width: 15, height: 19.3 }, 'ghost', 'ghost'),
    ...labelledItems(places(style), STYLE),
    holderSignatureAt({ x: 82, y: 44.6, width: 34, height: 8.6 }),
    mrzAt(
      { x: 4, y: TD3.heightMm - 19, width: 117, height: 14 },
      { xMm: 6.6, lastLineMm: TD3.heightMm - 7.9, lineMm: 6.35 },
    ),
  ];
  return {
    name: { en: 'Data page', nl: 'Houderpagina', fr: 'Page de données' },
    ...TD3,
    paper: '#f6f1ee',
    items,
  };
}

function places({ authorityAt }: PassportStyle) {
  return [
    { entry: 'type', label: 'Type / Type', xMm: 42, yMm: 17, widthMm: 10 },
    { entry: 'issuer', label: 'Code / Code', xMm: 56, yMm: 17, widthMm: 14 },
    { entry: 'documentNumber', label: 'Passport No. / No. du passeport', xMm: 72, yMm: 17, widthMm: 28 },
    { entry: 'surname', label: 'Surname / Nom', xMm: 42, yMm: 24.6, widthMm: 57 },
    { entry: 'forenames', label: 'Given names / Prénoms', xMm: 42, yMm: 32.2, widthMm: 57 },
    { entry: 'nationality', label: 'Nationality / Nationalité', xMm: 42, yMm: 39.8, widthMm: 30 },
    { entry: 'birthDate', label: 'Date of birth / Date de naissance', xMm: 82, yMm: 39.8, widthMm: 34 },
    { entry: 'sex', label: 'Sex / Sexe', xMm: 42, yMm: 47.4, widthMm: 10 },
    { entry: 'birthPlace', label: 'Place of birth / Lieu de naissance', xMm: 54, yMm: 47.4, widthMm: 28 },
    { entry: 'issueDate', label: 'Date of issue / Date de délivrance', xMm: 42, yMm: 55, widthMm: 30 },
    { entry: 'expiryDate', label: "Date of expiry / Date d'expiration", xMm: 82, yMm: 55, widthMm: 34 },
    { entry: 'authority', label: 'Authority / Autorité', ...authorityAt, widthMm: 34 },
  ];
}

function background({ iris, twist }: PassportStyle, above: BoxMm): Art[] {
  const border = { x: 2, y: 2, width: above.width - 4, height: above.height - 3 };
  const centre = { xMm: 66, yMm: 34, radiusMm: 26 };
  return [
    {
      kind: 'art',
      id: 'background',
      box: above,
      draw: (sheet) => drawWaveField(sheet, above, { iris, stepMm: 1, waveMm: 31, swingMm: 1.1, twist }),
    },
    {
      kind: 'art',
      id: 'rosette',
      box: { x: 40, y: 8, width: 52, height: 52 },
      draw: (sheet) => drawRosette(sheet, { ...centre, petals: 18, rings: 18, iris: [iris[1]!, iris[0]!] }),
    },
    {
      kind: 'art',
      id: 'border',
      box: border,
      draw: (sheet) =>
        drawBorder(
          sheet,
          border,
          2.4,
          4.4,
          iris.map((ink) => ink.replace(/0\.\d+\)/, '0.7)')),
        ),
    },
    {
      kind: 'art',
      id: 'microprint',
      box: { x: 5, y: 13.4, width: 115, height: 0.8 },
      draw: (sheet) =>
        drawMicroprint(
          sheet,
          'UTOPIA PASSPORT PASSEPORT',
          { xMm: 5, yMm: 14, widthMm: 115, colour: '#6a3450' },
          0.4,
        ),
    },
  ];
}

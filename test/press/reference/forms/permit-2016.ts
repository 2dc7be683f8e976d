import { drawGuilloche } from '../../ornaments.ts';
import { partSeed, seeded } from '../../seed.ts';
import type { Art, FaceLayout, FixedText } from '../layout.ts';
import { holderSignatureAt, photoAt } from '../marks.ts';
import { emblemAt, type LabelStyle, labelledItems, mrzAt, wash } from './card-parts.ts';

/** Size ID-1 of ISO/IEC 7810. */
export const ID1 = { widthMm: 85.6, heightMm: 53.98, cornerMm: 3.18 } as const;
/** The waves of the whole edition are those of the card among the samples. */
const SAMPLE_SEED = 11;

const STYLE: LabelStyle = {
  labelPt: 5,
  valuePt: 7,
  labelDownMm: -0.4,
  valueDownMm: 3,
  colour: '#4a5570',
  masks: {
    documentNumber: '@@#######',
    birthDate: '##-##-####',
    expiryDate: '##-##-####',
    issueDate: '##-##-####',
  },
};

/** The card of 2016: the same as the press's residence card. */
export function permit2016(): FaceLayout[] {
  const card = { ...ID1, paper: '#f4f1e6' };
  const heading = (id: string, text: string, xMm: number, align: 'left' | 'right'): FixedText => ({
    kind: 'fixed-text',
    id,
    text,
    language: 'en',
    xMm,
    yMm: 6.2,
    face: 'sans-bold',
    sizePt: 8,
    colour: '#22406f',
    align,
  });
  const front: FaceLayout = {
    ...card,
    name: { en: 'Front', nl: 'Voorkant', fr: 'Recto' },
    items: [
      waves(),
      emblemAt('utopia-2016', 4.5, 3, 6.5),
      heading('state', 'UTOPIA', 13, 'left'),
      heading('title', 'RESIDENCE PERMIT', 81, 'right'),
      photoAt({ x: 4.5, y: 13, width: 21, height: 27 }),
      ...labelledItems(
        [
          { entry: 'surname', label: 'Surname', xMm: 29, yMm: 15, widthMm: 52 },
          { entry: 'forenames', label: 'Forenames', xMm: 29, yMm: 21.5, widthMm: 52 },
          { entry: 'sex', label: 'Sex', xMm: 29, yMm: 28, widthMm: 8 },
          { entry: 'nationality', label: 'Nationality', xMm: 40, yMm: 28, widthMm: 14 },
          { entry: 'birthDate', label: 'Date of birth', xMm: 58, yMm: 28, widthMm: 22 },
          { entry: 'permitType', label: 'Type of permit', xMm: 29, yMm: 34.5, widthMm: 52 },
          { entry: 'expiryDate', label: 'Valid until', xMm: 29, yMm: 41, widthMm: 22 },
          { entry: 'documentNumber', label: 'Document No', xMm: 58, yMm: 41, widthMm: 22 },
        ],
        STYLE,
      ),
      holderSignatureAt({ x: 29.5, y: 45.4, width: 30, height: 7 }),
    ],
  };
  const back: FaceLayout = {
    ...card,
    name: { en: 'Back', nl: 'Achterkant', fr: 'Verso' },
    items: [
      waves(),
      ...labelledItems(
        [
          { entry: 'documentNumber', label: 'Document No', xMm: 7, yMm: 7, widthMm: 24 },
          { entry: 'birthDate', label: 'Date of birth', xMm: 34, yMm: 7, widthMm: 22 },
          { entry: 'expiryDate', label: 'Valid until', xMm: 60, yMm: 7, widthMm: 22 },
          { entry: 'issueDate', label: 'Date of issue', xMm: 7, yMm: 14.2, widthMm: 24 },
          { entry: 'birthPlace', label: 'Place of birth', xMm: 34, yMm: 14.2, widthMm: 46 },
          { entry: 'authority', label: 'Authority', xMm: 7, yMm: 21.4, widthMm: 36 },
          { entry: 'remarks', label: 'Remarks', xMm: 44, yMm: 21.4, widthMm: 41 },
        ],
        STYLE,
      ),
      wash(
        'mrz-ground',
        { x: 0, y: ID1.heightMm - 23.2, width: ID1.widthMm, height: 23.2 },
        'rgba(252, 251, 247, 0.86)',
      ),
      mrzAt(
        { x: 2, y: ID1.heightMm - 22, width: ID1.widthMm - 4, height: 18.5 },
        { xMm: (ID1.widthMm - 30 * 2.54) / 2, lastLineMm: ID1.heightMm - 4.9, lineMm: 5.6 },
      ),
    ],
  };
  return [front, back];
}

function waves(): Art {
  const box = { x: 0, y: 0, width: ID1.widthMm, height: ID1.heightMm };
  return {
    kind: 'art',
    id: 'background',
    box,
    draw(sheet) {
      const ornament = seeded(partSeed(SAMPLE_SEED, 'card ornament'));
      const whole = { xMm: 0, yMm: 0, widthMm: ID1.widthMm, heightMm: ID1.heightMm };
      drawGuilloche(sheet, ornament, whole, 'rgba(170, 110, 130, 0.30)', 1.6);
      drawGuilloche(sheet, ornament, { ...whole, heightMm: 30 }, 'rgba(90, 130, 180, 0.30)', 2.4);
    },
  };
}

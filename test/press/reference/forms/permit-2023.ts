import type { Art, FaceLayout, FixedText } from '../layout.ts';
import { drawMicroprint, drawRosette, drawWaveField } from '../line-art.ts';
import { holderSignatureAt, photoAt } from '../marks.ts';
import { emblemAt, type LabelStyle, labelledItems, mrzAt, wash } from './card-parts.ts';
import { ID1 } from './permit-2016.ts';

const WHOLE = { x: 0, y: 0, width: ID1.widthMm, height: ID1.heightMm };

const STYLE: LabelStyle = {
  labelPt: 5,
  valuePt: 7.5,
  labelDownMm: -0.2,
  valueDownMm: 3.2,
  colour: '#27505c',
  masks: {
    documentNumber: 'RP#######',
    birthDate: '## @@@ ####',
    expiryDate: '## @@@ ####',
    issueDate: '## @@@ ####',
  },
};

/** The card of 2023: iris and rosettes, a second portrait, the arms on the right. */
export function permit2023(): FaceLayout[] {
  const card = { ...ID1, paper: '#eef3f1' };
  const text = (
    id: string,
    words: string,
    xMm: number,
    yMm: number,
    more: Partial<FixedText> = {},
  ): FixedText => ({
    kind: 'fixed-text',
    id,
    text: words,
    language: 'en',
    xMm,
    yMm,
    face: 'sans-bold',
    sizePt: 9,
    colour: '#123f4c',
    ...more,
  });
  const front: FaceLayout = {
    ...card,
    name: { en: 'Front', nl: 'Voorkant', fr: 'Recto' },
    items: [
      weave(),
      rosette('rosette', 52, 31, 19),
      wash('band', { x: 0, y: 0, width: ID1.widthMm, height: 9.6 }, 'rgba(24, 96, 110, 0.22)'),
      emblemAt('utopia-ship', 75.4, 1.4, 6.6),
      text('state', 'UTOPIA', 4.5, 6.4, { sizePt: 11 }),
      text('title', 'RESIDENCE PERMIT', 26, 5.2),
      text('title-fr', 'TITRE DE SÉJOUR', 26, 8.4, { sizePt: 6, face: 'sans', language: 'fr' }),
      photoAt({ x: 4, y: 12.4, width: 23, height: 29.5 }),
      photoAt({ x: 70, y: 28.5, width: 11, height: 14.1 }, 'ghost', 'ghost'),
      ...labelledItems(
        [
          { entry: 'documentNumber', label: 'Document number', xMm: 30, yMm: 13.6, widthMm: 24 },
          { entry: 'surname', label: 'Surname / Nom', xMm: 30, yMm: 20, widthMm: 50 },
          { entry: 'forenames', label: 'Given names / Prénoms', xMm: 30, yMm: 26.4, widthMm: 38 },
          { entry: 'birthDate', label: 'Date of birth', xMm: 30, yMm: 32.8, widthMm: 21 },
          { entry: 'sex', label: 'Sex', xMm: 52, yMm: 32.8, widthMm: 7 },
          { entry: 'nationality', label: 'Nationality', xMm: 59.6, yMm: 32.8, widthMm: 10 },
          { entry: 'permitType', label: 'Type of permit', xMm: 30, yMm: 39.2, widthMm: 38 },
          { entry: 'expiryDate', label: 'Valid until', xMm: 30, yMm: 45.6, widthMm: 24 },
        ],
        STYLE,
      ),
      holderSignatureAt({ x: 56, y: 44.4, width: 26, height: 7.4 }),
      microprint(11.2),
    ],
  };
  const back: FaceLayout = {
    ...card,
    name: { en: 'Back', nl: 'Achterkant', fr: 'Verso' },
    items: [
      weave(),
      rosette('rosette', 70, 14, 12),
      ...labelledItems(
        [
          { entry: 'issueDate', label: 'Date of issue', xMm: 6, yMm: 5.4, widthMm: 24 },
          { entry: 'authority', label: 'Issued by', xMm: 32, yMm: 5.4, widthMm: 40 },
          { entry: 'birthPlace', label: 'Place of birth', xMm: 6, yMm: 12.4, widthMm: 24 },
          { entry: 'remarks', label: 'Remarks', xMm: 32, yMm: 12.4, widthMm: 48 },
          { entry: 'documentNumber', label: 'Document number', xMm: 6, yMm: 19.4, widthMm: 24 },
        ],
        STYLE,
      ),
      text('form-label', 'IM-4 (07/2023)', 32, 22.4, { face: 'sans', sizePt: 5.5 }),
      microprint(28.6),
      wash(
        'mrz-ground',
        { x: 0, y: ID1.heightMm - 23.2, width: ID1.widthMm, height: 23.2 },
        'rgba(252, 252, 249, 0.88)',
      ),
      mrzAt(
        { x: 2, y: ID1.heightMm - 22, width: ID1.widthMm - 4, height: 18.5 },
        { xMm: (ID1.widthMm - 30 * 2.54) / 2, lastLineMm: ID1.heightMm - 4.9, lineMm: 5.6 },
      ),
    ],
  };
  return [front, back];
}

function weave(): Art {
  return {
    kind: 'art',
    id: 'background',
    box: WHOLE,
    draw: (sheet) =>
      drawWaveField(sheet, WHOLE, {
        iris: ['rgba(20, 120, 130, 0.50)', 'rgba(190, 140, 40, 0.46)', 'rgba(40, 90, 160, 0.50)'],
        stepMm: 0.9,
        waveMm: 22,
        swingMm: 0.9,
        twist: 0.36,
      }),
  };
}

function rosette(id: string, xMm: number, yMm: number, radiusMm: number): Art {
  const box = { x: xMm - radiusMm, y: yMm - radiusMm, width: 2 * radiusMm, height: 2 * radiusMm };
  return {
    kind: 'art',
    id,
    box,
    draw: (sheet) =>
      drawRosette(sheet, {
        xMm,
        yMm,
        radiusMm,
        petals: 14,
        rings: 16,
        iris: ['rgba(20, 110, 120, 0.42)', 'rgba(60, 80, 160, 0.42)'],
      }),
  };
}

function microprint(yMm: number): Art {
  const box = { x: 4, y: yMm - 0.5, width: 77, height: 0.7 };
  return {
    kind: 'art',
    id: 'microprint',
    box,
    draw: (sheet) =>
      drawMicroprint(sheet, 'UTOPIA RESIDENCE PERMIT', { xMm: 4, yMm, widthMm: 77, colour: '#18606e' }, 0.36),
  };
}

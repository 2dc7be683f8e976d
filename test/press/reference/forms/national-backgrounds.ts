import type { BoxMm } from '../../../../shared/model/reference/basics.ts';
import type { Art } from '../layout.ts';
import {
  drawBorder,
  drawFibres,
  drawMicroprint,
  drawRosette,
  drawRules,
  drawWaveField,
} from '../line-art.ts';
import { A5 } from './national-form.ts';

const PAGE: BoxMm = { x: 6, y: 6, width: A5.widthMm - 12, height: A5.heightMm - 12 };

function microprint(colour: string, yMm: number): Art {
  const box = { x: 12, y: yMm - 0.6, width: 186, height: 0.9 };
  const draw: Art['draw'] = (sheet) =>
    drawMicroprint(sheet, 'UTOPIA GENERAL REGISTER', { xMm: box.x, yMm, widthMm: box.width, colour });
  return { kind: 'art', id: 'microprint', box, draw };
}

/** Brown waves in a ruled frame. */
export function paper1996(): Art[] {
  return [
    {
      kind: 'art',
      id: 'background',
      box: PAGE,
      draw: (sheet) =>
        drawWaveField(sheet, PAGE, {
          iris: ['rgba(168, 122, 70, 0.44)'],
          stepMm: 1.6,
          waveMm: 30,
          swingMm: 1.7,
          twist: 0.16,
        }),
    },
    {
      kind: 'art',
      id: 'frame',
      box: PAGE,
      draw: (sheet) =>
        drawRules(sheet, [PAGE, { x: 7.4, y: 7.4, width: 195.2, height: 133.2 }], '#7a5a34', 0.3),
    },
    microprint('#7a5a34', 43.6),
  ];
}

export interface UtopiaPaper {
  readonly iris: readonly string[];
  readonly waveMm: number;
  readonly twist: number;
  readonly petals: number;
  readonly withFibres: boolean;
}

/** Two irises and a rosette in an interlaced border; the paper of births has coloured fibres. */
export function paperOf({ iris, waveMm, twist, petals, withFibres }: UtopiaPaper): Art[] {
  const field = { x: 10, y: 10, width: 190, height: 128 };
  const fibres: Art = {
    kind: 'art',
    id: 'fibres',
    box: PAGE,
    draw: (sheet, random) => drawFibres(sheet, random, PAGE, 46, ['#c23b4a', '#2f62b0', '#3a8a4c']),
  };
  return [
    {
      kind: 'art',
      id: 'background',
      box: field,
      draw: (sheet) => drawWaveField(sheet, field, { iris, stepMm: 1.3, waveMm, swingMm: 1.2, twist }),
    },
    {
      kind: 'art',
      id: 'rosette',
      box: { x: 78, y: 50, width: 54, height: 54 },
      draw: (sheet) =>
        drawRosette(sheet, {
          xMm: 105,
          yMm: 77,
          radiusMm: 27,
          petals,
          rings: 18,
          iris: [iris[0]!, iris.at(-1)!],
        }),
    },
    {
      kind: 'art',
      id: 'border',
      box: PAGE,
      draw: (sheet) =>
        drawBorder(
          sheet,
          PAGE,
          4,
          6.2,
          [...iris].reverse().map((ink) => ink.replace(/0\.\d+\)/, '0.8)')),
        ),
    },
    ...(withFibres ? [fibres] : []),
    microprint('#2c4a7a', 43.6),
  ];
}

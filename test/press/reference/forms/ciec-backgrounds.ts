import type { BoxMm } from '../../../../shared/model/reference/basics.ts';
import type { Art } from '../layout.ts';
import { drawBorder, drawMicroprint, drawRosette, drawRules, drawWaveField } from '../line-art.ts';
import { A4 } from './ciec-form.ts';

const PAGE: BoxMm = { x: 8, y: 8, width: A4.widthMm - 16, height: A4.heightMm - 16 };

function art(id: string, box: BoxMm, draw: Art['draw']): Art {
  return { kind: 'art', id, box, draw };
}

function inset({ x, y, width, height }: BoxMm, mm: number): BoxMm {
  return { x: x + mm, y: y + mm, width: width - 2 * mm, height: height - 2 * mm };
}

/** Line above the foot of the frame, in letters that only a loupe shows. */
function microprint(colour: string, yMm: number): Art {
  const box = { x: 14, y: yMm - 0.6, width: 182, height: 0.9 };
  return art('microprint', box, (sheet) => {
    const place = { xMm: box.x, yMm, widthMm: box.width, colour };
    drawMicroprint(sheet, 'RÉPUBLIQUE DE MONTCLAIR ÉTAT CIVIL', place);
  });
}

/** Straight rules and one rosette: the paper of 1998. */
export function paper1998(): Art[] {
  const rosette = { x: 55, y: 96, width: 100, height: 100 };
  return [
    art('background', PAGE, (sheet) =>
      drawWaveField(sheet, PAGE, {
        iris: ['rgba(52, 140, 130, 0.42)', 'rgba(170, 96, 128, 0.40)', 'rgba(52, 140, 130, 0.42)'],
        stepMm: 1.7,
        waveMm: 34,
        swingMm: 2.1,
        twist: 0.11,
      }),
    ),
    art('rosette', rosette, (sheet) =>
      drawRosette(sheet, {
        xMm: 105,
        yMm: 146,
        radiusMm: 50,
        petals: 12,
        rings: 22,
        iris: ['rgba(150, 90, 120, 0.34)'],
      }),
    ),
    art('frame', PAGE, (sheet) => {
      drawRules(sheet, [PAGE], '#3f6f68', 0.6);
      drawRules(sheet, [inset(PAGE, 1.4)], '#3f6f68', 0.15);
    }),
    microprint('#3f6f68', 287),
  ];
}

/** Height of a mountain in the lines of 2011, mm. */
function mountain(x: number, y: number): number {
  const peak = (middle: number, wide: number, high: number, base: number) =>
    Math.max(0, 1 - Math.abs(x - middle) / wide) * high * Math.exp(-(((y - base) / 34) ** 2));
  return peak(88, 34, 6.5, 150) + peak(124, 42, 9, 158);
}

/** Interlaced border, mountains in the relief of the lines, rosettes at the head and the foot: the paper of 2011. */
export function paper2011(): Art[] {
  const field = inset(PAGE, 5.5);
  return [
    art('background', field, (sheet) =>
      drawWaveField(sheet, field, {
        iris: ['rgba(88, 132, 62, 0.46)', 'rgba(196, 150, 40, 0.44)', 'rgba(50, 110, 160, 0.46)'],
        stepMm: 1.25,
        waveMm: 58,
        swingMm: 1.1,
        twist: 0.42,
        lift: mountain,
      }),
    ),
    art('rosette', { x: 146, y: 12, width: 48, height: 48 }, (sheet) =>
      drawRosette(sheet, {
        xMm: 170,
        yMm: 36,
        radiusMm: 24,
        petals: 16,
        rings: 18,
        iris: ['rgba(40, 100, 150, 0.42)', 'rgba(80, 130, 60, 0.42)'],
      }),
    ),
    art('border', PAGE, (sheet) =>
      drawBorder(sheet, PAGE, 5.5, 7.4, [
        'rgba(60, 110, 60, 0.75)',
        'rgba(170, 130, 40, 0.75)',
        'rgba(40, 90, 140, 0.75)',
      ]),
    ),
    microprint('#33604f', 282.6),
  ];
}

/** A plain weave in violet and blue for marriages, in grey and green for deaths: the paper of 2004. */
export function paper2004(of: 'marriage' | 'death'): Art[] {
  const field = inset(PAGE, 4);
  const isMarriage = of === 'marriage';
  const iris = isMarriage
    ? ['rgba(120, 84, 160, 0.42)', 'rgba(196, 110, 120, 0.40)', 'rgba(70, 100, 170, 0.42)']
    : ['rgba(90, 110, 110, 0.44)', 'rgba(70, 130, 100, 0.42)', 'rgba(90, 110, 110, 0.44)'];
  return [
    art('background', field, (sheet) =>
      drawWaveField(sheet, field, {
        iris,
        stepMm: 1.5,
        waveMm: isMarriage ? 44 : 27,
        swingMm: isMarriage ? 1.8 : 1.2,
        twist: isMarriage ? 0.24 : 0.6,
      }),
    ),
    art('rosette', { x: 120, y: 206, width: 60, height: 60 }, (sheet) =>
      drawRosette(sheet, {
        xMm: 150,
        yMm: 236,
        radiusMm: 30,
        petals: isMarriage ? 10 : 18,
        rings: 18,
        iris: [iris[0]!, iris[1]!],
      }),
    ),
    art('border', PAGE, (sheet) =>
      drawBorder(sheet, PAGE, 4, isMarriage ? 6 : 9, [
        iris[2]!.replace('0.4', '0.8'),
        iris[0]!.replace('0.4', '0.8'),
      ]),
    ),
    microprint('#4a4a72', 283.6),
  ];
}

/** The back has the weave alone, in one colour. */
export function paperBack(): Art[] {
  return [
    art('background', PAGE, (sheet) =>
      drawWaveField(sheet, PAGE, {
        iris: ['rgba(88, 132, 62, 0.38)'],
        stepMm: 1.9,
        waveMm: 58,
        swingMm: 1.1,
        twist: 0.42,
      }),
    ),
  ];
}

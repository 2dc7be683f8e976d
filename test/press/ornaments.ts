import { type Face, familyOf } from './faces.ts';
import { between, type Random } from './seed.ts';
import type { Area, Sheet } from './sheet.ts';

/** Letters on a stamp stand wider than in a line of text. */
const LETTER_SPACE = 1.08;

/** Bundles of fine waves over an area, as security paper has them, in a tint that leaves text readable. */
export function drawGuilloche(sheet: Sheet, random: Random, area: Area, tint: string, stepMm = 2.2): void {
  const { ctx, px } = sheet;
  ctx.save();
  ctx.beginPath();
  ctx.rect(px(area.xMm), px(area.yMm), px(area.widthMm), px(area.heightMm));
  ctx.clip();
  ctx.strokeStyle = tint;
  ctx.lineWidth = px(0.09);
  const waveMm = between(random, 26, 42);
  const swingMm = between(random, 2, 4);
  for (let bundle = 0; bundle < 2; bundle++) {
    const phase = random() * Math.PI * 2;
    for (let y = area.yMm - swingMm; y < area.yMm + area.heightMm + swingMm; y += stepMm) {
      ctx.beginPath();
      for (let x = area.xMm; x <= area.xMm + area.widthMm; x += 0.8) {
        const turn = (x / waveMm) * Math.PI * 2;
        const lift = Math.sin(turn + phase + bundle * Math.PI) * swingMm * Math.sin(turn / 3.7 + y / 31);
        ctx.lineTo(px(x), px(y + lift));
      }
      ctx.stroke();
    }
  }
  ctx.restore();
}

/** A shield with a chevron, three stars and a crown of points: the arms of a state that does not exist. */
export function drawArms(
  sheet: Sheet,
  xMm: number,
  yMm: number,
  widthMm: number,
  colours: readonly [string, string],
): void {
  const { ctx, px } = sheet;
  const unit = px(widthMm) / 20;
  ctx.save();
  ctx.translate(px(xMm), px(yMm));
  ctx.scale(unit, unit);
  ctx.lineWidth = 0.5;
  ctx.strokeStyle = '#3a3424';
  ctx.fillStyle = colours[0];
  ctx.beginPath();
  ctx.moveTo(2, 5);
  ctx.lineTo(18, 5);
  ctx.lineTo(18, 13);
  ctx.bezierCurveTo(18, 19, 13, 22, 10, 24);
  ctx.bezierCurveTo(7, 22, 2, 19, 2, 13);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = colours[1];
  ctx.beginPath();
  for (const [x, y] of [
    [2.3, 15],
    [10, 9.5],
    [17.7, 15],
    [17, 17.6],
    [10, 12.6],
    [3, 17.6],
  ] as const)
    ctx.lineTo(x, y);
  ctx.closePath();
  ctx.fill();
  for (const [x, y] of [
    [5.6, 8.4],
    [14.4, 8.4],
    [10, 18.6],
  ] as const)
    drawStar(sheet, x, y, 1.6);
  ctx.beginPath();
  for (const [x, y] of [
    [3, 4],
    [2.4, 0.8],
    [6, 2.6],
    [10, 0],
    [14, 2.6],
    [17.6, 0.8],
    [17, 4],
  ] as const)
    ctx.lineTo(x, y);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
  ctx.restore();
}

function drawStar({ ctx }: Sheet, x: number, y: number, radius: number): void {
  ctx.beginPath();
  for (let point = 0; point < 10; point++) {
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    const reach = point % 2 === 0 ? radius : radius * 0.42;
    ctx.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  ctx.closePath();
  ctx.fill();
}

export interface StampWords {
  readonly around: string;
  readonly below: string;
  readonly middle: string;
}

/** A round office stamp in one ink, set by hand: a little turned and unevenly inked. */
export function drawStamp(
  sheet: Sheet,
  random: Random,
  xMm: number,
  yMm: number,
  radiusMm: number,
  ink: string,
  words: StampWords,
): void {
  const { ctx, px } = sheet;
  const radius = px(radiusMm);
  sheet.mark('stamp', {
    xMm: xMm - radiusMm,
    yMm: yMm - radiusMm,
    widthMm: 2 * radiusMm,
    heightMm: 2 * radiusMm,
  });
  ctx.save();
  ctx.translate(px(xMm), px(yMm));
  ctx.rotate(between(random, -0.3, 0.3));
  ctx.globalAlpha = between(random, 0.68, 0.82);
  ctx.strokeStyle = ink;
  ctx.fillStyle = ink;
  for (const [share, widthMm] of [
    [1, 0.55],
    [0.94, 0.2],
    [0.64, 0.25],
  ] as const) {
    ctx.lineWidth = px(widthMm);
    ctx.beginPath();
    ctx.arc(0, 0, radius * share, 0, Math.PI * 2);
    ctx.stroke();
  }
  setWithin(sheet, words.around, 'sans-bold', radius * 0.19, radius * 0.72 * 3.3);
  printAround(sheet, words.around, radius * 0.72, -Math.PI / 2, 1);
  setWithin(sheet, words.below, 'sans-bold', radius * 0.16, radius * 0.86 * 1.9);
  printAround(sheet, words.below, radius * 0.86, Math.PI / 2, -1);
  setWithin(sheet, words.middle, 'serif-bold', radius * 0.2, radius * 0.84);
  ctx.textAlign = 'center';
  ctx.fillText(words.middle, 0, radius * 0.4);
  ctx.translate(-radius * 0.3, -radius * 0.48);
  ctx.scale((radius * 0.6) / 20, (radius * 0.6) / 20);
  drawStar(sheet, 10, 10, 9);
  ctx.restore();
}

/** Sets a face at `sizePx`, or smaller where the text would not fit in `widthPx`. */
function setWithin({ ctx }: Sheet, text: string, face: Face, sizePx: number, widthPx: number): void {
  ctx.font = `${sizePx}px ${familyOf(face)}`;
  const needed = ctx.measureText(text).width * LETTER_SPACE;
  if (needed > widthPx) ctx.font = `${(sizePx * widthPx) / needed}px ${familyOf(face)}`;
}

/** Letters along a circle about the origin, centred on `middleAngle`; `way` -1 sets them from below. */
function printAround({ ctx }: Sheet, text: string, radius: number, middleAngle: number, way: 1 | -1): void {
  ctx.textAlign = 'center';
  const widths = [...text].map((char) => ctx.measureText(char).width * LETTER_SPACE);
  const whole = widths.reduce((sum, width) => sum + width, 0) / radius;
  let angle = middleAngle - (way * whole) / 2;
  for (const [at, char] of [...text].entries()) {
    const step = widths[at]! / radius;
    angle += (way * step) / 2;
    ctx.save();
    ctx.rotate(angle + (way * Math.PI) / 2);
    ctx.fillText(char, 0, -radius * way);
    ctx.restore();
    angle += (way * step) / 2;
  }
}

export interface SignaturePlace {
  readonly xMm: number;
  /** The line that the signature stands on. */
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly ink: string;
}

/** A signature with a pen: joined loops that run to the right, with a flourish underneath. */
export function drawSignature(sheet: Sheet, random: Random, place: SignaturePlace): void {
  const { ctx, px } = sheet;
  const { xMm, yMm, widthMm } = place;
  const tall = place.heightMm;
  sheet.mark('signature', { xMm, yMm: yMm - 0.8 * tall, widthMm: 1.15 * widthMm, heightMm: 1.1 * tall });
  const loops = 5 + Math.floor(random() * 3);
  const step = widthMm / (loops + 1);
  let x = xMm;
  ctx.save();
  ctx.strokeStyle = place.ink;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.lineWidth = px(0.22 + tall * 0.015);
  ctx.beginPath();
  ctx.moveTo(px(x), px(yMm + 0.09 * tall));
  for (let loop = 0; loop < loops; loop++) {
    const rise = tall * (loop === 0 ? between(random, 0.75, 1) : between(random, 0.2, 0.5));
    const next = x + step * between(random, 0.8, 1.2);
    const low = yMm + tall * between(random, -0.05, 0.1);
    const top = px(yMm - rise);
    ctx.bezierCurveTo(px(x + step), top, px(x - step * 0.5), top, px(x + step * 0.3), px(low));
    ctx.bezierCurveTo(
      px(x + step * 0.6),
      px(low + tall * 0.09),
      px(next),
      px(yMm - rise * 0.4),
      px(next),
      px(yMm - tall * 0.04),
    );
    x = next;
  }
  const under = yMm + tall * between(random, 0.18, 0.3);
  ctx.bezierCurveTo(
    px(x + step * 1.4),
    px(yMm - tall * 0.36),
    px(x + step * 0.4),
    px(under),
    px(xMm + step * 0.8),
    px(under + tall * 0.07),
  );
  ctx.stroke();
  ctx.restore();
}

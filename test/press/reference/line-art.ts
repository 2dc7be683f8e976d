import type { BoxMm } from '../../../shared/model/reference/basics.ts';
import { familyOf } from '../faces.ts';
import { between, type Random } from '../seed.ts';
import type { Sheet } from '../sheet.ts';

/** Colours that run into each other from left to right, as on a press with a split ink duct. */
export type Iris = readonly string[];

const TURN = Math.PI * 2;

/** Draws within a box, in one of the colours or in colours running into each other. */
function within(sheet: Sheet, box: BoxMm, iris: Iris, lineMm: number, draw: () => void): void {
  const { ctx, px } = sheet;
  ctx.save();
  ctx.beginPath();
  ctx.rect(px(box.x), px(box.y), px(box.width), px(box.height));
  ctx.clip();
  const ink = ctx.createLinearGradient(px(box.x), px(box.y), px(box.x + box.width), px(box.y));
  for (const [at, colour] of iris.entries())
    ink.addColorStop(iris.length === 1 ? 0 : at / (iris.length - 1), colour);
  ctx.strokeStyle = ink;
  ctx.fillStyle = ink;
  ctx.lineWidth = px(lineMm);
  ctx.lineJoin = 'round';
  draw();
  ctx.restore();
}

export interface WaveField {
  readonly iris: Iris;
  readonly stepMm: number;
  readonly waveMm: number;
  readonly swingMm: number;
  /** How fast the waves turn from line to line: what gives the field its weave. */
  readonly twist: number;
  readonly lineMm?: number;
  /** Lifts the lines at a place, mm: a picture in the relief of the lines. */
  readonly lift?: (x: number, y: number) => number;
}

/** A field of fine waves whose phase runs from line to line. */
export function drawWaveField(sheet: Sheet, box: BoxMm, field: WaveField): void {
  const { ctx, px } = sheet;
  const { stepMm, waveMm, swingMm, twist, lift = () => 0 } = field;
  within(sheet, box, field.iris, field.lineMm ?? 0.1, () => {
    const lines = Math.ceil((box.height + 4 * swingMm) / stepMm);
    for (let line = 0; line < lines; line++) {
      const y = box.y - 2 * swingMm + line * stepMm;
      ctx.beginPath();
      for (let x = box.x; x <= box.x + box.width + 0.5; x += 0.5) {
        const turn = (x / waveMm) * TURN;
        const wave = Math.sin(turn + line * twist) + 0.6 * Math.sin(turn * 0.37 - line * twist * 1.7);
        ctx.lineTo(px(x), px(y + swingMm * wave - lift(x, y)));
      }
      ctx.stroke();
    }
  });
}

export interface Rosette {
  readonly xMm: number;
  readonly yMm: number;
  readonly radiusMm: number;
  readonly petals: number;
  readonly rings: number;
  readonly iris: Iris;
  readonly lineMm?: number;
  /** Radius of the hole as a share. */
  readonly hole?: number;
}

/** A guilloche rosette: rings of petals, each turned a little against the one before. */
export function drawRosette(sheet: Sheet, rosette: Rosette): void {
  const { ctx, px } = sheet;
  const { xMm, yMm, radiusMm, petals, rings, hole = 0.24 } = rosette;
  const box = { x: xMm - radiusMm, y: yMm - radiusMm, width: radiusMm * 2, height: radiusMm * 2 };
  within(sheet, box, rosette.iris, rosette.lineMm ?? 0.09, () => {
    for (let ring = 0; ring < rings; ring++) {
      const share = ring / rings;
      const base = radiusMm * (hole + (0.9 - hole) * share);
      const swing = radiusMm * 0.1 * (1 + Math.sin(share * Math.PI * 3));
      for (const way of [1, -1]) {
        ctx.beginPath();
        for (let step = 0; step <= 360; step++) {
          const angle = (step / 360) * TURN;
          const reach = base + swing * Math.sin(petals * angle + way * share * TURN);
          ctx.lineTo(px(xMm + reach * Math.cos(angle)), px(yMm + reach * Math.sin(angle)));
        }
        ctx.stroke();
      }
    }
  });
}

/** A border of interlaced waves along the four sides of a box, its corners closed by rosettes. */
export function drawBorder(sheet: Sheet, box: BoxMm, widthMm: number, waveMm: number, iris: Iris): void {
  const { ctx, px } = sheet;
  const strands = 5;
  const sides = [
    { x: box.x, y: box.y + widthMm / 2, length: box.width, down: false },
    { x: box.x, y: box.y + box.height - widthMm / 2, length: box.width, down: false },
    { x: box.x + widthMm / 2, y: box.y, length: box.height, down: true },
    { x: box.x + box.width - widthMm / 2, y: box.y, length: box.height, down: true },
  ];
  within(sheet, box, iris, 0.1, () => {
    for (const { x, y, length, down } of sides) {
      const wave = length / Math.round(length / waveMm);
      for (let strand = 0; strand < strands; strand++) {
        ctx.beginPath();
        for (let along = widthMm; along <= length - widthMm; along += 0.3) {
          const off = Math.sin((along / wave) * TURN + (strand * TURN) / strands) * widthMm * 0.42;
          ctx.lineTo(px(down ? x + off : x + along), px(down ? y + along : y + off));
        }
        ctx.stroke();
      }
    }
  });
  for (const [right, low] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const xMm = box.x + widthMm / 2 + right * (box.width - widthMm);
    const yMm = box.y + widthMm / 2 + low * (box.height - widthMm);
    const rosette = { xMm, yMm, radiusMm: widthMm * 0.62, petals: 8, rings: 6, iris: [iris[0]!] };
    drawRosette(sheet, rosette);
  }
}

/** A line of letters so small that a copier makes it a grey rule. */
export function drawMicroprint(
  { ctx, px }: Sheet,
  words: string,
  place: { readonly xMm: number; readonly yMm: number; readonly widthMm: number; readonly colour: string },
  heightMm = 0.45,
): void {
  ctx.save();
  ctx.font = `${px(heightMm)}px ${familyOf('sans')}`;
  ctx.fillStyle = place.colour;
  const step = ctx.measureText(`${words} `).width;
  const end = px(place.xMm + place.widthMm);
  ctx.beginPath();
  ctx.rect(px(place.xMm), px(place.yMm - heightMm), px(place.widthMm), px(heightMm * 1.4));
  ctx.clip();
  for (let x = px(place.xMm); x < end; x += step) ctx.fillText(`${words} `, x, px(place.yMm));
  ctx.restore();
}

/** Short fibres strewn over the paper: on each sheet elsewhere. */
export function drawFibres(
  sheet: Sheet,
  random: Random,
  box: BoxMm,
  count: number,
  colours: readonly string[],
  lineMm = 0.12,
): void {
  const { ctx, px } = sheet;
  ctx.save();
  ctx.lineWidth = px(lineMm);
  ctx.lineCap = 'round';
  for (let fibre = 0; fibre < count; fibre++) {
    const x = box.x + random() * box.width;
    const y = box.y + random() * box.height;
    const angle = random() * TURN;
    const length = between(random, 2.4, 4.6);
    const bend = between(random, -1.2, 1.2);
    ctx.strokeStyle = colours[fibre % colours.length]!;
    ctx.beginPath();
    ctx.moveTo(px(x), px(y));
    ctx.quadraticCurveTo(
      px(x + (length / 2) * Math.cos(angle) - bend * Math.sin(angle)),
      px(y + (length / 2) * Math.sin(angle) + bend * Math.cos(angle)),
      px(x + length * Math.cos(angle)),
      px(y + length * Math.sin(angle)),
    );
    ctx.stroke();
  }
  ctx.restore();
}

/** The frame of a form: a thick line and a fine one inside it. */
export function drawRules(sheet: Sheet, boxes: readonly BoxMm[], colour: string, lineMm: number): void {
  const { ctx, px } = sheet;
  ctx.strokeStyle = colour;
  ctx.lineWidth = px(lineMm);
  for (const { x, y, width, height } of boxes) ctx.strokeRect(px(x), px(y), px(width), px(height));
}

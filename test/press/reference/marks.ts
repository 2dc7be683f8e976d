import type { BoxMm } from '../../../shared/model/reference/basics.ts';
import { drawSignature, drawStamp } from '../ornaments.ts';
import { drawPortrait } from '../portrait.ts';
import { between, partSeed, type Random, seeded } from '../seed.ts';
import type { Sheet } from '../sheet.ts';
import type { Mark } from './layout.ts';
import { OFFICIALS, STAMPS } from './states.ts';

/** How much one signature of a hand differs from the next. */
const HAND_SPREAD = 0.04;
const PEN_STEPS = 260;

/** The holder's photograph. */
export function photoAt(box: BoxMm, id = 'photo', look: 'plain' | 'ghost' = 'plain'): Mark {
  return {
    kind: 'photo',
    id,
    box,
    draw(sheet, { seed }) {
      sheet.ctx.save();
      if (look === 'ghost') sheet.ctx.globalAlpha = 0.35;
      drawPortrait(sheet, seeded(partSeed(seed, 'portrait')), areaOf(box));
      sheet.ctx.restore();
    },
  };
}

/** The holder's signature. */
export function holderSignatureAt(box: BoxMm): Mark {
  return {
    kind: 'signature',
    id: 'holderSignature',
    box,
    draw(sheet, { seed }) {
      drawSignature(sheet, seeded(partSeed(seed, 'holder')), {
        ...areaOf({ ...box, x: box.x + 1, width: box.width * 0.82, height: box.height * 0.7 }),
        yMm: box.y + box.height * 0.72,
        ink: '#23252c',
      });
    },
  };
}

/** The signature of the official who issues. */
export function officialSignatureAt(box: BoxMm): Mark {
  return {
    kind: 'signature',
    id: 'signature',
    box,
    draw(sheet, { seed, official }) {
      if (official === null) return;
      const hand = seeded(partSeed(seed, 'hand'));
      drawOfficialSignature(sheet, official, hand, box);
    },
  };
}

/** The hand of an official: a shape of its own, a little different each time. */
export function drawOfficialSignature(sheet: Sheet, official: string, hand: Random, box: BoxMm): void {
  const shape = seeded(partSeed(0, `signature of ${OFFICIALS[official]!.name}`));
  const trait = (from: number, to: number) =>
    between(shape, from, to) * (1 + (hand() - 0.5) * 2 * HAND_SPREAD);
  const [strokes, sway, loop, lean] = [trait(5, 9), trait(1.2, 2.8), trait(0.5, 1.6), trait(-0.3, 0.6)];
  const [turn, second, tall] = [trait(0, 6), trait(0.25, 0.6), trait(0.55, 1)];
  const [left, low] = [box.x + between(hand, 3, 5), box.y + box.height * between(hand, 0.6, 0.66)];
  const [wide, high] = [box.width * trait(0.5, 0.7), box.height * 0.3 * tall];
  const { ctx, px } = sheet;
  sheet.mark('signature', { xMm: left, yMm: low - 2 * high, widthMm: 1.1 * wide, heightMm: 3.2 * high });
  ctx.save();
  ctx.strokeStyle = '#1b2a6b';
  ctx.lineWidth = px(0.4);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.beginPath();
  for (let step = 0; step <= PEN_STEPS; step++) {
    const along = step / PEN_STEPS;
    const swing = Math.PI * 2 * strokes * along;
    // Tall at the capital and running out towards the end.
    const reach = high * (1.5 * Math.exp(-along * 5) + 0.62 - 0.42 * along);
    const up = reach * (Math.sin(swing + turn) + second * Math.sin(swing * 0.41 * sway));
    const back = (loop * wide) / 18;
    const x = left + wide * along + back * Math.cos(swing + turn * 0.7) + lean * up;
    ctx.lineTo(px(x), px(low - up));
  }
  const end = left + wide;
  ctx.quadraticCurveTo(
    px(end - wide * 0.2),
    px(low + high * 1.5),
    px(left + wide * 0.2),
    px(low + high * 1.1),
  );
  ctx.stroke();
  ctx.restore();
}

/** The stamp of the office, set by hand. */
export function stampAt(box: BoxMm): Mark {
  return {
    kind: 'stamp',
    id: 'stamp',
    box,
    draw(sheet, { seed, stamp }) {
      if (stamp === null) return;
      const hand = seeded(partSeed(seed, 'stamp'));
      const xMm = box.x + box.width / 2 + between(hand, -1.2, 1.2);
      const yMm = box.y + box.height / 2 + between(hand, -1.2, 1.2);
      drawOfficeStamp(sheet, stamp, hand, xMm, yMm);
    },
  };
}

/** An impression of an office's stamp about a point. */
export function drawOfficeStamp(sheet: Sheet, stamp: string, hand: Random, xMm: number, yMm: number): void {
  const plan = STAMPS[stamp]!;
  drawStamp(sheet, hand, xMm, yMm, plan.radiusMm, plan.ink, plan);
}

function areaOf({ x, y, width, height }: BoxMm) {
  return { xMm: x, yMm: y, widthMm: width, heightMm: height };
}

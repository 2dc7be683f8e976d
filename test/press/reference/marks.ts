import type { BoxMm } from '../../../shared/model/reference/basics.ts';
import { drawSignature, drawStamp } from '../ornaments.ts';
import { drawPortrait } from '../portrait.ts';
import { between, partSeed, type Random, seeded } from '../seed.ts';
import type { Sheet } from '../sheet.ts';
import type { Mark } from './layout.ts';
import { OFFICIALS, STAMPS } from './states.ts';

/** How much one signature of a hand differs from the next. */
const HAND_SPREAD = 0.07;

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

/** The hand of an official: one shape, a little different each time. */
export function drawOfficialSignature(sheet: Sheet, official: string, hand: Random, box: BoxMm): void {
  const shape = seeded(partSeed(0, `signature of ${OFFICIALS[official]!.name}`));
  let drawn = 0;
  const varied: Random = () => {
    const value = shape();
    // The first number is how many loops the name has: that stays.
    if (drawn++ === 0) return value;
    return Math.min(0.999, Math.max(0, value + (hand() - 0.5) * 2 * HAND_SPREAD));
  };
  const widthMm = box.width * between(hand, 0.66, 0.74);
  drawSignature(sheet, varied, {
    xMm: box.x + between(hand, 1.5, 3.5),
    yMm: box.y + box.height * between(hand, 0.68, 0.74),
    widthMm,
    heightMm: box.height * 0.62,
    ink: '#1b2a6b',
  });
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

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../shared/model/evaluation.ts';
import { makePair } from './pairs.ts';

/** A JPEG mixes what stands in one square of 16, and of its neighbours where colour is spread. */
const REACH_PX = 24;

async function pixelsOf(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return { data, ...info };
}

const plan = { seed: 3, sort: 'card-back', capture: 'fine-scan', dpi: 200, attack: 'retype' } as const;

describe('a pair', () => {
  it.each<ChannelId>([
    'png',
    'jpeg-png',
    'jpeg-tiff',
    'jpeg-once',
    'jpeg-up',
    'jpeg-same',
    'jpeg-down',
    'messenger',
  ])('through %s differs where it was altered and nowhere else', async (channel) => {
    const { honest, altered, region } = await makePair({ ...plan, channel });
    const [one, other] = [await pixelsOf(honest.bytes), await pixelsOf(altered.bytes)];
    expect([other.width, other.height]).toEqual([one.width, one.height]);
    let inside = 0;
    let outside = 0;
    for (let at = 0; at < one.data.length; at++) {
      if (one.data[at] === other.data[at]) continue;
      const x = Math.floor(at / 3) % one.width;
      const y = Math.floor(at / 3 / one.width);
      const isNear =
        x >= region.x - REACH_PX &&
        y >= region.y - REACH_PX &&
        x < region.x + region.width + REACH_PX &&
        y < region.y + region.height + REACH_PX;
      if (isNear) inside++;
      else outside++;
    }
    expect(outside).toBe(0);
    expect(inside).toBeGreaterThan(100);
  });

  it.each(['pdf-revision', 'pdf-overlay'] as const)('of %s is two files of one maker', async (attack) => {
    const { honest, altered } = await makePair({ ...plan, attack, channel: 'pdf' });
    const savings = [honest, altered].map(
      ({ bytes }) => Buffer.from(bytes).toString('latin1').split('startxref').length - 1,
    );
    expect(savings).toEqual(attack === 'pdf-revision' ? [2, 2] : [1, 1]);
    expect(Buffer.compare(honest.bytes, altered.bytes)).not.toBe(0);
  });
});

import { expect, test } from 'vitest';
import { marksEffect } from '../../../../../shared/imaging/traces/effects/pair-effect.ts';
import { inkMarks } from '../../../../../shared/imaging/traces/marks/ink-marks.ts';
import { tracePage } from '../pressed-page.ts';

const SIZE = { width: 400, height: 240 };
const AWAY = { x: 210, y: 30 };

/** A ring, and the same pixels elsewhere, with a rule in the second and beside it where the paper round the first is blank. */
function page() {
  const data = new Uint8Array(SIZE.width * SIZE.height).fill(225);
  for (let y = 40; y < 160; y++) {
    for (let x = 30; x < 150; x++) {
      if (Math.abs(Math.hypot(x - 90, y - 100) - 45) > 3) continue;
      data[y * SIZE.width + x] = 70;
      data[(y + AWAY.y) * SIZE.width + x + AWAY.x] = 70;
    }
  }
  for (let y = 128; y < 132; y++) {
    data.fill(60, y * SIZE.width + 270, y * SIZE.width + 330);
    data.fill(60, y * SIZE.width + 352, y * SIZE.width + 380);
  }
  return tracePage({ ...SIZE, channels: 1, data }, [], { dpi: 200 });
}

test.each([false, true])(
  'of a mark only its own ink is laid over the other place, as the detector compares it, seen from the other too: %s',
  (isTurned) => {
    const source = page();
    const mark = inkMarks(source).marks.find(({ box }) => box.x < 200)!;
    const other = { ...mark.box, x: mark.box.x + AWAY.x, y: mark.box.y + AWAY.y };
    const [box, far] = isTurned ? [other, mark.box] : [mark.box, other];
    const effect = marksEffect.show(source, box, () => ({ box, other: far, score: 4, measures: {} }));
    if (effect?.kind !== 'pair' || !effect.difference) throw new Error('no difference');
    const { columns, rows, values } = effect.difference;
    expect(values[Math.floor(rows / 2) * columns + Math.floor(columns / 2)]).toBeNull();
    const compared = values.filter((value) => value !== null);
    expect(compared.length).toBeGreaterThan(values.length / 10);
    expect(Math.max(...compared)).toBe(0);
    expect(effect.caption.en).toContain('hatched');
    expect(effect.caption.en).toContain('does not count');
  },
);

test('what is no mark, as a word, is compared whole', () => {
  const box = { x: 20, y: 30, width: 60, height: 16 };
  const look = () => ({ box, other: { ...box, x: 200 }, score: 4, measures: {} });
  const effect = marksEffect.show(page(), box, look);
  if (effect?.kind !== 'pair' || !effect.difference) throw new Error('no difference');
  expect(effect.difference.values).not.toContain(null);
  expect(effect.caption.en).not.toContain('hatched');
});

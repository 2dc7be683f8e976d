import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../shared/rules/reference/number-key.ts';
import { DEVIATIONS } from './deviations.ts';
import { MODELS, modelOf } from './models/models.ts';
import { numberIn } from './numbers.ts';
import { makeReferenceScan } from './reference-scan.ts';
import { OFFICES, STOLEN } from './states.ts';

const PERMIT = { model: 'utopia-permit', edition: '2023', dpi: 100 } as const;
const BIRTH = { model: 'montclair-birth', edition: '2011', dpi: 75 } as const;

describe('a filled document of a model', () => {
  it.each(MODELS)('$key is numbered and dated as the model says, for many seeds', (plan) => {
    for (let seed = 0; seed < 60; seed++) {
      const { entries, issued } = plan.fill(seed, {});
      const number = entries[plan.numbering.entry]!;
      const run = plan.numbering.series.find(
        (series) => series.issued.from <= issued && issued <= series.issued.to,
      )!;
      expect(isWithin(number, numberIn(run, run.from), numberIn(run, run.to)), `${number} ${issued}`).toBe(
        true,
      );
      for (const stolen of STOLEN[plan.state]) {
        expect(isWithin(number, numberIn(stolen, stolen.from), numberIn(stolen, stolen.to)), number).toBe(
          false,
        );
      }
      const weekday = new Date(issued).getUTCDay() || 7;
      const place = entries.office ?? entries.authority!;
      const offices = Object.values(OFFICES).filter((office) => place.endsWith(office.place));
      expect(offices.some(({ restDays }) => !restDays.includes(weekday)) || offices.length === 0).toBe(true);
    }
  });

  it('is the same for the same seed, and lies on the scan where it says', () => {
    const [one, again] = [makeReferenceScan({ ...BIRTH, seed: 4 }), makeReferenceScan({ ...BIRTH, seed: 4 })];
    expect(Buffer.compare(one.document.raster.data, again.document.raster.data)).toBe(0);
    const [topLeft, , bottomRight] = one.corners;
    const mm = 75 / 25.4;
    expect(Math.hypot(bottomRight.x - topLeft.x, bottomRight.y - topLeft.y) / mm).toBeCloseTo(
      Math.hypot(210, 297),
      0,
    );
    expect(one.planted).toEqual([]);
  });
});

describe('planted deviations', () => {
  it.each(DEVIATIONS)('%s changes the scan where it says, and nowhere else', (deviation) => {
    // On a card, the date of expiry would change with that of issue, and there is no stamp.
    const of = ['date-before-edition', 'stamp-missing'].includes(deviation) ? BIRTH : PERMIT;
    const honest = makeReferenceScan({ ...of, seed: 5, tiltDeg: 0 });
    const planted = makeReferenceScan({ ...of, seed: 5, tiltDeg: 0, deviation });
    expect(planted.planted.length).toBeGreaterThan(0);
    if (deviation === 'wrong-size') {
      expect(planted.document.widthMm).toBeGreaterThan(honest.document.widthMm);
      return;
    }
    const { width, data } = honest.document.raster;
    const other = planted.document.raster.data;
    const inside = (x: number, y: number) =>
      planted.planted.some(
        (box) =>
          x >= box.x - 3 && y >= box.y - 3 && x <= box.x + box.width + 3 && y <= box.y + box.height + 3,
      );
    let [changed, astray] = [0, 0];
    for (let at = 0; at < data.length; at += 3) {
      if (Math.abs(data[at + 2]! - other[at + 2]!) < 25) continue;
      const x = (at / 3) % width;
      const y = Math.floor(at / 3 / width);
      if (inside(x, y)) changed++;
      else astray++;
    }
    expect(changed, deviation).toBeGreaterThan(10);
    expect(astray, deviation).toBeLessThan(changed * 0.02 + 3);
  });

  it('are refused where there is nothing that could deviate so', () => {
    expect(() => makeReferenceScan({ ...BIRTH, seed: 1, face: 2, deviation: 'emblem-missing' })).toThrow(
      RangeError,
    );
    expect(() => makeReferenceScan({ ...BIRTH, seed: 1, face: 3 })).toThrow(RangeError);
    expect(() => modelOf('atlantis-birth-2000')).toThrow(RangeError);
  });
});

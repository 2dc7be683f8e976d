import { describe, expect, it } from 'vitest';
import { makeCard } from './card.ts';
import type { PressedDocument } from './document.ts';
import { fieldOf } from './document.ts';
import { makeExtract } from './extract.ts';
import { inkWithin, overlap } from './ink.ts';
import { checkDigit } from './mrz-lines.ts';
import { makePassportPage } from './passport-page.ts';
import type { PressLanguage } from './people.ts';

const INK_BELOW = 165;

const MAKERS: Readonly<Record<string, (seed: number, dpi?: number) => PressedDocument>> = {
  extract: (seed, dpi) => makeExtract({ seed, language: languageOf(seed), dpi }),
  'dense extract': (seed, dpi) => makeExtract({ seed, language: languageOf(seed), dense: true, dpi }),
  'card front': (seed, dpi) => makeCard({ seed, side: 'front', dpi }),
  'card back': (seed, dpi) => makeCard({ seed, side: 'back', dpi }),
  passport: (seed, dpi) => makePassportPage({ seed, dpi }),
};

function languageOf(seed: number): PressLanguage {
  return (['en', 'nl', 'fr', 'de'] as const)[seed % 4]!;
}

describe.each(Object.entries(MAKERS))('%s', (_name, make) => {
  it('is the same for the same seed and another for another', () => {
    const [one, again, other] = [make(5, 150), make(5, 150), make(6, 150)];
    expect(Buffer.compare(one.raster.data, again.raster.data)).toBe(0);
    expect(one.lines).toEqual(again.lines);
    expect(Buffer.compare(one.raster.data, other.raster.data)).not.toBe(0);
  });

  it('has its size in millimetres', () => {
    const { raster, dpi, widthMm, heightMm } = make(1);
    expect([raster.width, raster.height]).toEqual(
      [widthMm, heightMm].map((mm) => Math.round((mm * dpi) / 25.4)),
    );
    expect(raster.data).toHaveLength(raster.width * raster.height * 3);
  });

  it('prints each run inside the sheet, in its box, and on no other run', () => {
    for (let seed = 0; seed < 4; seed++) {
      const document = make(seed);
      for (const line of document.lines) {
        const ink = inkWithin(document, line.box, INK_BELOW);
        expect(ink, line.text).not.toBeNull();
        expect(Math.abs(ink!.width - line.box.width), line.text).toBeLessThanOrEqual(5);
        expect(Math.abs(ink!.height - line.box.height), line.text).toBeLessThanOrEqual(5);
        expect(line.box.x + line.box.width, line.text).toBeLessThan(document.raster.width);
        const others = document.lines.filter((other) => other !== line && overlap(other.box, line.box));
        expect(
          others.map(({ text }) => text),
          line.text,
        ).toEqual([]);
      }
    }
  });
});

describe('extract', () => {
  it.each(['en', 'nl', 'fr', 'de'] as const)('has a full page of text when it is dense (%s)', (language) => {
    const { lines } = makeExtract({ seed: 3, language, dense: true, dpi: 75 });
    const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeGreaterThan(1500);
    expect(characters).toBeLessThan(2300);
  });

  it('prints what it is told to', () => {
    const extract = makeExtract({ seed: 3, dpi: 75, overrides: { birthDate: '01/01/2030' } });
    expect(fieldOf(extract, 'birthDate').text).toBe('01/01/2030');
    expect(() => fieldOf(extract, 'shoeSize')).toThrow(RangeError);
  });
});

describe('cards and passports', () => {
  it('agree with their zone, and every check digit holds', () => {
    for (let seed = 0; seed < 20; seed++) {
      const page = makePassportPage({ seed, dpi: 75 });
      const [first, second] = page.mrz!;
      expect([first!.length, second!.length]).toEqual([44, 44]);
      expect(second!.slice(0, 9)).toBe(fieldOf(page, 'documentNumber').text);
      expect(second![9]).toBe(checkDigit(second!.slice(0, 9)));
      expect(second![43]).toBe(
        checkDigit(second!.slice(0, 10) + second!.slice(13, 20) + second!.slice(21, 43)),
      );
      const card = makeCard({ seed, side: 'back', dpi: 75 });
      expect(card.mrz!.map((line) => line.length)).toEqual([30, 30, 30]);
      const [day, month, year] = fieldOf(card, 'birthDate').text.split('-');
      expect(card.mrz![1]!.slice(0, 6)).toBe(`${year!.slice(2)}${month}${day}`);
      expect(makeCard({ seed, side: 'front', dpi: 75 }).fields).toContainEqual(
        expect.objectContaining({ name: 'documentNumber', text: fieldOf(card, 'documentNumber').text }),
      );
    }
  });

  it('sets the zone ten letters to the inch', () => {
    const { lines, mrz, dpi } = makePassportPage({ seed: 1 });
    const line = lines.find(({ text }) => text === mrz![0])!;
    expect(line.box.width / dpi).toBeGreaterThan(4.3);
    expect(line.box.width / dpi).toBeLessThan(4.41);
  });
});

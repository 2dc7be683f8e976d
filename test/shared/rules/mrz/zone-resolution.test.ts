import { expect, test } from 'vitest';
import { zoneResolution } from '../../../../shared/rules/mrz/zone-resolution.ts';
import { mrzReading } from '../../checks/content/mrz-reading.ts';

const LINES = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];

test('ten characters go to the inch, so the pitch tells the resolution', () => {
  // Made readings have 10 px a character.
  expect(zoneResolution(mrzReading(LINES))).toBe(100);
});

test('a zone that runs up or down the page tells it too', () => {
  const made = mrzReading(LINES);
  const chars = made.chars.map((line) =>
    line.map((char) => ({ ...char, box: { x: 0, y: char.box.x, width: 12, height: 10 } })),
  );
  expect(zoneResolution({ ...made, turn: 90, chars })).toBe(100);
});

test('a zone that was not read tells nothing', () => {
  expect(zoneResolution({ ...mrzReading(LINES), readable: false, lines: [], chars: [] })).toBeNull();
});

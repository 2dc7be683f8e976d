import { expect, test } from 'vitest';
import type { PageText } from '../../../../shared/model/words.ts';
import { proposeZones, type ReadFace } from '../../../../shared/rules/reference/propose-zones.ts';

const FACE = { widthMm: 100, heightMm: 60 };
/** Pixels of the image a mm of the face. */
const SCALE = 10;

type Written = readonly [text: string, xMm: number, yMm: number, widthMm: number];

function read(lines: readonly (readonly Written[])[], offsetPx = 0): ReadFace {
  const box = (x: number, y: number, width: number) => ({
    x: offsetPx + x * SCALE,
    y: offsetPx + y * SCALE,
    width: width * SCALE,
    height: 3 * SCALE,
  });
  const text: PageText = {
    page: 1,
    turn: 0,
    languages: ['eng'],
    script: null,
    unread: null,
    lines: lines.map((words) => ({
      text: words.map(([word]) => word).join(' '),
      confidence: 0.9,
      box: box(0, 0, 1),
      baseline: { x0: 0, y0: 0, x1: 1, y1: 0 },
      words: words.map(([word, x, y, width]) => ({
        text: word,
        confidence: 0.9,
        box: box(x, y, width),
        symbols: [],
      })),
    })),
  };
  const at = (x: number, y: number) => ({ x: offsetPx + x * SCALE, y: offsetPx + y * SCALE });
  return {
    ...FACE,
    corners: [at(0, 0), at(100, 0), at(100, 60), at(0, 60)],
    text,
    mrz: null,
  };
}

const HEADING = [
  ['EXTRACT', 10, 5, 20],
  ['OF', 32, 5, 5],
] as const satisfies readonly Written[];

test('what stands at one place on every specimen is fixed, the rest was filled in', () => {
  const { zones, words } = proposeZones([
    read([
      HEADING,
      [
        ['Name', 10, 20, 8],
        ['MOREAU', 40, 20, 14],
      ],
      [
        ['Date', 10, 30, 7],
        ['of', 18, 30, 3],
        ['birth', 22, 30, 8],
        ['03.04.1981', 40, 30, 18],
      ],
    ]),
    read(
      [
        HEADING,
        [
          ['Name', 10, 20, 8],
          ['PETIT', 40, 20, 12],
        ],
        [
          ['Date', 10, 30, 7],
          ['of', 18, 30, 3],
          ['birth', 22, 30, 8],
          ['17.11.1990', 40, 30, 18],
        ],
      ],
      25,
    ),
  ]);
  expect(words).toHaveLength(8);
  expect(zones).toMatchObject([
    { kind: 'fixed-text', words: 'EXTRACT OF', box: { x: 9.4, y: 4.4, width: 28.2, height: 4.2 } },
    { kind: 'fixed-text', words: 'Name' },
    { kind: 'field', meaning: 'person.surname', mask: null },
    { kind: 'fixed-text', words: 'Date of birth' },
    { kind: 'field', meaning: 'person.birth-date', mask: '##.##.####' },
  ]);
  expect(new Set(zones.map(({ id }) => id)).size).toBe(zones.length);
});

test('with one specimen, words with a digit are taken for filled in', () => {
  const { zones } = proposeZones([
    read([
      [
        ['No', 10, 20, 5],
        ['AB-12345', 16.5, 20, 18],
      ],
    ]),
  ]);
  expect(zones.map(({ kind }) => kind)).toEqual(['fixed-text', 'field']);
  expect(zones[1]).toMatchObject({ meaning: 'document.number', mask: '@@-#####' });
});

/** A form of two columns with labels above their values, filled in with these. */
function form([name, sex, place]: readonly [string, string, string]): ReadFace {
  const width = (text: string) => 2 * text.length;
  return read([
    [
      ['Surname', 10, 15, 14],
      ['Sex', 70, 15, 6],
    ],
    [
      [name, 10, 19, width(name)],
      [sex, 70, 19, width(sex)],
    ],
    [
      ['Place', 10, 27, 10],
      ['of', 21, 27, 4],
      ['birth', 26, 27, 10],
    ],
    [[place, 10, 31, width(place)]],
    [
      ['Certified', 10, 50, 18],
      ['to', 29, 50, 4],
      ['agree', 34, 50, 10],
    ],
  ]);
}

test('a field reaches as far as the space it may fill, and holds the entries of all specimens', () => {
  const { zones } = proposeZones([form(['Li', 'F', 'Ede']), form(['Montgomery-Jones', 'M', 'Ede'])]);
  const field = (meaning: string) => {
    const zone = zones.find((each) => each.kind === 'field' && each.meaning === meaning)!;
    return { from: zone.box.x, to: zone.box.x + zone.box.width };
  };
  // Up to what stands in the next column, less the room before it.
  expect(field('person.surname').from).toBeCloseTo(9.4, 1);
  expect(field('person.surname').to).toBeGreaterThan(42);
  expect(field('person.surname').to).toBeLessThan(70);
  // To the edge of the print, as far from the right as the print begins from the left.
  expect(field('person.birth-place').to).toBeGreaterThan(88);
  expect(field('person.sex').to).toBeGreaterThan(88);
});

test('an entry that is the same on all specimens is one by its label; a sentence of the form is none', () => {
  const { zones } = proposeZones([form(['Li', 'F', 'Ede']), form(['Ho', 'M', 'Ede'])]);
  expect(
    zones.map((zone) => (zone.kind === 'fixed-text' ? zone.words : (zone as { meaning: string }).meaning)),
  ).toEqual([
    'Surname',
    'Sex',
    'person.surname',
    'person.sex',
    'Place of birth',
    'person.birth-place',
    'Certified to agree',
  ]);
});

test('a field ends where the line ends that it is written on', () => {
  const line = (name: string) =>
    read([
      [
        ['Surname', 10, 15, 14],
        [name, 30, 15, 2 * name.length],
        ['..........', 30, 16, 30],
      ],
      [['Form', 80, 50, 9]],
    ]);
  const { zones } = proposeZones([line('Li'), line('Hobart')]);
  const field = zones.find(({ kind }) => kind === 'field')!;
  expect(field.box.x + field.box.width).toBeCloseTo(60.6, 0);
});

test('what one specimen alone was read to have is no field by itself: letters of a stamp, a word that was missed', () => {
  const stamped = read([
    HEADING,
    [['CIV', 60, 40, 6]],
    [['R', 66, 42, 2]],
    [
      ['Certified', 10, 50, 18],
      ['to', 29, 50, 4],
      ['agree', 34, 50, 10],
      ['with', 45, 50, 8],
    ],
  ]);
  const { zones } = proposeZones([stamped, read([HEADING])]);
  expect(zones.map(({ kind }) => kind)).toEqual(['fixed-text', 'fixed-text']);
});

test('words that stand askew are of a stamp or a note', () => {
  const face = read([[['STAMPED', 60, 40, 20]]]);
  const [line] = face.text.lines;
  const askew = {
    ...line!,
    box: { ...line!.box, height: 30 },
    baseline: { x0: 600, y0: 400, x1: 800, y1: 460 },
  };
  expect(proposeZones([{ ...face, text: { ...face.text, lines: [askew] } }]).zones).toEqual([]);
});

test('words beside the face and unsure ones are left out, and a field never leaves the face', () => {
  const { zones } = proposeZones([
    read([
      [
        ['7', -6, 20, 4],
        ['1234567', 80, 50, 19],
      ],
    ]),
  ]);
  expect(zones).toHaveLength(1);
  const { box } = zones[0]!;
  expect(box.x + box.width).toBeLessThanOrEqual(FACE.widthMm);
});

test('nothing read, nothing proposed', () => {
  expect(proposeZones([])).toEqual({ zones: [], words: [] });
  expect(proposeZones([read([])])).toEqual({ zones: [], words: [] });
});

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

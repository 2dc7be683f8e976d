import { expect, test } from 'vitest';
import { thumbnailDifference } from '../../../../shared/checks/authenticity/thumbnail-difference.ts';
import type { ThumbnailCell, ThumbnailReading } from '../../../../shared/model/thumbnail.ts';

/** A thumbnail of ten by eight cells that all agree but those at the given places. */
function reading(
  differing: readonly (readonly [number, number])[],
  change: Partial<ThumbnailReading> = {},
): ThumbnailReading {
  const cells: ThumbnailCell[] = [];
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 10; column++) {
      const other = differing.some(([x, y]) => x === column && y === row);
      cells.push({
        column,
        row,
        box: { x: column * 80, y: row * 80, width: 80, height: 80 },
        likeness: other ? 0.1 : 0.97,
        thumbnailContrast: 30,
        pageContrast: 30,
      });
    }
  }
  return {
    source: 'exif',
    widthPx: 80,
    heightPx: 64,
    fit: 'whole',
    likeness: 0.96,
    contrast: 50,
    cells,
    ...change,
  };
}

const run = (thumbnail: ThumbnailReading) => thumbnailDifference.run({ thumbnail });

test('a thumbnail that agrees raises nothing', () => {
  expect(run(reading([]))).toEqual([]);
});

test('a patch of cells that differ is one box on the page', () => {
  const patch = [
    [3, 2],
    [4, 2],
    [3, 3],
    [4, 3],
  ] as const;
  expect(run(reading(patch))).toEqual([
    {
      verdict: 'deviation',
      severity: 'major',
      indicator: 'forged.digital_edit',
      score: 0.7,
      region: { page: 1, box: { x: 240, y: 160, width: 160, height: 160 } },
      evidence: [
        {
          label: { en: 'Likeness to the thumbnail (-1 to 1)', nl: 'Gelijkenis met de miniatuur (-1 tot 1)' },
          found: { en: '0.10', nl: '0,10' },
          expected: { en: 'at least 0.4', nl: 'ten minste 0,4' },
          source: null,
        },
      ],
      explanation: { text: 'place', values: {} },
    },
  ]);
});

test('scattered cells, cells at the rim and flat cells raise nothing', () => {
  expect(
    run(
      reading([
        [2, 2],
        [5, 5],
        [8, 2],
      ]),
    ),
  ).toEqual([]);
  expect(
    run(
      reading([
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
      ]),
    ),
  ).toEqual([]);
  const flat = reading([
    [3, 2],
    [4, 2],
    [3, 3],
    [4, 3],
  ]);
  const cells = flat.cells.map((cell) =>
    cell.likeness < 0.6 ? { ...cell, thumbnailContrast: 4, pageContrast: 5 } : cell,
  );
  expect(run({ ...flat, cells })).toEqual([]);
});

test('a thumbnail made in another way raises nothing', () => {
  const all = reading([]).cells.map((cell) => ({ ...cell, likeness: 0.7 }));
  expect(run(reading([], { likeness: 0.75, cells: all }))).toEqual([]);
});

test('a thumbnail of another picture is worth a look', () => {
  const findings = run(reading([], { likeness: 0.1 }));
  expect(findings.map(({ severity, explanation, region }) => [severity, explanation.text, region])).toEqual([
    ['minor', 'otherPicture', null],
  ]);
  expect(run(reading([], { likeness: 0.1, contrast: 5, cells: [] }))).toEqual([]);
});

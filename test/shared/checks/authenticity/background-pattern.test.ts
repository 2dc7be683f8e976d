import { expect, test } from 'vitest';
import { backgroundPattern } from '../../../../shared/checks/authenticity/background-pattern.ts';
import type { FaceComparison, Likeness } from '../../../../shared/model/reference/recognition.ts';
import { faceComparison, likeness, matchedModel, placeAt } from '../../reference-model.ts';

type Cell = FaceComparison['background'][number];

/** Eight by eight cells of 4 mm. */
function cells(of: (column: number, row: number) => Likeness): readonly Cell[] {
  return Array.from({ length: 64 }, (_, at) => {
    const [column, row] = [at % 8, Math.floor(at / 8)];
    const { box, region } = placeAt(10 + 4 * column, 10 + 4 * row, 4, 4);
    return { cell: box, region, likeness: of(column, row) };
  });
}

const judge = (background: readonly Cell[]) =>
  backgroundPattern.run({ comparison: [faceComparison({ background })], models: [matchedModel()] });

const saidOf = (findings: ReturnType<typeof judge>) =>
  findings.map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);

const honest = (column: number, row: number) => likeness(0.8 + 0.01 * ((column * 3 + row * 5) % 7));

test('the pattern of the specimens, weaker on a poor scan', () => {
  expect(saidOf(judge(cells(honest)))).toEqual([['no-deviation', 'note', 'agree']]);
  expect(saidOf(judge(cells((c, r) => likeness(honest(c, r).value - 0.3))))).toEqual([
    ['no-deviation', 'note', 'agree'],
  ]);
});

test('another pattern', () => {
  const findings = judge(cells(() => likeness(0.05)));
  expect(saidOf(findings)).toEqual([['deviation', 'major', 'other']]);
  expect(findings[0]!.region).toEqual(placeAt(10, 10, 32, 32).region);
});

test('a place where it is interrupted; single cells are specks', () => {
  const hole = (c: number, r: number) => (c < 2 && r < 2 ? likeness(0.1) : honest(c, r));
  const findings = judge(cells(hole));
  expect(saidOf(findings)).toEqual([['deviation', 'major', 'place']]);
  expect(findings[0]!.region).toEqual(placeAt(10, 10, 8, 8).region);
  const specks = (c: number, r: number) => (c === r && c % 3 === 0 ? likeness(0.1) : honest(c, r));
  expect(saidOf(judge(cells(specks)))).toEqual([['no-deviation', 'note', 'agree']]);
});

test('one specimen: silent on places, light on another pattern', () => {
  expect(saidOf(judge(cells(() => likeness(0.05, null))))).toEqual([['deviation', 'minor', 'one-specimen']]);
  expect(saidOf(judge(cells((c) => likeness(c < 2 ? 0.05 : 0.8, null))))).toEqual([]);
});

test('specimens that differ among themselves; hardly any background; none', () => {
  expect(saidOf(judge(cells(() => likeness(0.1, 0.2))))).toEqual([['not-assessable', 'note', 'varies']]);
  expect(judge(cells(honest).slice(0, 5))).toEqual([]);
  expect(judge([])).toEqual([]);
});

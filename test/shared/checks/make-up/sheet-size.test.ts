import { expect, test } from 'vitest';
import { sheetSize } from '../../../../shared/checks/make-up/sheet-size.ts';
import type { FaceComparison } from '../../../../shared/model/reference/recognition.ts';
import { faceComparison, matchedModel } from '../../reference-model.ts';

const { region } = { region: { page: 1, box: { x: 0, y: 0, width: 1480, height: 2100 } } };

function judge(
  measured: Partial<FaceComparison>,
  kind: 'birth-extract' | 'residence-permit' = 'birth-extract',
) {
  return sheetSize
    .run({ comparison: [faceComparison(measured)], models: [matchedModel({ documentKind: kind })] })
    .map(({ verdict, severity, explanation }) => [verdict, severity, explanation.text]);
}

test('a sheet of another size: a form may be trimmed, a card may not', () => {
  const sheet = { widthMm: 140, heightMm: 210, region };
  expect(judge({ sheet })).toEqual([['deviation', 'minor', 'sheet']]);
  expect(judge({ sheet }, 'residence-permit')).toEqual([['deviation', 'major', 'sheet']]);
});

test('print that was made smaller', () => {
  expect(judge({ printScale: { across: 0.97, down: 0.968 } })).toEqual([['deviation', 'minor', 'scale']]);
});

test('the size of the model, within what edges and cutting are off', () => {
  const sheet = { widthMm: 147, heightMm: 212, region };
  expect(judge({ sheet, printScale: { across: 1.004, down: 0.998 } })).toEqual([
    ['no-deviation', 'note', 'agree'],
  ]);
  expect(judge({ printScale: { across: 1.004, down: 0.998 } })).toEqual([['no-deviation', 'note', 'agree']]);
});

test('no size was measured, or the model has no such face', () => {
  expect(judge({})).toEqual([]);
  expect(judge({ face: 7, printScale: { across: 0.5, down: 0.5 } })).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { sheetSize } from '../../../../shared/checks/make-up/sheet-size.ts';
import type { FaceComparison, Registration } from '../../../../shared/model/reference/recognition.ts';
import type { ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';
import { faceComparison, fieldZone, matchedModel, placeAt } from '../../reference-model.ts';

const { region } = { region: { page: 1, box: { x: 0, y: 0, width: 1480, height: 2100 } } };

function text(id: string, words: string): ReferenceModel['zones'][number] {
  const { box } = placeAt(10, 10);
  return { id, kind: 'fixed-text', face: 1, box, words, language: null, typeface: null, isBold: false };
}

function judge(
  measured: Partial<FaceComparison>,
  kind: 'birth-extract' | 'residence-permit' = 'birth-extract',
) {
  return sheetSize
    .run({
      comparison: [faceComparison(measured)],
      models: [matchedModel({ documentKind: kind })],
      registration: [],
      pages: [],
    })
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

describe('what lies outside the scan', () => {
  const zones = [
    { ...fieldZone('issued', 'document.issue-date'), box: placeAt(20, 180).box },
    { ...text('title', 'Extract'), box: placeAt(20, 10).box },
    ...['Registrar', 'Form 12'].map((words, at) => ({
      ...text(`foot-${at}`, words),
      box: placeAt(20, 150 + 20 * at).box,
    })),
  ];

  function said(heightPx: number) {
    const page = {
      ...({ page: 1, dpi: 254, dpiSource: 'file', origin: 'image', storage: 'jpeg', colour: true } as const),
      ...{ widthPx: 1480, heightPx },
    };
    const registration: Registration = {
      ...({ page: 1, model: 'model-1', face: 1, by: 'words' } as const),
      ...{ toPage: [10, 0, 0, 0, 10, 0, 0, 0, 1], pxPerMm: 10, errorMm: 0.1 },
      ...{ inliers: 20, pairs: 20, log10Nfa: -20 },
    };
    return sheetSize.run({
      ...{ comparison: [faceComparison()], models: [matchedModel({ zones })] },
      ...{ registration: [registration], pages: [page] },
    });
  }

  test('is said once, with how much and what', () => {
    const findings = said(1155);
    expect(findings).toMatchObject([
      { verdict: 'not-assessable', explanation: { text: 'cut-off', values: { share: '45 %' } } },
    ]);
    expect(findings[0]!.explanation.values.parts).toEqual({
      en: '“Registrar”, “Form 12” and one other part',
      nl: '“Registrar”, “Form 12” en één ander onderdeel',
    });
  });

  test('is nothing where only a margin is cut, or all is there', () => {
    expect(said(1900)).toEqual([]);
    expect(said(2100)).toEqual([]);
  });
});

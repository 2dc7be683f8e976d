import { describe, expect, it } from 'vitest';
import { pdfCoveredText } from '../../../../shared/checks/authenticity/pdf-covered-text.ts';
import type { Page } from '../../../../shared/model/page.ts';
import type { CoveredText, PdfOverlays } from '../../../../shared/model/pdf-overlays.ts';

const PAGE: Page = {
  page: 1,
  widthPx: 1000,
  heightPx: 2000,
  dpi: 300,
  dpiSource: 'file',
  origin: 'pdf-render',
  storage: 'drawn',
  colour: false,
};

const AMOUNT: CoveredText = {
  kind: 'fill',
  colour: '#ffffff',
  annotation: null,
  area: { x: 0.5, y: 0.3, width: 0.1, height: 0.01 },
  cover: { x: 0.49, y: 0.295, width: 0.12, height: 0.02 },
  hidden: '1,250.00',
  shown: '8,250.00',
  cutsLetter: false,
  isRepeated: false,
};

function run(covered: readonly CoveredText[], rest: Partial<PdfOverlays> = {}) {
  const overlays = { pages: [], drawn: [{ page: 1, covered }], pagesLeftOut: 0, ...rest };
  return pdfCoveredText.run({ overlays, pages: [PAGE] });
}

function weigh(change: Partial<CoveredText>) {
  return run([{ ...AMOUNT, ...change }]).map(({ severity, explanation }) => [severity, explanation.text]);
}

const SILENT = [['note', 'bare']];

describe('pdf-covered-text', () => {
  it('tells the figure that was covered beside the one that stands there now', () => {
    expect(run([AMOUNT])).toEqual([
      {
        verdict: 'deviation',
        severity: 'critical',
        indicator: 'forged.digital_edit',
        score: 1,
        region: { page: 1, box: { x: 490, y: 590, width: 120, height: 40 } },
        evidence: [
          { label: { en: 'Hidden', nl: 'Verborgen' }, found: '1,250.00', expected: null, source: null },
          { label: { en: 'Shown', nl: 'Zichtbaar' }, found: '8,250.00', expected: null, source: null },
        ],
        explanation: { text: 'replaced', values: { hidden: '1,250.00', shown: '8,250.00' } },
      },
    ]);
  });

  it('weighs words less than figures, and figures over an example to be filled in as words', () => {
    expect(weigh({ hidden: 'Jansen', shown: 'Pietersen' })).toEqual([['major', 'replaced']]);
    expect(weigh({ hidden: '0,000.00' })).toEqual([['major', 'replaced']]);
    expect(weigh({ hidden: 'amount' })).toEqual([['major', 'replaced']]);
  });

  it('tells what covers text without anything in its place', () => {
    expect(weigh({ shown: '' })).toEqual([['major', 'covered']]);
    expect(weigh({ shown: '', colour: '#000000' })).toEqual([['minor', 'blackened']]);
    expect(weigh({ shown: '', kind: 'image', colour: null })).toEqual([['major', 'picture']]);
    expect(weigh({ shown: '', kind: 'annotation', annotation: 'FreeText' })).toEqual([['major', 'note']]);
  });

  it('weighs what belongs to the lay-out as minor', () => {
    expect(weigh({ cutsLetter: true })).toEqual([['minor', 'layout']]);
    expect(weigh({ isRepeated: true })).toEqual([['minor', 'layout']]);
    expect(weigh({ cover: { x: 0, y: 0, width: 0.9, height: 0.3 } })).toEqual([['minor', 'layout']]);
  });

  it('is silent about text that is painted twice word by word, form fields, redaction and pictures of what was read', () => {
    expect(weigh({ shown: 'Total: 1,250.00 euro' })).toEqual(SILENT);
    expect(weigh({ hidden: '50,00', shown: '150,00' })).toEqual([['critical', 'replaced']]);
    expect(weigh({ kind: 'annotation', annotation: 'Widget' })).toEqual(SILENT);
    expect(weigh({ kind: 'annotation', annotation: 'Redact', shown: '' })).toEqual(SILENT);
    const figure = { x: 0.1, y: 0.2, width: 0.8, height: 0.2 };
    expect(weigh({ kind: 'image', colour: null, shown: '', cover: figure })).toEqual(SILENT);
  });

  it('says that a program did it where there are too many', () => {
    expect(run(Array.from({ length: 9 }, () => AMOUNT))).toMatchObject([
      { verdict: 'not-assessable', explanation: { text: 'systematic', values: { count: '9', page: '1' } } },
    ]);
  });

  it('says how many pages were searched, and how many were not', () => {
    expect(run([])).toMatchObject([{ verdict: 'no-deviation', explanation: { values: { count: '1' } } }]);
    expect(run([], { pagesLeftOut: 2 })).toMatchObject([
      { verdict: 'not-assessable', explanation: { text: 'leftOut', values: { count: '2' } } },
    ]);
  });

  it('says nothing of a file of scans alone', () => {
    const scan = { page: 1, overlays: [], moreOverlays: 0 };
    expect(run([], { pages: [scan], drawn: [], pagesLeftOut: 1 })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { pdfOverlays } from '../../../../shared/checks/authenticity/pdf-overlays.ts';
import type { Page } from '../../../../shared/model/page.ts';
import type { PdfOverlay } from '../../../../shared/model/pdf-overlays.ts';

const PAGE: Page = {
  page: 1,
  widthPx: 1000,
  heightPx: 2000,
  dpi: 300,
  dpiSource: 'file',
  origin: 'pdf-scan',
  storage: 'jpeg',
  colour: true,
};

const PATCH: PdfOverlay = {
  kind: 'fill',
  area: { x: 0.1, y: 0.2, width: 0.3, height: 0.03 },
  text: null,
  colour: '#f5f2eb',
  annotation: null,
  opaque: true,
  hidesInk: true,
};

const TEXT: PdfOverlay = {
  kind: 'text',
  area: { x: 0.12, y: 0.205, width: 0.1, height: 0.015 },
  text: '3 May 1988',
  colour: null,
  annotation: null,
  opaque: false,
  hidesInk: false,
};

function run(overlays: readonly PdfOverlay[], rest: { pagesLeftOut?: number; moreOverlays?: number } = {}) {
  const { pagesLeftOut = 0, moreOverlays = 0 } = rest;
  return pdfOverlays.run({
    overlays: { pages: [{ page: 1, overlays, moreOverlays }], drawn: [], pagesLeftOut },
    pages: [PAGE],
  });
}

function weigh(...overlays: readonly PdfOverlay[]) {
  return run(overlays).map(({ severity, explanation }) => [severity, explanation.text]);
}

describe('pdf-overlays', () => {
  it('says that an entry was covered and new text put on it', () => {
    expect(run([PATCH, TEXT])).toEqual([
      {
        verdict: 'deviation',
        severity: 'critical',
        indicator: 'forged.digital_edit',
        score: 1,
        region: { page: 1, box: { x: 100, y: 400, width: 300, height: 60 } },
        evidence: [
          {
            label: { en: 'Text put over the scan', nl: 'Tekst over de scan' },
            found: '3 May 1988',
            expected: null,
            source: null,
          },
        ],
        explanation: { text: 'replaced', values: {} },
      },
    ]);
  });

  it('weighs what may be honest work less', () => {
    const margin = { x: 0.4, y: 0.96, width: 0.2, height: 0.02 };
    const picture: PdfOverlay = { ...PATCH, kind: 'image', colour: null };
    const note: PdfOverlay = { ...PATCH, kind: 'annotation', annotation: 'Square', colour: null };
    expect(weigh(TEXT)).toEqual([['major', 'text']]);
    expect(weigh({ ...TEXT, area: margin })).toEqual([['minor', 'text']]);
    expect(weigh(PATCH)).toEqual([['major', 'covered']]);
    expect(weigh({ ...PATCH, colour: '#000000' })).toEqual([['minor', 'blackened']]);
    expect(weigh({ ...PATCH, hidesInk: false }, TEXT)).toEqual([['major', 'text']]);
    expect(weigh({ ...PATCH, hidesInk: false })).toEqual([['minor', 'drawing']]);
    expect(weigh({ ...PATCH, opaque: false, hidesInk: false })).toEqual([['minor', 'drawing']]);
    expect(weigh(picture)).toEqual([['major', 'picture']]);
    expect(weigh({ ...picture, area: margin })).toEqual([['minor', 'picture']]);
    expect(weigh(picture, TEXT)).toEqual([['critical', 'replaced']]);
    expect(weigh(note)).toEqual([['major', 'noteCovers']]);
    expect(weigh({ ...note, annotation: 'Redact' })).toEqual([['minor', 'noteCovers']]);
    expect(weigh({ ...note, hidesInk: false })).toEqual([['minor', 'note']]);
    expect(weigh(PATCH, { ...note, annotation: 'FreeText', area: TEXT.area, text: '1988' })).toEqual([
      ['critical', 'replaced'],
    ]);
  });

  it('points at the weightiest things and counts the others', () => {
    const found = run(Array.from({ length: 8 }, () => TEXT));
    expect(found).toHaveLength(7);
    expect(found.at(-1)).toMatchObject({
      severity: 'minor',
      explanation: { text: 'more', values: { count: '2' } },
    });
  });

  it('does not judge a page that is set over a full-page picture', () => {
    expect(run(Array.from({ length: 13 }, () => TEXT))).toEqual([
      {
        verdict: 'not-assessable',
        severity: 'note',
        indicator: null,
        score: 0,
        region: { page: 1, box: { x: 0, y: 0, width: 1000, height: 2000 } },
        evidence: [],
        explanation: { text: 'composed', values: {} },
      },
    ]);
  });

  it('finds no deviation on a bare scan', () => {
    const bare = {
      verdict: 'no-deviation',
      severity: 'note',
      indicator: null,
      score: 0,
      region: null,
      evidence: [],
      explanation: { text: 'bare', values: { count: '1' } },
    };
    expect(run([])).toEqual([bare]);
    expect(run([], { pagesLeftOut: 4 })).toEqual([
      { ...bare, verdict: 'not-assessable', explanation: { text: 'leftOut', values: { count: '4' } } },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { pdfRevisions } from '../../../../shared/checks/authenticity/pdf-revisions.ts';
import type { Page } from '../../../../shared/model/page.ts';
import type {
  PdfAreaChange,
  PdfChange,
  PdfRevision,
  PdfRevisions,
} from '../../../../shared/model/pdf-revisions.ts';

const PAGE: Page = {
  page: 1,
  widthPx: 1000,
  heightPx: 2000,
  dpi: 300,
  dpiSource: 'file',
  origin: 'pdf-render',
  storage: 'drawn',
  colour: true,
};

const FIRST: PdfRevision = {
  number: 1,
  endByte: 5000,
  modified: '2024-03-01T09:00:00Z',
  producer: 'Register Printer 4',
  signed: true,
  readable: true,
  comparedPages: 0,
  changes: [],
};

function run(
  changes: readonly PdfChange[],
  rest: Partial<PdfRevisions> = {},
  second: Partial<PdfRevision> = {},
) {
  const later: PdfRevision = {
    ...FIRST,
    number: 2,
    endByte: 7000,
    modified: '2024-05-03T10:15:00+02:00',
    producer: 'Page Editor 2',
    signed: false,
    comparedPages: 1,
    changes,
    ...second,
  };
  const revisions = { revisions: [FIRST, later], revisionCount: 2, pagesLeftOut: 0, ...rest };
  return pdfRevisions.run({ revisions, pages: [PAGE] });
}

function change(part: Partial<PdfAreaChange> = {}): PdfAreaChange {
  const area = { x: 0.1, y: 0.25, width: 0.3, height: 0.02 };
  return { kind: 'content', page: 1, area, inkLost: false, pageWasBlank: false, ...part };
}

const WHEN = { en: 'of 3 May 2024', nl: 'van 3 mei 2024' };

describe('pdf-revisions', () => {
  it('says that an entry was changed after the file was completed', () => {
    expect(run([change({ inkLost: true })])).toEqual([
      {
        verdict: 'deviation',
        severity: 'critical',
        indicator: 'forged.digital_edit',
        score: 1,
        region: { page: 1, box: { x: 100, y: 500, width: 300, height: 40 } },
        evidence: [
          {
            label: { en: 'Revision', nl: 'Versie' },
            found: { en: '2 of 2', nl: '2 van 2' },
            expected: null,
            source: null,
          },
          {
            label: { en: 'Date in the revision', nl: 'Datum in de versie' },
            found: '2024-05-03T10:15:00+02:00',
            expected: null,
            source: null,
          },
          {
            label: { en: 'Program in the revision', nl: 'Programma in de versie' },
            found: 'Page Editor 2',
            expected: null,
            source: null,
          },
          {
            label: { en: 'Electronic signature', nl: 'Elektronische handtekening' },
            found: {
              en: 'in revision 1, before this one; it does not cover what came later',
              nl: 'in versie 1, vóór deze; wat later kwam valt er niet onder',
            },
            expected: null,
            source: null,
          },
        ],
        explanation: { text: 'changed', values: { when: WHEN, revision: '2', count: '2' } },
      },
    ]);
  });

  it('weighs what may be honest work less', () => {
    const weigh = (one: PdfChange) =>
      run([one]).map(({ severity, explanation }) => [severity, explanation.text]);
    expect(weigh(change())).toEqual([['major', 'added']]);
    expect(weigh(change({ area: { x: 0.1, y: 0.96, width: 0.3, height: 0.02 } }))).toEqual([
      ['minor', 'added'],
    ]);
    expect(weigh(change({ inkLost: true, area: { x: 0, y: 0, width: 1, height: 0.9 } }))).toEqual([
      ['major', 'redrawn'],
    ]);
    expect(weigh(change({ pageWasBlank: true }))).toEqual([['minor', 'begun']]);
    expect(weigh(change({ kind: 'annotation' }))).toEqual([['minor', 'annotated']]);
    expect(weigh(change({ kind: 'annotation', inkLost: true }))).toEqual([['major', 'covered']]);
    expect(weigh(change({ kind: 'form-field', inkLost: true }))).toEqual([['minor', 'filled']]);
    expect(weigh({ kind: 'page-added', page: 1 })).toEqual([['minor', 'pageAdded']]);
    expect(weigh({ kind: 'page-removed', page: null })).toEqual([['major', 'pageRemoved']]);
    expect(weigh({ kind: 'page-reshaped', page: 1 })).toEqual([['major', 'reshaped']]);
  });

  it('points at the largest places and counts the others', () => {
    const found = run(Array.from({ length: 9 }, () => change({ inkLost: true })));
    expect(found).toHaveLength(7);
    expect(found.at(-1)).toMatchObject({
      verdict: 'deviation',
      severity: 'minor',
      region: null,
      explanation: { text: 'more', values: { places: '3' } },
    });
  });

  it('finds no deviation in a signature or in a change of description', () => {
    const alike = {
      verdict: 'no-deviation',
      severity: 'note',
      indicator: null,
      score: 0,
      region: null,
      evidence: [],
      explanation: { text: 'alike', values: { count: '2' } },
    };
    expect(run([change({ kind: 'signature' })])).toEqual([alike]);
    expect(run([])).toEqual([alike]);
  });

  it('says what could not be compared', () => {
    const rest = { revisionCount: 12, pagesLeftOut: 3 };
    const found = run([], rest, { readable: false, modified: null, comparedPages: 0 });
    expect(found.map(({ verdict, explanation }) => [verdict, explanation])).toEqual([
      ['not-assessable', { text: 'unread', values: { revision: '2', count: '12' } }],
      ['not-assessable', { text: 'leftOut', values: { revisions: '10', pages: '3' } }],
    ]);
  });

  it('speaks of a revision without a date', () => {
    expect(run([change()], {}, { modified: null })[0]?.explanation.values.when).toEqual({
      en: 'without a date of its own',
      nl: 'zonder eigen datum',
    });
  });
});

import { describe, expect, it } from 'vitest';
import {
  type CaseDocument,
  documentBeside,
  firstToLookAt,
  nextOpenDocument,
  pageBeside,
} from '../../../../renderer/screens/case/case-documents.ts';
import type { TriageOutcome } from '../../../../shared/model/examination.ts';

function document(id: string, openCount: number, outcome: TriageOutcome | null, pageCount = 1): CaseDocument {
  const head = {
    ...{ id: `${id}-1`, engine: '1', at: '2026-01-02T03:04:05.000Z', languages: null, digest: '' },
    unjudged: [],
    deviationCount: openCount,
  };
  const page = { widthPx: 10, heightPx: 10, dpi: 300, dpiSource: 'file' } as const;
  return {
    id,
    openCount,
    examinations: outcome === null ? [] : [{ ...head, outcome }],
    pages: Array.from({ length: pageCount }, (_, at) => ({ ...page, page: at + 1 })),
  };
}

const CLEAN = document('clean', 0, 'no-deviation-found', 2);
const DOUBTFUL = document('doubtful', 2, 'doubtful', 3);
const ANSWERED = document('answered', 0, 'doubtful');
const NEW = document('new', 0, null);

describe('firstToLookAt', () => {
  const first = (...documents: CaseDocument[]) => firstToLookAt(documents).id;

  it('is the gravest with a deviation that waits', () => {
    expect(first(CLEAN, ANSWERED, DOUBTFUL)).toBe('doubtful');
    expect(first(CLEAN, document('small', 1, 'no-deviation-found'), DOUBTFUL)).toBe('doubtful');
    expect(first(CLEAN, document('small', 1, 'no-deviation-found'), ANSWERED)).toBe('small');
  });

  it('else has the gravest outcome, else comes first', () => {
    expect(first(NEW, CLEAN, document('unclear', 0, 'not-assessable'), ANSWERED)).toBe('answered');
    expect(first(NEW, CLEAN)).toBe('clean');
    expect(first(NEW, document('newer', 0, null))).toBe('new');
  });
});

describe('from document to document', () => {
  const all = [DOUBTFUL, CLEAN, document('other', 1, 'doubtful'), NEW];

  it('goes to the one beside it, and stops at the ends', () => {
    expect(documentBeside(all, 'clean', 1)?.id).toBe('other');
    expect(documentBeside(all, 'clean', -1)?.id).toBe('doubtful');
    expect([documentBeside(all, 'doubtful', -1), documentBeside(all, 'new', 1)]).toEqual([null, null]);
  });

  it('goes on to what waits, past what does not, round the end', () => {
    expect(nextOpenDocument(all, 'doubtful', 1)?.id).toBe('other');
    expect(nextOpenDocument(all, 'other', 1)?.id).toBe('doubtful');
    expect(nextOpenDocument(all, 'clean', -1)?.id).toBe('doubtful');
    expect(nextOpenDocument(all, 'doubtful', -1)?.id).toBe('other');
    expect(nextOpenDocument([CLEAN, DOUBTFUL], 'doubtful', 1)).toBeNull();
  });

  it('turns all pages of all documents', () => {
    const turn = (name: string, page: number, pageCount: number, by: 1 | -1) =>
      pageBeside(all, { document: name, page, pageCount }, by);
    expect(turn('doubtful', 2, 3, 1)).toEqual({ document: 'doubtful', page: 3 });
    expect(turn('doubtful', 3, 3, 1)).toEqual({ document: 'clean', page: 1 });
    expect(turn('clean', 1, 2, -1)).toEqual({ document: 'doubtful', page: 3 });
    expect(turn('doubtful', 1, 3, -1)).toBeNull();
    expect(turn('new', 1, 1, 1)).toBeNull();
    expect(turn('other', 1, 1, 1)).toEqual({ document: 'new', page: 1 });
  });
});

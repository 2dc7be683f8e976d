import { describe, expect, it } from 'vitest';
import { pdfCoveredText } from '../../../../shared/checks/authenticity/pdf-covered-text.ts';
import { pdfOverlays } from '../../../../shared/checks/authenticity/pdf-overlays.ts';
import { pdfRevisions } from '../../../../shared/checks/authenticity/pdf-revisions.ts';
import { runCheck } from '../../../../shared/checks/check.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { Page } from '../../../../shared/model/page.ts';
import type { CoveredText, PdfOverlay, PdfOverlays } from '../../../../shared/model/pdf-overlays.ts';
import type { PdfAreaChange, PdfRevision, PdfRevisions } from '../../../../shared/model/pdf-revisions.ts';

const PAGE: Page = {
  ...{ page: 1, widthPx: 1000, heightPx: 2000, dpi: 300, dpiSource: 'file' },
  ...{ origin: 'pdf-render', storage: 'drawn', colour: true },
};
const PLACE = { x: 0.1, y: 0.25, width: 0.3, height: 0.02 };
const AMOUNT: CoveredText = {
  ...{ kind: 'fill', colour: '#ffffff', annotation: null, area: PLACE, cover: PLACE },
  ...{ hidden: '1,250.00', shown: '8,250.00', cutsLetter: false, isRepeated: false },
};
const PATCH: PdfOverlay = {
  ...{ kind: 'fill', area: PLACE, text: null, colour: '#ffffff', annotation: null },
  ...{ opaque: true, hidesInk: true },
};
const TEXT: PdfOverlay = {
  ...{
    kind: 'text',
    area: { ...PLACE, x: 0.12, width: 0.2 },
    text: '8,250.00',
    colour: null,
    annotation: null,
  },
  ...{ opaque: false, hidesInk: false },
};

function change(area = PLACE, part: Partial<PdfAreaChange> = {}): PdfAreaChange {
  return { kind: 'content', page: 1, area, inkLost: true, pageWasBlank: false, ...part };
}

function inRevisions(...changes: (readonly PdfAreaChange[])[]): PdfRevisions {
  const revisions = [[], ...changes].map(
    (own, at): PdfRevision => ({
      ...{ number: at + 1, endByte: 1000 * at, modified: null, producer: null, signed: false },
      ...{ readable: true, comparedPages: 1, changes: own },
    }),
  );
  return { revisions, revisionCount: revisions.length, pagesLeftOut: 0 };
}

const drawn: PdfOverlays = { pages: [], drawn: [{ page: 1, covered: [AMOUNT] }], pagesLeftOut: 0 };
const scanned: PdfOverlays = {
  pages: [{ page: 1, overlays: [PATCH, TEXT], moreOverlays: 0 }],
  drawn: [],
  pagesLeftOut: 0,
};

/** What the three checks of a PDF find together. */
function found(overlays: PdfOverlays, revisions: PdfRevisions): readonly Finding[] {
  return [pdfRevisions, pdfOverlays, pdfCoveredText].flatMap((check) => {
    const outcome = runCheck(check, {
      pages: { ok: true, value: [PAGE] },
      overlays: { ok: true, value: overlays },
      revisions: { ok: true, value: revisions },
    });
    return outcome.state === 'done' ? outcome.findings : [];
  });
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ severity, explanation, region }) => [severity, explanation.text, region?.box]);

const BOX = { x: 100, y: 500, width: 300, height: 40 };

describe('an entry that was covered and set anew in a later revision', () => {
  it.each([
    ['on a drawn page', drawn, ['1,250.00', '8,250.00', '2 of 2']],
    ['on a scan', scanned, ['8,250.00', '2 of 2']],
  ])('is one finding that names both grounds, %s', (_where, overlays, evidence) => {
    const findings = found(overlays, inRevisions([change()]));
    expect(told(findings)).toEqual([['critical', 'replaced', BOX]]);
    expect(findings[0]!.evidence.map(({ found: is }) => (typeof is === 'string' ? is : is.en))).toEqual(
      evidence,
    );
  });

  it('is one finding where the change shows in several places', () => {
    const halves = [
      change({ ...PLACE, width: 0.1 }, { inkLost: false }),
      change({ ...PLACE, x: 0.3, width: 0.1 }),
    ];
    expect(told(found(drawn, inRevisions(halves)))).toEqual([['critical', 'replaced', BOX]]);
  });

  it('is told with the last revision that touched it, and the earlier one by itself', () => {
    const findings = found(drawn, inRevisions([change()], [change()]));
    expect(told(findings).map(([, text]) => text)).toEqual(['changed', 'replaced']);
  });

  it('is told by itself where the revisions changed something else, or the page as a whole', () => {
    const elsewhere = change({ ...PLACE, y: 0.6 });
    expect(told(found(drawn, inRevisions([elsewhere]))).map(([, text]) => text)).toEqual([
      'changed',
      'replaced',
    ]);
    const whole = change({ x: 0, y: 0, width: 1, height: 1 });
    expect(told(found(scanned, inRevisions([whole]))).map(([, text]) => text)).toEqual([
      'redrawn',
      'replaced',
    ]);
  });
});

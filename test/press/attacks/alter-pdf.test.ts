import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/readers/open-file.ts';
import { readPage } from '../../../electron/readers/pages.ts';
import { readOverlays } from '../../../electron/readers/pdf/overlays.ts';
import { readRevisions } from '../../../electron/readers/pdf/revisions.ts';
import { pdfCoveredText } from '../../../shared/checks/authenticity/pdf-covered-text.ts';
import { pdfOverlays } from '../../../shared/checks/authenticity/pdf-overlays.ts';
import { pdfRevisions } from '../../../shared/checks/authenticity/pdf-revisions.ts';
import { runCheck } from '../../../shared/checks/check.ts';
import type { Gathered } from '../../../shared/model/inputs.ts';
import type { Page } from '../../../shared/model/page.ts';
import type { SavedPage } from '../channels.ts';
import { fieldOf } from '../document.ts';
import { captured } from '../honest-pages.ts';
import { editInRevision, paintOverlay } from './alter-pdf.ts';

const DRAWN_DPI = 300;
const PLAN = { seed: 41, sort: 'receipt', capture: 'fine-scan', channel: 'pdf', dpi: 150 } as const;
const page = captured(PLAN);
const field = page.fields.find(({ text }) => /\d/.test(text))!.name;
const pair = await paintOverlay(page, { field, text: '98,76', of: 'text', quality: 85 });

async function judged({ bytes }: SavedPage) {
  const { width, height } = page.raster;
  const scale = DRAWN_DPI / page.dpi;
  const drawn: Page = {
    ...{ page: 1, widthPx: Math.round(width * scale), heightPx: Math.round(height * scale), dpi: DRAWN_DPI },
    ...{ dpiSource: 'file', origin: 'pdf-render', storage: 'drawn', colour: false },
  };
  const overlays = await readOverlays(new Uint8Array(bytes));
  return pdfCoveredText.run({ overlays: overlays!, pages: [drawn] });
}

describe('a figure painted over in a PDF that a program drew', () => {
  it('is told with what is under it, in its place', async () => {
    const found = await judged(pair.altered);
    expect(found).toMatchObject([
      {
        verdict: 'deviation',
        severity: 'critical',
        evidence: [{ found: fieldOf(page, field).text }, { found: '98,76' }],
      },
    ]);
    const { box } = found[0]!.region!;
    const { region } = pair;
    expect(box.x).toBeLessThan(region.x + region.width);
    expect(box.x + box.width).toBeGreaterThan(region.x);
    expect(box.y).toBeLessThan(region.y + region.height);
    expect(box.y + box.height).toBeGreaterThan(region.y);
  });

  it('is not seen where it was left alone', async () => {
    expect(await judged(pair.honest)).toMatchObject([{ verdict: 'no-deviation' }]);
  });
});

describe('a figure painted over in a later revision', () => {
  it.each(['text', 'scan'] as const)(
    'gives one finding, of %s, and none where it was left alone',
    async (of) => {
      const { honest, altered } = await editInRevision(page, { field, text: '98,76', of, quality: 85 });
      const deviations = async (bytes: Uint8Array) => {
        const file = await openFile(new Uint8Array(bytes));
        const { raster: _raster, ...drawn } = await readPage(file, 1);
        await file.close();
        const gathered: Gathered = {
          pages: { ok: true, value: [drawn] },
          overlays: { ok: true, value: (await readOverlays(new Uint8Array(bytes)))! },
          revisions: { ok: true, value: (await readRevisions(new Uint8Array(bytes)))! },
        };
        return [pdfRevisions, pdfOverlays, pdfCoveredText]
          .map((check) => runCheck(check, gathered))
          .flatMap((outcome) => (outcome.state === 'done' ? outcome.findings : []))
          .filter(({ verdict }) => verdict === 'deviation');
      };
      expect(await deviations(altered.bytes)).toMatchObject([
        { severity: 'critical', explanation: { text: 'replaced' } },
      ]);
      expect(await deviations(honest.bytes)).toEqual([]);
    },
  );
});

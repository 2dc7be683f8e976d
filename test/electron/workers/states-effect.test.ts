import { rgb } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { statesEffect } from '../../../electron/workers/states-effect.ts';
import type { ShownFileCheck } from '../../../shared/model/effect.ts';
import { A4, appendRevision, type Draw, pressPdf, scanJpeg, writeLines } from '../../press/pdf.ts';
import { sourceOf } from './source-of.ts';

const WHITE = rgb(1, 1, 1);
const LINE = { x: 60, y: A4.height - 100, size: 12 };
/** The first line of the page, px as it is drawn at 300 dpi. */
const BOX = { x: 240, y: 370, width: 700, height: 70 };

const replace: Draw = (page, _document, font) => {
  page.drawRectangle({ x: LINE.x, y: LINE.y - 3, width: 150, height: 14, color: WHITE });
  page.drawText('Total 8,250.00', { ...LINE, font });
};
const twoLines: Draw = (page, _document, font) => writeLines(page, font, ['Total 1,250.00', 'Paid']);

async function shown(bytes: Uint8Array, check: ShownFileCheck) {
  const effect = await statesEffect(sourceOf(bytes), { page: 1, box: BOX, check });
  return effect?.kind === 'states' ? effect.states : null;
}

/** How dark the picture of a state is on the whole. */
async function darkness(picture: string): Promise<number> {
  const png = Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
  const { channels } = await sharp(png).stats();
  return 255 - channels[0]!.mean;
}

describe('how a place of a PDF looked before', () => {
  it('is drawn from each revision that changed it, the oldest first', async () => {
    const first = await pressPdf(twoLines);
    const second = await appendRevision(first, '2024-04-01T10:00:00Z', replace);
    const third = await appendRevision(second, '2024-05-01T10:00:00Z', (page, _document, font) => {
      page.drawText('Elsewhere', { x: 60, y: 200, size: 12, font });
    });
    const states = await shown(third, 'pdf-revisions');
    expect(states?.map(({ name }) => name.en)).toEqual(['Revision 1 of 3, 1 March 2024', 'As it is now']);
    expect(states![0]!.picture).not.toBe(states![1]!.picture);
    expect(states![0]!.widthPx / states![0]!.heightPx).toBeCloseTo((BOX.width + 189) / (BOX.height + 71), 1);
  });

  it('is not there where no revision looked otherwise', async () => {
    const first = await pressPdf(twoLines);
    expect(
      await shown(await appendRevision(first, '2024-04-01T10:00:00Z', () => {}), 'pdf-revisions'),
    ).toBeNull();
  });

  it('is drawn up to where the text of the page was covered', async () => {
    const bytes = await pressPdf(async (page, document, font) => {
      await twoLines(page, document, font);
      page.drawRectangle({ x: LINE.x, y: LINE.y - 3, width: 150, height: 14, color: WHITE });
    });
    const [under, now] = (await shown(bytes, 'pdf-covered-text'))!;
    expect([under!.name.en, now!.name.en]).toEqual(['What is under it', 'As it is now']);
    expect(await darkness(under!.picture)).toBeGreaterThan((await darkness(now!.picture)) + 1);
  });

  it('is the scan alone where something lies over one', async () => {
    const jpeg = await scanJpeg(620);
    const bytes = await pressPdf(async (page, document, font) => {
      page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, ...A4 });
      page.drawText('Added later', { ...LINE, font });
    });
    const [scan, now] = (await shown(bytes, 'pdf-overlays'))!;
    expect(await darkness(now!.picture)).toBeGreaterThan(await darkness(scan!.picture));
  });
});

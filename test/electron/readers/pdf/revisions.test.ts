import { PDFName, PDFString, rgb } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readRevisions } from '../../../../electron/readers/pdf/revisions.ts';
import {
  A4,
  appendRevision,
  pressPdf,
  replaceContent,
  scanJpeg,
  writeLines,
  writeSections,
} from '../../../press/pdf.ts';

const LINES = ['Extract from the register of births', 'Name: Ada Verhoeven', 'Born: 3 May 1983 in Havenstad'];

const original = await pressPdf((page, _document, font) => writeLines(page, font, LINES));
const scan = await pressPdf(async (page, document) => {
  page.drawImage(await document.embedJpg(await scanJpeg(800)), { x: 0, y: 0, ...A4 });
});

describe('readRevisions', () => {
  it('gives nothing for a file that was saved once', async () => {
    expect(await readRevisions(original)).toBeNull();
  });

  it('finds text that was replaced', async () => {
    const edited = await appendRevision(original, '2024-05-03T10:15:00Z', (page, _document, font) => {
      page.setFont(font);
      const key = page.node.newFontDictionary('F0', font.ref).asString();
      replaceContent(
        page,
        `BT ${key} 12 Tf 60 742 Td (${LINES[0]}) Tj 0 -24 Td (${LINES[1]}) Tj 0 -24 Td (Born: 8 May 1988 in Havenstad) Tj ET`,
      );
    });
    const found = await readRevisions(edited);
    expect(found?.revisionCount).toBe(2);
    expect(found?.revisions[1]).toMatchObject({
      number: 2,
      modified: '2024-05-03T10:15:00Z',
      producer: 'Page Editor 2',
      readable: true,
      signed: false,
      comparedPages: 1,
    });
    const changes = found?.revisions[1]?.changes ?? [];
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect(change).toMatchObject({ kind: 'content', page: 1, inkLost: true, pageWasBlank: false });
      if (!('area' in change)) continue;
      // The third line stands 148 points below the top, and ends before the middle.
      expect(change.area.y * A4.height).toBeGreaterThan(130);
      expect((change.area.y + change.area.height) * A4.height).toBeLessThan(160);
      expect((change.area.x + change.area.width) * A4.width).toBeLessThan(240);
    }
  });

  it('finds a patch painted over a scan', async () => {
    const edited = await appendRevision(scan, '2024-05-03T10:15:00Z', (page, _document, font) => {
      page.drawRectangle({ x: 60, y: 580, width: 200, height: 20, color: rgb(0.96, 0.95, 0.92) });
      page.drawText('3 May 1983', { x: 64, y: 584, size: 12, font });
    });
    const found = await readRevisions(edited);
    expect(found?.revisions[1]?.changes).toHaveLength(1);
    expect(found?.revisions[1]?.changes[0]).toMatchObject({ kind: 'content', page: 1, inkLost: true });
  });

  it('finds text added on empty paper without loss of ink', async () => {
    const edited = await appendRevision(original, '2024-05-03T10:15:00Z', (page, _document, font) => {
      page.drawText('Married: 2 June 2010', { x: 60, y: 400, size: 12, font });
    });
    const found = await readRevisions(edited);
    expect(found?.revisions[1]?.changes).toHaveLength(1);
    expect(found?.revisions[1]?.changes[0]).toMatchObject({ kind: 'content', inkLost: false });
  });

  it('finds no change where only the description of the file changed', async () => {
    const found = await readRevisions(
      await appendRevision(original, '2024-05-03T10:15:00Z', (_page, document) =>
        document.setTitle('Extract'),
      ),
    );
    expect(found?.revisions.map(({ changes, comparedPages }) => ({ changes, comparedPages }))).toEqual([
      { changes: [], comparedPages: 0 },
      { changes: [], comparedPages: 1 },
    ]);
  });

  it('tells a filled field and a note from the page itself', async () => {
    const form = await pressPdf((page, document, font) => {
      writeLines(page, font, LINES);
      document
        .getForm()
        .createTextField('place')
        .addToPage(page, { x: 60, y: 500, width: 200, height: 24, borderWidth: 0 });
    });
    const filled = await appendRevision(form, '2024-05-03T10:15:00Z', (_page, document, font) => {
      const field = document.getForm().getTextField('place');
      field.setText('Havenstad');
      field.updateAppearances(font);
    });
    const noted = await appendRevision(filled, '2024-05-04T10:15:00Z', (page, document) => {
      const appearance = document.context.register(
        document.context.stream('1 0 0 rg 0 0 100 30 re f', {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 100, 30],
        }),
      );
      const note = document.context.obj({
        Type: 'Annot',
        Subtype: 'Square',
        Rect: [300, 300, 400, 330],
        F: 4,
        AP: { N: appearance },
      });
      note.set(PDFName.of('Contents'), PDFString.of('seen'));
      page.node.addAnnot(document.context.register(note));
    });
    const found = await readRevisions(noted);
    expect(found?.revisions.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      [],
      ['form-field'],
      ['annotation'],
    ]);
  });

  it('says which pages came later', async () => {
    const found = await readRevisions(
      await appendRevision(original, '2024-05-03T10:15:00Z', (_page, document, font) => {
        writeLines(document.addPage([A4.width, A4.height]), font, ['Page two']);
      }),
    );
    expect(found?.revisions[1]?.changes).toEqual([{ kind: 'page-added', page: 2 }]);
  });

  it('gives places on the page as it stands when it is turned', async () => {
    const edited = await appendRevision(original, '2024-05-03T10:15:00Z', (page, _document, font) => {
      page.setRotation({ type: 'degrees', angle: 90 } as Parameters<typeof page.setRotation>[0]);
      page.drawText('Added', { x: 60, y: 60, size: 12, font });
    });
    const change = (await readRevisions(edited))?.revisions[1]?.changes[0];
    // Turned clockwise, the bottom left of the sheet is the top left of the picture.
    expect(change && 'area' in change && change.area.x < 0.12 && change.area.y < 0.15).toBe(true);
  });

  it('is not misled by end marks that end nothing', async () => {
    const tail = Buffer.from('\n% startxref\n9 %%EOF\nsome bytes that a mail program left');
    expect(await readRevisions(Buffer.concat([original, tail]))).toBeNull();
  });

  it('says that a revision cannot be read, and nothing about the document', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>';
    const bytes = writeSections([
      { objects: { 4: '<< /Nothing true >>' }, trailer: '' },
      {
        objects: {
          1: '<< /Type /Catalog /Pages 2 0 R >>',
          2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          3: page,
        },
        trailer: '/Root 1 0 R',
      },
    ]);
    const found = await readRevisions(bytes);
    expect(found?.revisions.map(({ readable, changes }) => ({ readable, changes }))).toEqual([
      { readable: false, changes: [] },
      { readable: true, changes: [] },
    ]);
  });

  it('finds a page that was taken out', async () => {
    const two = await pressPdf((page, document, font) => {
      writeLines(page, font, LINES);
      writeLines(document.addPage([A4.width, A4.height]), font, ['Page two']);
    });
    const found = await readRevisions(
      await appendRevision(two, '2024-05-03T10:15:00Z', (_page, document) => document.removePage(0)),
    );
    expect(found?.revisions[1]?.changes).toEqual([{ kind: 'page-removed', page: null }]);
  });

  it('refuses a file with a password', async () => {
    const key = 'k'.repeat(32);
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${key}) /U (${key}) >> /ID [(a) (a)]`;
    const start = {
      objects: { 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [] /Count 0 >>' },
      trailer: `/Root 1 0 R ${lock}`,
    };
    const bytes = writeSections([start, start]);
    await expect(readRevisions(bytes)).rejects.toMatchObject({ code: 'encrypted' });
  });
});

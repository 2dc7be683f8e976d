import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeReferenceScan } from '../../press/reference/reference-scan.ts';
import { saveJpeg } from '../../press/save.ts';
import { openReferenceHome } from '../reference-home.ts';

const TODAY = '2026-01-01';

/** A document of no model of this collection. */
const OTHER = path.resolve(import.meta.dirname, '../../../assets/sample/residence-card-back.jpg');

test('a scan is recognised as its own edition, a document of no model as none, and no document is refused', async () => {
  const { engine, faults } = await openReferenceHome(['utopia-birth-2009', 'utopia-birth-1996']);
  expect(faults).toEqual([]);
  const scan = makeReferenceScan({ model: 'utopia-birth', edition: '1996', seed: 7, dpi: 200 });
  const bytes = await saveJpeg(scan.document);
  const [page] = await engine.ask('recognise', { bytes, today: TODAY });
  expect(page?.found).toEqual({ model: scan.model, face: 1 });
  const [other] = await engine.ask('recognise', { bytes: await readFile(OTHER), today: TODAY });
  expect(other?.found).toBeNull();
  const asked = engine.ask('recognise', { bytes: Buffer.from('no scan at all'), today: TODAY });
  await expect(asked).rejects.toMatchObject({ code: 'unsupported-format' });
}, 120_000);

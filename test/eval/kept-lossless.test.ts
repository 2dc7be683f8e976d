import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { keptLossless } from './kept-lossless.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'loep-kept-'));
afterAll(() => rm(folder, { recursive: true }));

test('unaltered JPEG pages are saved once more, with the pixels that they decode to, the right way up', async () => {
  const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
  await Promise.all([mkdir(from), mkdir(to)]);
  const random = Uint8Array.from({ length: 40 * 24 * 3 }, (_, at) => (at * 97) % 251);
  const page = sharp(random, { raw: { width: 40, height: 24, channels: 3 } });
  const bytes = await page.jpeg({ quality: 70 }).withMetadata({ orientation: 6 }).toBuffer();
  await Promise.all(['a.JPG', 'b.jpeg', 'c.png'].map((file) => writeFile(path.join(from, file), bytes)));
  const labels = [
    { file: 'a.JPG', label: 'genuine' as const },
    { file: 'b.jpeg', label: 'altered' as const },
    { file: 'c.png', label: 'genuine' as const },
  ];
  const kept = await keptLossless({ name: 'scans', directory: from, labels }, to);
  expect(kept).toEqual({
    name: 'scans+png',
    directory: to,
    labels: [{ file: 'a.png', label: 'genuine' }],
  });
  const saved = await sharp(await readFile(path.join(to, 'a.png')))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(saved.info).toMatchObject({ width: 24, height: 40 });
  expect(saved.data).toEqual(await sharp(bytes).autoOrient().raw().toBuffer());
});

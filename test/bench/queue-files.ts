import { makeCard } from '../press/card.ts';
import type { PressedDocument } from '../press/document.ts';
import { makeExtract } from '../press/extract.ts';
import { saveJpeg, savePng, saveScanPdf, saveTextPdf } from '../press/save.ts';

export interface QueueFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly isBroken: boolean;
}

/** Of every twenty files: what they are, and how many. */
const MIX: readonly (readonly [number, string, (seed: number) => Promise<Uint8Array>])[] = [
  [6, 'card.jpg', (seed) => saveJpeg(card(seed), { quality: 85 })],
  [3, 'card.png', (seed) => savePng(card(seed))],
  [3, 'cards.pdf', (seed) => saveScanPdf([card(seed), card(seed + 1)])],
  [2, 'extract.pdf', (seed) => saveTextPdf([makeExtract({ seed, dpi: 150 })])],
  [3, 'a4-150-dpi.jpg', (seed) => saveJpeg(makeExtract({ seed, dpi: 150 }), { quality: 80 })],
  [1, 'a4-300-dpi.jpg', (seed) => saveJpeg(makeExtract({ seed }), { quality: 80 })],
  [1, 'broken-cut.jpg', async (seed) => (await saveJpeg(card(seed), { quality: 85 })).slice(0, 300)],
  [
    1,
    'broken-no-scan.jpg',
    async (seed) => Buffer.from(`<script>alert(${seed})</script>'; DROP TABLE cases`),
  ],
];

/** Files as they lie in a folder that somebody drops: small scans of many kinds, one in ten broken. */
export async function makeQueueFiles(count: number): Promise<QueueFile[]> {
  const kinds = MIX.flatMap(([many, name, make]) => Array.from({ length: many }, () => ({ name, make })));
  const files: QueueFile[] = [];
  for (let at = 0; at < count; at++) {
    // Steps of a prime, so that files of one kind do not come one after another.
    const { name, make } = kinds[(at * 7) % kinds.length]!;
    const fileName = `${String(at + 1).padStart(3, '0')}-${name}`;
    files.push({ fileName, bytes: await make(at + 1), isBroken: name.startsWith('broken') });
  }
  return files;
}

function card(seed: number): PressedDocument {
  return makeCard({ seed, side: seed % 2 === 0 ? 'front' : 'back' });
}

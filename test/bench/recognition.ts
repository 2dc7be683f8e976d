import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FaceIndex } from '../../shared/model/reference/recognition.ts';
import { openFaceShelf } from '../../shared/rules/matching/face-shelf.ts';
import { verifyByWords } from '../../shared/rules/matching/verify-by-words.ts';
import { type Random, seeded, wholeBetween } from '../press/seed.ts';
import { report } from './report.ts';

const FACES = 100_000;
const WORDS = 30;
/** Different words of all labels: those of a hundred languages, and names of states and offices. */
const VOCABULARY = 200_000;
const QUERIES = 200;
/** A page bears words of its own beside those of its face. */
const OWN_WORDS = 60;
const CANDIDATES = 5;

/** The shortlist over a large collection, and the verification of a page against its candidates. */
export async function benchRecognition(): Promise<void> {
  const words = vocabulary(seeded(1));
  const before = usedMb();
  const start = performance.now();
  const shelf = openFaceShelf(faces(words));
  console.log(`shelf of ${shelf.size} faces made in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  report('memory of the shelf, MB', usedMb() - before, '<=', 300);
  const random = seeded(2);
  const times: number[] = [];
  let found = 0;
  for (let query = 0; query < QUERIES; query++) {
    const at = wholeBetween(random, 0, FACES - 1);
    const face = faceAt(at, words);
    const page = misread(
      face.words.map(({ text }) => text),
      words,
      random,
    );
    const began = performance.now();
    const list = shelf.shortlist(
      { words: page, mrz: null, fingerprints: [faceAt(at + 1, words).fingerprint] },
      CANDIDATES,
    );
    times.push(performance.now() - began);
    if (list.some(({ model }) => model === face.model)) found++;
  }
  times.sort((one, other) => one - other);
  report('shortlist of a page, 95th percentile, ms', times[Math.floor(0.95 * QUERIES)]!, '<=', 50);
  report('share of pages with their face in the shortlist', found / QUERIES, '>=', 0.99);
  verification(words);
}

/** A dense page of 300 words against five faces of 60 each, of which one is its own. */
function verification(words: readonly string[]): void {
  const tried = Array.from({ length: CANDIDATES }, (_, at) => longFace(at, words));
  const page = tried[0]!.words.map(({ text, box }) => ({
    text,
    confidence: 0.9,
    box: { x: 60 + 11.8 * box.x, y: 40 + 11.8 * box.y, width: 11.8 * box.width, height: 11.8 * box.height },
  }));
  const random = seeded(5);
  for (let at = 0; at < 240; at++) {
    const box = { x: wholeBetween(random, 0, 2300), y: wholeBetween(random, 0, 3400), width: 90, height: 30 };
    page.push({ text: words[wholeBetween(random, 0, 2000)]!, confidence: 0.9, box });
  }
  const start = performance.now();
  for (const face of tried)
    verifyByWords(face, { words: page, widthPx: 2480, heightPx: 3508 }, { modelsTried: FACES });
  report('verification of a page by words against five faces, ms', performance.now() - start, '<=', 1500);
}

function* faces(words: readonly string[]): Generator<FaceIndex> {
  for (let at = 0; at < FACES; at++) yield faceAt(at, words);
}

function faceAt(at: number, words: readonly string[]): FaceIndex {
  return madeFace(at, words, WORDS);
}

function longFace(at: number, words: readonly string[]): FaceIndex {
  return madeFace(at, words, 2 * WORDS);
}

function madeFace(at: number, words: readonly string[], count: number): FaceIndex {
  const random = seeded(at + 17);
  const colours = Uint8Array.from({ length: 192 }, () => wholeBetween(random, 60, 200));
  const half = () =>
    Math.floor(random() * 4294967296)
      .toString(16)
      .padStart(8, '0');
  return {
    model: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    version: 1,
    face: 1,
    widthMm: 210,
    heightMm: 297,
    icao: null,
    mrz: null,
    fingerprint: { bits: half() + half(), colours },
    words: Array.from({ length: count }, (_, place) => ({
      text: words[rank(random)]!,
      isFixed: true,
      box: { x: 10 + wholeBetween(random, 0, 160), y: 10 + (place * 270) / count, width: 20, height: 3 },
    })),
  };
}

/** Few words stand on many faces and most on few, by the law of Zipf. */
function rank(random: Random): number {
  return Math.min(VOCABULARY - 1, Math.floor(VOCABULARY ** random()) - 1 + wholeBetween(random, 0, 3));
}

function vocabulary(random: Random): string[] {
  const syllables = [
    'ba',
    'ke',
    'ti',
    'ro',
    'mun',
    'sel',
    'dor',
    'gha',
    'vi',
    'nat',
    'chu',
    'pel',
    'os',
    'ar',
  ];
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    let word = '';
    for (let part = wholeBetween(random, 2, 5); part > 0; part--) {
      word += syllables[wholeBetween(random, 0, syllables.length - 1)]!;
    }
    words.add(word.toUpperCase());
  }
  return [...words];
}

/** The words of a face as a reader gives them: a tenth lost, a tenth with a wrong letter, among words of the page's own. */
function misread(face: readonly string[], words: readonly string[], random: Random): string[] {
  const read = face.flatMap((word) => {
    const luck = random();
    if (luck < 0.1) return [];
    const at = wholeBetween(random, 0, word.length - 1);
    return luck < 0.2 ? [`${word.slice(0, at)}X${word.slice(at + 1)}`] : [word];
  });
  for (let at = 0; at < OWN_WORDS; at++) read.push(words[rank(random)]!);
  return read;
}

/** Memory in use, what is no longer needed let go of first. */
function usedMb(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

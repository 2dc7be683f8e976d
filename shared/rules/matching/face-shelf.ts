import {
  bitCount,
  COLOUR_BYTES,
  colourDistance,
  halvesOf,
} from '../../imaging/registration/fingerprint-distance.ts';
import type { MrzFormat } from '../../model/mrz.ts';
import type { FaceCandidate, FaceIndex, Fingerprint } from '../../model/reference/recognition.ts';
import { wordsIn } from './placed-words.ts';
import { openPostings, type Postings } from './postings.ts';

/** What was seen of a page before it is known what it is. */
export interface PageLooks {
  /** Folded, as `placedWords` gives them. */
  readonly words: readonly string[];
  /** Format and issuer of its machine-readable zone; the issuer null when it was not read. */
  readonly mrz: { readonly format: MrzFormat; readonly issuer: string | null } | null;
  /** Of what lies on the page: one, or one for each way round that it may lie. */
  readonly fingerprints: readonly Fingerprint[];
}

/** All faces of the published models, in memory. */
export interface FaceShelf {
  readonly size: number;
  /** The faces that the page may be of, best first. The same page gives the same list. */
  readonly shortlist: (page: PageLooks, limit: number) => FaceCandidate[];
}

/**
 * Shares of the four votes in the score. Words tell most; a picture of a filled-in face differs from its specimen, and
 * one issuer has many models. With these every page of the evaluation had its face among the first five of fifteen, and
 * of 200 pages with a fifth of their words lost or misread all had theirs among the first five of 100,000.
 */
const WORDS_SHARE = 0.6;
const BITS_SHARE = 0.1;
const COLOURS_SHARE = 0.15;
const ZONE_SHARE = 0.15;

/** Bits of 64 that two pictures differ by when they have nothing to do with each other are 32 ± 4. */
const UNRELATED_BITS = 24;
/** Distance of colours from which two pictures have nothing in common. */
const UNRELATED_COLOURS = 25;
/** Faces whose colours are compared: the best by the other votes. */
const COLOURS_COMPARED = 400;

/** Puts the faces on the shelf: words in an inverted index, fingerprints in a row; nothing of a face is kept as text. */
export function openFaceShelf(faces: Iterable<FaceIndex>): FaceShelf {
  const models: string[] = [];
  const numbers: number[] = [];
  const bits: number[] = [];
  const zones: number[] = [];
  const zoneNumbers = new Map<string, number>();
  const postings = openPostings();
  let colours = new Uint8Array(COLOUR_BYTES * 256);
  for (const face of faces) {
    const at = models.length;
    models.push(face.model);
    numbers.push(face.face);
    bits.push(...halvesOf(face.fingerprint.bits));
    zones.push(zoneNumber(zoneNumbers, face));
    if ((at + 1) * COLOUR_BYTES > colours.length) {
      const larger = new Uint8Array(2 * colours.length);
      larger.set(colours);
      colours = larger;
    }
    colours.set(face.fingerprint.colours.subarray(0, COLOUR_BYTES), at * COLOUR_BYTES);
    postings.add(face.words.filter(({ isFixed }) => isFixed).flatMap(({ text }) => wordsIn(text)));
  }
  const kept: Kept = {
    models,
    numbers: Int32Array.from(numbers),
    bits: Int32Array.from(bits),
    zones: Int32Array.from(zones),
    zoneNumbers,
    colours: colours.slice(0, models.length * COLOUR_BYTES),
    postings: postings.close(),
  };
  return { size: models.length, shortlist: (page, limit) => shortlist(kept, page, limit) };
}

interface Kept {
  readonly models: readonly string[];
  readonly numbers: Int32Array;
  readonly bits: Int32Array;
  /** Number of the pair of issuer and format of each face, -1 without zone. */
  readonly zones: Int32Array;
  readonly zoneNumbers: ReadonlyMap<string, number>;
  readonly colours: Uint8Array;
  readonly postings: Postings;
}

function zoneNumber(known: Map<string, number>, { icao, mrz }: FaceIndex): number {
  if (icao === null || mrz === null) return -1;
  const key = `${icao} ${mrz}`;
  const number = known.get(key) ?? known.size;
  known.set(key, number);
  return number;
}

function shortlist(kept: Kept, page: PageLooks, limit: number): FaceCandidate[] {
  const scores = kept.postings.score(page.words);
  for (let at = 0; at < scores.length; at++) scores[at]! *= WORDS_SHARE;
  addBits(kept, page.fingerprints, scores);
  addZone(kept, page.mrz, scores);
  const best = bestOf(scores, Math.max(COLOURS_COMPARED, limit));
  const scored = best.map((at) => ({ at, score: scores[at]! + colourVote(kept, page.fingerprints, at) }));
  scored.sort((one, other) => other.score - one.score || one.at - other.at);
  return scored.slice(0, limit).map(({ at, score }) => ({
    model: kept.models[at]!,
    face: kept.numbers[at]!,
    score: Math.min(1, score),
  }));
}

function addBits({ bits }: Kept, fingerprints: readonly Fingerprint[], scores: Float32Array): void {
  if (fingerprints.length === 0) return;
  const asked = fingerprints.map((fingerprint) => halvesOf(fingerprint.bits));
  for (let at = 0; at < scores.length; at++) {
    let least = UNRELATED_BITS;
    for (const [high, low] of asked) {
      const distance = bitCount(bits[2 * at]! ^ high) + bitCount(bits[2 * at + 1]! ^ low);
      if (distance < least) least = distance;
    }
    scores[at]! += BITS_SHARE * (1 - least / UNRELATED_BITS);
  }
}

function addZone({ zones, zoneNumbers }: Kept, mrz: PageLooks['mrz'], scores: Float32Array): void {
  const wanted = mrz === null ? undefined : zoneNumbers.get(`${mrz.issuer} ${mrz.format}`);
  if (wanted === undefined) return;
  for (let at = 0; at < scores.length; at++) if (zones[at] === wanted) scores[at]! += ZONE_SHARE;
}

function colourVote({ colours }: Kept, fingerprints: readonly Fingerprint[], at: number): number {
  let least = UNRELATED_COLOURS;
  for (const fingerprint of fingerprints) {
    least = Math.min(least, colourDistance(fingerprint.colours, colours, at * COLOUR_BYTES));
  }
  return COLOURS_SHARE * (1 - least / UNRELATED_COLOURS);
}

const BINS = 4096;

/** Places of about the `count` highest scores above nothing, in their order on the shelf: by bins, without sorting all. */
function bestOf(scores: Float32Array, count: number): number[] {
  const bins = new Uint32Array(BINS);
  const binOf = (score: number) => Math.min(BINS - 1, Math.floor(score * BINS));
  for (const score of scores) bins[binOf(score)]!++;
  let least = BINS - 1;
  for (let sum = bins[least]!; least > 0 && sum + bins[least - 1]! <= count; ) sum += bins[--least]!;
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    if (scores[at]! > 0 && binOf(scores[at]!) >= least) best.push(at);
  }
  return best.length > 0 ? best : firstAbove(scores, count);
}

/** When so many faces score alike that no bin holds few enough: the first of them. */
function firstAbove(scores: Float32Array, count: number): number[] {
  const order = Array.from(scores.keys()).filter((at) => scores[at]! > 0);
  order.sort((one, other) => scores[other]! - scores[one]! || one - other);
  return order.slice(0, count);
}

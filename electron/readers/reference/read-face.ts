import type { Raster } from '../../../shared/imaging/raster.ts';
import { fingerprintOf } from '../../../shared/imaging/registration/fingerprint.ts';
import { mapPoint, quadToQuad, rectangle } from '../../../shared/imaging/registration/homography.ts';
import { warp } from '../../../shared/imaging/registration/warp.ts';
import { LoepError } from '../../../shared/model/errors.ts';
import type { MrzReading } from '../../../shared/model/mrz.ts';
import type { BoxMm, SizeMm } from '../../../shared/model/reference/basics.ts';
import type {
  Corners,
  FaceWord,
  Fingerprint,
  Homography,
} from '../../../shared/model/reference/recognition.ts';
import type { Zone } from '../../../shared/model/reference/zones.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { PageText } from '../../../shared/model/words.ts';
import { isMrzAnchor, mrzAnchors } from '../../../shared/rules/matching/mrz-anchors.ts';
import { isWithinOneEdit } from '../../../shared/rules/matching/one-edit.ts';
import { type PlacedWord, placedWords, wordsIn } from '../../../shared/rules/matching/placed-words.ts';
import type { PageImage } from '../reader.ts';

/** A face of a model as it is seen on the image of a specimen. */
export interface SeenFace extends SizeMm {
  readonly image: Pick<PageImage, 'raster'>;
  /** In px of the image. */
  readonly corners: Corners;
  /** Zones of this face. */
  readonly zones: readonly Zone[];
}

/** What a page is recognised by as this face. */
export interface FaceReading {
  readonly fingerprint: Fingerprint;
  readonly words: readonly FaceWord[];
}

/** Longer side of the picture that the fingerprint is taken of, px: sixteen for each cell of its finest grid. */
const FINGERPRINT_PX = 512;
/** Words read less surely than this are as often specks as words. */
const LEAST_CONFIDENCE = 0.5;
/** How far a word may stand out of its zone, mm: a zone is drawn by hand. */
const ZONE_MARGIN_MM = 1;

/**
 * Reads what a face is recognised by from the image of a specimen, its text, and its machine-readable zone when it has
 * one.
 *
 * @throws LoepError `bad-input` when the corners are no quadrangle
 */
export function readFace(face: SeenFace, text: PageText, mrz: MrzReading | null = null): FaceReading {
  const toFace = quadToQuad(face.corners, rectangle(face.widthMm, face.heightMm));
  if (toFace === null) {
    throw new LoepError('bad-input', {
      en: 'The corners of the specimen lie on one line. Mark the four corners of the face.',
      nl: 'De hoeken van het exemplaar liggen op één lijn. Wijs de vier hoeken van de zijde aan.',
    });
  }
  const words = [...placedWords(text), ...mrzAnchors(mrz)].filter(
    ({ confidence, text }) => confidence >= LEAST_CONFIDENCE || isMrzAnchor(text),
  );
  return {
    fingerprint: faceFingerprint(face.image.raster, face.corners, face),
    words: words.flatMap((word) => faceWord(face, toFace, word) ?? []),
  };
}

/** The fingerprint of what lies between four corners. */
export function faceFingerprint(raster: Raster, corners: Corners, size: SizeMm): Fingerprint {
  const scale = FINGERPRINT_PX / Math.max(size.widthMm, size.heightMm);
  const width = Math.max(1, Math.round(size.widthMm * scale));
  const height = Math.max(1, Math.round(size.heightMm * scale));
  const toImage = quadToQuad(rectangle(width, height), corners);
  return fingerprintOf(toImage === null ? raster : warp(raster, toImage, width, height));
}

function faceWord(face: SeenFace, toFace: Homography, { text, box }: PlacedWord): FaceWord | null {
  const placed = boxOnFace(toFace, box);
  const [x, y] = [placed.x + placed.width / 2, placed.y + placed.height / 2];
  if (x < 0 || y < 0 || x > face.widthMm || y > face.heightMm) return null;
  const isFixed = isMrzAnchor(text) || isPrinted(face.zones, text, x, y);
  return { text, box: within(placed, face), isFixed };
}

function boxOnFace(toFace: Homography, { x, y, width, height }: Box): BoxMm {
  const corners = [
    mapPoint(toFace, x, y),
    mapPoint(toFace, x + width, y),
    mapPoint(toFace, x + width, y + height),
    mapPoint(toFace, x, y + height),
  ];
  const left = Math.min(...corners.map((corner) => corner.x));
  const top = Math.min(...corners.map((corner) => corner.y));
  return {
    x: left,
    y: top,
    width: Math.max(...corners.map((corner) => corner.x)) - left,
    height: Math.max(...corners.map((corner) => corner.y)) - top,
  };
}

/** A box on the face, in hundredths of a mm: finer than anything is read. */
function within({ x, y, width, height }: BoxMm, { widthMm, heightMm }: SizeMm): BoxMm {
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  return {
    x: hundredths(left),
    y: hundredths(top),
    width: Math.max(0.01, hundredths(Math.min(x + width, widthMm) - left)),
    height: Math.max(0.01, hundredths(Math.min(y + height, heightMm) - top)),
  };
}

function hundredths(mm: number): number {
  return Math.round(mm * 100) / 100;
}

/**
 * Whether a word belongs to the print: it stands in a zone of fixed text and is one of its words. On a face without
 * such zones, everything outside the variable ones does.
 */
function isPrinted(zones: readonly Zone[], text: string, x: number, y: number): boolean {
  const here = zones.filter(({ box }) => holds(box, x, y));
  const fixed = here.filter((zone) => zone.kind === 'fixed-text');
  if (zones.some(({ kind }) => kind === 'fixed-text')) {
    return fixed.some(({ words }) => wordsIn(words).some((word) => isWithinOneEdit(word, text)));
  }
  return here.length === 0;
}

function holds({ x, y, width, height }: BoxMm, atX: number, atY: number): boolean {
  return (
    atX >= x - ZONE_MARGIN_MM &&
    atY >= y - ZONE_MARGIN_MM &&
    atX <= x + width + ZONE_MARGIN_MM &&
    atY <= y + height + ZONE_MARGIN_MM
  );
}

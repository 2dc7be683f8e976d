import type { Raster } from '../../shared/imaging/raster.ts';
import type { PressedDocument } from './document.ts';
import { blurred, whiten } from './scan-optics.ts';
import { between, partSeed, pick, seeded } from './seed.ts';

/** How a colour copier or an office printer makes tints. */
export interface Halftone {
  /** Rows of dots to the inch, of each ink. */
  readonly linesPerInch: number;
  /** How far all screens are turned from their usual angles. */
  readonly turnDeg: number;
  /** How far a dot's edge runs, as a share of the levels: 0 is a hard edge, as of an imagesetter. */
  readonly softness: number;
}

/** Light that a full layer of each ink lets through, and the usual angle of its screen. */
const INKS = [
  { light: [0.1, 0.6, 0.85], angleDeg: 15 },
  { light: [0.82, 0.12, 0.48], angleDeg: 75 },
  { light: [0.98, 0.92, 0.12], angleDeg: 0 },
  { light: [0.12, 0.11, 0.12], angleDeg: 45 },
] as const;
/** Rulings of office printers and of offset on plain paper. */
const RULINGS = [85, 100, 106, 120, 133, 141, 150, 175] as const;
/** Copiers print dark greys in black alone, and light ones hardly in black. */
const BLACK_BEND = 1.5;
const BLACK_GAIN = 1.15;
/** Spot functions are ranked in so many steps. */
const SPOT_STEPS = 256;

/** The document as a colour copier prints it again: seen, whitened a little, and built up of dots in four inks. */
export function screenedCopy(document: PressedDocument, seed: number): PressedDocument {
  const random = seeded(partSeed(seed, 'screened copy'));
  const perMm = document.dpi / 25.4;
  const seen = blurred(document.raster, between(random, 0.02, 0.035) * perMm);
  whiten(seen, between(random, 244, 255));
  const how = {
    linesPerInch: pick(random, RULINGS),
    turnDeg: pick(random, [0, 0, 7.5]),
    softness: between(random, 0.02, 0.2),
  };
  return { ...document, raster: halftoned(seen, document.dpi, how) };
}

/** A raster printed in dots of four inks. */
export function halftoned(raster: Raster, dpi: number, how: Halftone): Raster {
  const { width, height, data } = raster;
  const light = new Float32Array(data.length).fill(255);
  const cell = dpi / how.linesPerInch;
  const ranks = spotRanks();
  const soft = Math.max(1e-3, how.softness);
  for (const [ink, { light: through, angleDeg }] of INKS.entries()) {
    const angle = ((angleDeg + how.turnDeg) * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle) / cell, Math.sin(angle) / cell];
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at += 3) {
        const share = inkShare(ink, data[at]!, data[at + 1]!, data[at + 2]!);
        if (share <= 0) continue;
        const along = x * cos + y * sin;
        const across = y * cos - x * sin;
        const column = Math.floor((along - Math.floor(along)) * 32);
        const row = Math.floor((across - Math.floor(across)) * 32);
        const dot = (share * (1 + soft) - ranks[row * 32 + column]!) / soft;
        const covered = dot < 0 ? 0 : dot > 1 ? 1 : dot;
        light[at]! *= 1 - covered * (1 - through[0]);
        light[at + 1]! *= 1 - covered * (1 - through[1]);
        light[at + 2]! *= 1 - covered * (1 - through[2]);
      }
    }
  }
  return { ...raster, data: Uint8Array.from(light, Math.round) };
}

/** How much of an ink (cyan, magenta, yellow, black) a colour takes, 0..1. */
function inkShare(ink: number, red: number, green: number, blue: number): number {
  const black = Math.min(1, BLACK_GAIN * (1 - Math.max(red, green, blue) / 255) ** BLACK_BEND);
  if (ink === 3) return black;
  const sample = ink === 0 ? red : ink === 1 ? green : blue;
  return 1 - sample / 255 - black;
}

/** In which order the places of a cell are inked: round dots that grow from its middle. */
function spotRanks(): Float32Array {
  const side = 32;
  const heights = Float32Array.from({ length: side * side }, (_, at) => {
    const turn = (index: number) => (2 * Math.PI * (index + 0.5)) / side;
    return Math.cos(turn(at % side)) + Math.cos(turn(Math.floor(at / side)));
  });
  const order = Uint32Array.from(heights.keys()).sort((a, b) => heights[a]! - heights[b]!);
  const ranks = new Float32Array(heights.length);
  for (const [rank, at] of order.entries()) {
    ranks[at] = (Math.floor((rank / heights.length) * SPOT_STEPS) + 0.5) / SPOT_STEPS;
  }
  return ranks;
}

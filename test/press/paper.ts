import type { Raster } from '../../shared/imaging/raster.ts';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import { between, gaussian, partSeed, pick, type Random, seeded } from './seed.ts';

/** The sheet that a document is printed on. */
export interface Paper {
  readonly seed: number;
  /** Light that it gives back of each colour, as a share. */
  readonly tint: readonly [red: number, green: number, blue: number];
  /** How cloudy it looks, as a deviation in grey levels: fibres never lie evenly. */
  readonly cloud: number;
  /** Loose fibres and flecks to the square centimetre, as recycled paper has them. */
  readonly flecks: number;
}

const TINTS = [
  [1, 1, 1],
  [0.98, 0.97, 0.93],
  [0.95, 0.94, 0.9],
  [0.97, 0.98, 1],
  [0.93, 0.96, 0.9],
] as const;
/** Sizes of the clouds, and how much each weighs. */
const CLOUDS = [
  { sideMm: 2.6, share: 0.6 },
  { sideMm: 0.7, share: 0.5 },
] as const;

/** Some sheet of office or security paper. */
export function paperOf(seed: number): Paper {
  const random = seeded(partSeed(seed, 'paper'));
  const cloud = between(random, 0.3, 1.6);
  return { seed, tint: pick(random, TINTS), cloud, flecks: random() < 0.3 ? between(random, 0.05, 0.6) : 0 };
}

/** The print as it looks on the paper. */
export function onPaper(raster: Raster, dpi: number, paper: Paper): Raster {
  const random = seeded(partSeed(paper.seed, 'fibres'));
  const { width, height } = raster;
  const data = Uint8Array.from(raster.data);
  const clouds = CLOUDS.map(({ sideMm, share }) =>
    cloudOf(random, width, (sideMm * dpi) / MM_PER_INCH, share),
  );
  const row = new Float32Array(width);
  for (let y = 0, at = 0; y < height; y++) {
    row.fill(1);
    for (const addRow of clouds) addRow(row, y, paper.cloud / 255);
    for (let x = 0; x < width; x++, at += 3) {
      const light = row[x]!;
      data[at] = Math.min(255, data[at]! * paper.tint[0] * light + 0.5);
      data[at + 1] = Math.min(255, data[at + 1]! * paper.tint[1] * light + 0.5);
      data[at + 2] = Math.min(255, data[at + 2]! * paper.tint[2] * light + 0.5);
    }
  }
  const squareCm = ((width / dpi) * (height / dpi) * MM_PER_INCH ** 2) / 100;
  const out = { ...raster, data };
  for (let fleck = 0; fleck < paper.flecks * squareCm; fleck++) drawFleck(out, random, dpi);
  return out;
}

/** Adds one size of clouds to rows asked for from the top down: random heights of a lattice, straight between them. */
function cloudOf(random: Random, width: number, sidePx: number, share: number) {
  const columns = Math.ceil(width / sidePx) + 2;
  const heights = () => Float32Array.from({ length: columns }, () => gaussian(random) * share);
  let lattice = 0;
  let upper = heights();
  let lower = heights();
  return (row: Float32Array, y: number, deviation: number) => {
    const down = y / sidePx;
    for (; lattice < Math.floor(down); lattice++) {
      upper = lower;
      lower = heights();
    }
    const below = down - lattice;
    for (let x = 0; x < width; x++) {
      const along = x / sidePx;
      const left = Math.floor(along);
      const right = along - left;
      const above = upper[left]! * (1 - right) + upper[left + 1]! * right;
      const under = lower[left]! * (1 - right) + lower[left + 1]! * right;
      row[x]! += deviation * (above * (1 - below) + under * below);
    }
  };
}

/** A short fibre a little darker than the paper, some of them coloured. */
function drawFleck({ width, height, data }: Raster, random: Random, dpi: number): void {
  let [x, y, angle] = [random() * width, random() * height, random() * 2 * Math.PI];
  const lengthPx = (between(random, 0.2, 1.6) * dpi) / MM_PER_INCH;
  const keeps = [between(random, 0.7, 0.97), between(random, 0.7, 0.97), between(random, 0.7, 0.97)];
  for (let step = 0; step < lengthPx; step++) {
    x += Math.cos(angle);
    y += Math.sin(angle);
    angle += between(random, -0.15, 0.15);
    const [column, line] = [Math.round(x), Math.round(y)];
    if (column < 0 || line < 0 || column >= width || line >= height) return;
    for (let channel = 0; channel < 3; channel++)
      data[(line * width + column) * 3 + channel]! *= keeps[channel]!;
  }
}

import type { Raster } from '../../shared/imaging/raster.ts';
import { between, gaussian, type Random } from './seed.ts';

const TABLE = 4096;
/** Most that one pass of three weights can blur: a quarter, a half and a quarter. */
const VARIANCE_PER_PASS = 0.5;
/** What the sensor makes of the blackest toner and of the whitest paper. */
const BLACK = 20;
const WHITE = 250;
/** Noise of each colour by itself, as a share of the noise that all three have in common. */
const COLOUR_GRAIN = 0.45;

/** Toner runs outside its outline by an uneven share of a pixel, as it does in a laser printer. */
export function spreadToner(raster: Raster, spread: number, random: Random): Raster {
  if (spread === 0) return raster;
  const { width, height, data } = raster;
  const shares = Uint8Array.from({ length: TABLE }, () => 256 * Math.min(1, spread * (0.4 + 1.2 * random())));
  const out = Uint8Array.from(data);
  const stride = width * 3;
  let noise = (random() * 4294967296) | 1;
  for (let at = stride + 3; at < (height - 1) * stride - 3; at++) {
    const here = data[at]!;
    let darkest = data[at - 3]!;
    if (data[at + 3]! < darkest) darkest = data[at + 3]!;
    if (data[at - stride]! < darkest) darkest = data[at - stride]!;
    if (data[at + stride]! < darkest) darkest = data[at + stride]!;
    if (darkest >= here) continue;
    noise ^= noise << 13;
    noise ^= noise >>> 17;
    noise ^= noise << 5;
    out[at] = here - (((here - darkest) * shares[noise & (TABLE - 1)]!) >> 8);
  }
  return { ...raster, data: out };
}

/** Blurred by about a Gaussian of deviation `sigmaPx`, in as many passes of three weights as it takes. */
export function blurred(raster: Raster, sigmaPx: number): Raster {
  const passes = Math.ceil((sigmaPx * sigmaPx) / VARIANCE_PER_PASS);
  if (passes === 0) return raster;
  const side = Math.round((128 * sigmaPx * sigmaPx) / passes);
  let from = raster.data;
  const spare = new Uint8Array(from.length);
  const out = new Uint8Array(from.length);
  const stride = raster.width * 3;
  for (let pass = 0; pass < passes; pass++) {
    blurAlong(from, spare, 3, side);
    blurAlong(spare, out, stride, side);
    from = out;
  }
  return { ...raster, data: out };
}

/** Weighs each sample with its neighbours at `step`; the two ends of the array stay as they are. */
function blurAlong(from: Uint8Array, to: Uint8Array, step: number, side: number): void {
  const middle = 256 - 2 * side;
  to.set(from.subarray(0, step));
  to.set(from.subarray(from.length - step), from.length - step);
  for (let at = step; at < from.length - step; at++) {
    to[at] = ((from[at - step]! + from[at + step]!) * side + from[at]! * middle + 128) >> 8;
  }
}

/** Specks of dust and lint on the glass, in place. */
export function sprinkle(raster: Raster, random: Random, specks: number, dpi: number): void {
  const { width, height, data } = raster;
  for (let speck = 0; speck < specks; speck++) {
    const middleX = random() * width;
    const middleY = random() * height;
    const radius = (between(random, 0.03, 0.1) * dpi) / 25.4;
    const grey = between(random, 60, 190);
    for (let y = Math.floor(middleY - radius); y <= middleY + radius; y++) {
      for (let x = Math.floor(middleX - radius); x <= middleX + radius; x++) {
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
        const cover = 1 - Math.hypot(x - middleX, y - middleY) / (radius + 0.5);
        if (cover <= 0) continue;
        const at = (y * width + x) * 3;
        for (let channel = at; channel < at + 3; channel++) {
          data[channel] = Math.min(data[channel]!, data[channel]! * (1 - cover) + grey * cover);
        }
      }
    }
  }
}

/** What the sensor makes of the light: tone, falling off towards the edges, and noise; in place. */
export function expose(raster: Raster, random: Random, gain: number, grain: number): void {
  const { width, height, data } = raster;
  const middle = between(random, 0.4, 0.6) * width;
  const light = new Int32Array(width);
  for (let x = 0; x < width; x++) {
    const off = (x - middle) / (width / 2);
    light[x] = Math.round(4096 * (1 - (1 - gain) * off * off));
  }
  const common = Int16Array.from({ length: TABLE }, () => Math.round(gaussian(random) * grain * 16));
  const colour = Int16Array.from({ length: TABLE }, () =>
    Math.round(gaussian(random) * grain * COLOUR_GRAIN * 16),
  );
  const tone = Int32Array.from({ length: 256 }, (_, value) =>
    Math.round((BLACK + (value * (WHITE - BLACK)) / 255) * 16),
  );
  let noise = (random() * 4294967296) | 1;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      noise ^= noise << 13;
      noise ^= noise >>> 17;
      noise ^= noise << 5;
      const both = common[noise & (TABLE - 1)]!;
      const lamp = light[x]!;
      const red = ((tone[data[at]!]! * lamp) >> 12) + both + colour[(noise >>> 7) & (TABLE - 1)]!;
      const green = ((tone[data[at + 1]!]! * lamp) >> 12) + both + colour[(noise >>> 13) & (TABLE - 1)]!;
      const blue = ((tone[data[at + 2]!]! * lamp) >> 12) + both + colour[noise >>> 20]!;
      data[at] = red < 0 ? 0 : red > 4080 ? 255 : (red + 8) >> 4;
      data[at + 1] = green < 0 ? 0 : green > 4080 ? 255 : (green + 8) >> 4;
      data[at + 2] = blue < 0 ? 0 : blue > 4080 ? 255 : (blue + 8) >> 4;
    }
  }
}

/** Blur that is taken away, as scanners do it. */
const SHARPENING_PX = 0.9;

/** Adds to each sample what it differs by from its blurred neighbourhood, in place: edges and grain stand out. */
export function sharpen(raster: Raster, amount: number): void {
  const { data } = raster;
  const soft = blurred(raster, SHARPENING_PX).data;
  for (let at = 0; at < data.length; at++) {
    const value = Math.round(data[at]! + amount * (data[at]! - soft[at]!));
    data[at] = value < 0 ? 0 : value > 255 ? 255 : value;
  }
}

/** Stretches the tones so that `whiteAt` and all above it become white, in place. */
export function whiten({ data }: Raster, whiteAt: number): void {
  const table = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.min(255, Math.round((value * 255) / whiteAt)),
  );
  for (let at = 0; at < data.length; at++) data[at] = table[data[at]!]!;
}

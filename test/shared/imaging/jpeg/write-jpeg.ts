import { ZIGZAG } from '../../../../shared/imaging/jpeg-structure.ts';

/** One component to write: blocks of 64 coefficients in natural order, whole units, row by row. */
export interface WrittenPlane {
  readonly horizontal: number;
  readonly vertical: number;
  readonly blocks: readonly (readonly number[])[];
}

export interface WrittenJpeg {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly planes: readonly WrittenPlane[];
  readonly steps: readonly number[];
  /** Units between restart markers; 0 for none. */
  readonly restartInterval?: number;
  /** One scan for each component. */
  readonly apart?: boolean;
  /** 0xc0 baseline, 0xc1 extended ... */
  readonly frameCode?: number;
  readonly precision?: number;
}

/** Every symbol has a code of nine bits: its own value. Wasteful, legal, and easy to see through. */
const CODE_BITS = 9;
const DC_SYMBOLS = 16;
const AC_SYMBOLS = 252;

/** Writes a sequential JPEG of these coefficients, in ways that common encoders do not. */
export function writeJpeg(jpeg: WrittenJpeg): Uint8Array {
  const { widthPx, heightPx, planes, steps, restartInterval = 0, frameCode = 0xc0, precision = 8 } = jpeg;
  const word = (value: number) => [value >> 8, value & 255];
  const frame = planes.flatMap(({ horizontal, vertical }, at) => [at + 1, (horizontal << 4) | vertical, 0]);
  const bytes = [
    ...[0xff, 0xd8],
    ...segment(0xdb, [0, ...ZIGZAG.map((place) => steps[place]!)]),
    ...segment(frameCode, [precision, ...word(heightPx), ...word(widthPx), planes.length, ...frame]),
    ...segment(0xc4, [0, ...plainCodes(DC_SYMBOLS)]),
    ...segment(0xc4, [0x10, ...plainCodes(AC_SYMBOLS)]),
    ...segment(0xdd, word(restartInterval)),
  ];
  const groups = jpeg.apart ? planes.map((_, at) => [at]) : [planes.map((_, at) => at)];
  for (const group of groups) {
    bytes.push(...segment(0xda, [group.length, ...group.flatMap((at) => [at + 1, 0]), 0, 63, 0]));
    writeScan(bytes, jpeg, group);
  }
  return Uint8Array.from([...bytes, 0xff, 0xd9]);
}

function plainCodes(symbols: number): number[] {
  const counts = Array.from({ length: 16 }, (_, at) => (at === CODE_BITS - 1 ? symbols : 0));
  return [...counts, ...Array.from({ length: symbols }, (_, at) => at)];
}

function segment(code: number, data: readonly number[]): number[] {
  return [0xff, code, (data.length + 2) >> 8, (data.length + 2) & 255, ...data];
}

/** Blocks of a component: those of whole units, and those that the picture covers. */
export function extentOf(jpeg: WrittenJpeg, { horizontal, vertical }: WrittenPlane) {
  const mostX = Math.max(...jpeg.planes.map((plane) => plane.horizontal));
  const mostY = Math.max(...jpeg.planes.map((plane) => plane.vertical));
  const unitsWide = Math.ceil(jpeg.widthPx / (8 * mostX));
  const unitsHigh = Math.ceil(jpeg.heightPx / (8 * mostY));
  return {
    ...{ unitsWide, unitsHigh, stride: unitsWide * horizontal, rows: unitsHigh * vertical },
    blocksWide: Math.ceil(Math.ceil((jpeg.widthPx * horizontal) / mostX) / 8),
    blocksHigh: Math.ceil(Math.ceil((jpeg.heightPx * vertical) / mostY) / 8),
  };
}

function writeScan(bytes: number[], jpeg: WrittenJpeg, group: readonly number[]): void {
  const planes = group.map((at) => ({ ...jpeg.planes[at]!, ...extentOf(jpeg, jpeg.planes[at]!) }));
  const first = planes[0]!;
  const isAlone = planes.length === 1;
  const unitsWide = isAlone ? first.blocksWide : first.unitsWide;
  const units = unitsWide * (isAlone ? first.blocksHigh : first.unitsHigh);
  const interval = jpeg.restartInterval || units;
  let bits = new BitWriter();
  let predictors = planes.map(() => 0);
  for (let unit = 0; unit < units; unit++) {
    if (unit > 0 && unit % interval === 0) {
      bytes.push(...bits.finish(), 0xff, 0xd0 + ((unit / interval - 1) % 8));
      bits = new BitWriter();
      predictors = planes.map(() => 0);
    }
    const [unitX, unitY] = [unit % unitsWide, Math.floor(unit / unitsWide)];
    for (const [at, plane] of planes.entries()) {
      const [wide, high] = isAlone ? [1, 1] : [plane.horizontal, plane.vertical];
      for (let k = 0; k < wide * high; k++) {
        const x = unitX * wide + (k % wide);
        const y = unitY * high + Math.floor(k / wide);
        const block = plane.blocks[y * plane.stride + x]!;
        writeBlock(bits, block, predictors[at]!);
        predictors[at] = block[0]!;
      }
    }
  }
  bytes.push(...bits.finish());
}

function writeBlock(bits: BitWriter, block: readonly number[], predictor: number): void {
  bits.value(0, block[0]! - predictor);
  let run = 0;
  for (let k = 1; k < 64; k++) {
    const value = block[ZIGZAG[k]!]!;
    if (value === 0) {
      run++;
      continue;
    }
    for (; run > 15; run -= 16) bits.put(0xf0, CODE_BITS);
    bits.value(run, value);
    run = 0;
  }
  if (run > 0) bits.put(0, CODE_BITS);
}

class BitWriter {
  private readonly bytes: number[] = [];
  private byte = 1;

  put(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.byte = (this.byte << 1) | ((value >> bit) & 1);
      if (this.byte < 256) continue;
      this.bytes.push(this.byte & 255);
      if ((this.byte & 255) === 255) this.bytes.push(0);
      this.byte = 1;
    }
  }

  /** A symbol of `run` zeros and the size of the value, then the value. */
  value(run: number, value: number): void {
    const size = 32 - Math.clz32(Math.abs(value));
    this.put((run << 4) | size, CODE_BITS);
    this.put(value < 0 ? value + (1 << size) - 1 : value, size);
  }

  finish(): number[] {
    while (this.byte !== 1) this.put(1, 1);
    return this.bytes;
  }
}

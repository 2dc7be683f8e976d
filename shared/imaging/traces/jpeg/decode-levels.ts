import type { ComponentCoefficients } from '../../jpeg/coefficients.ts';
import { inverseDct } from '../../jpeg/dct.ts';

/** Decodes single blocks of a JPEG's luminance to whole levels, as every decoder does. */
export class BlockDecoder {
  /** The levels of the last block that was decoded; below 0 and above 255 as they came. */
  readonly block = new Float64Array(64);
  private readonly plane: ComponentCoefficients;

  constructor(plane: ComponentCoefficients) {
    this.plane = plane;
  }

  decode(x: number, y: number): void {
    const { values, stride, steps } = this.plane;
    const from = 64 * (y * stride + x);
    for (let k = 0; k < 64; k++) this.block[k] = values[from + k]! * steps[k]!;
    inverseDct(this.block);
    for (let k = 0; k < 64; k++) this.block[k] = Math.round(this.block[k]! + 128);
  }

  /** The window half a block to the right of and below a block, from the four that it lies in. */
  decodeBetween(x: number, y: number, window: Float64Array): void {
    for (let corner = 0; corner < 4; corner++) {
      const [right, down] = [corner & 1, corner >> 1];
      this.decode(x + right, y + down);
      for (let row = 0; row < 4; row++) {
        const from = 8 * (down === 0 ? row + 4 : row) + (right === 0 ? 4 : 0);
        const to = 8 * (row + 4 * down) + 4 * right;
        for (let column = 0; column < 4; column++) {
          const level = this.block[from + column]!;
          window[to + column] = level < 0 ? 0 : level > 255 ? 255 : level;
        }
      }
    }
  }
}

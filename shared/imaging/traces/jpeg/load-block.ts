/** Puts the 64 levels of the block at `x`, `y` into `block`. */
export function loadBlock(
  levels: Uint8Array,
  width: number,
  x: number,
  y: number,
  block: Float64Array,
): void {
  for (let row = 0, to = 0; row < 8; row++) {
    const from = (y + row) * width + x;
    for (let column = 0; column < 8; column++) block[to++] = levels[from + column]!;
  }
}

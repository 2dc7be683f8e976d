/** Linear light of each of the 256 values of sRGB (IEC 61966-2-1). */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** White of D65, which sRGB is defined for. */
const WHITE = { x: 0.95047, z: 1.08883 } as const;

/** A colour as lightness 0..100 and two coordinates of hue (CIE 1976 L*a*b*), from values of sRGB 0..255. */
export function toLab(red: number, green: number, blue: number): readonly [l: number, a: number, b: number] {
  const [r, g, b] = [LINEAR[red]!, LINEAR[green]!, LINEAR[blue]!];
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE.x);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE.z);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function root(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27) * (value / 116) + 16 / 116;
}

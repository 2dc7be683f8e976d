/** From dark to bright, even steps of lightness that the colour-blind see too (after cividis). */
const STOPS: readonly (readonly [red: number, green: number, blue: number])[] = [
  [0, 32, 76],
  [49, 68, 107],
  [102, 105, 112],
  [149, 143, 120],
  [203, 186, 105],
  [255, 233, 69],
];

/** The colour of a value of 0 to 1. */
export function heatOf(value: number): readonly [red: number, green: number, blue: number] {
  const place = Math.max(0, Math.min(1, value)) * (STOPS.length - 1);
  const at = Math.min(STOPS.length - 2, Math.floor(place));
  const [from, to] = [STOPS[at]!, STOPS[at + 1]!];
  const mixed = (channel: 0 | 1 | 2) =>
    Math.round(from[channel] + (place - at) * (to[channel] - from[channel]));
  return [mixed(0), mixed(1), mixed(2)];
}

/** The same scale as a background. */
export const HEAT_GRADIENT = `linear-gradient(to right, ${STOPS.map((stop) => `rgb(${stop.join(' ')})`).join(', ')})`;

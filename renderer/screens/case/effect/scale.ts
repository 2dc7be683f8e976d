/** A scale along an axis: where a value lies, and the round values that are written under it. */
export interface Scale {
  readonly ticks: readonly number[];
  /** Digits behind the point that tell one tick from the next. */
  readonly tickDigits: number;
  /** 0 at the start of the axis, 1 at its end. */
  place(value: number): number;
}

/** Room on either side of the values, as a share of their extent. */
const ROOM = 0.06;
/** Ticks, about. */
const TICKS = 4;
const MOST_DIGITS = 6;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** A scale on which all these values lie. */
export function scaleOf(values: readonly number[]): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const extent = most - least || Math.abs(most) || 1;
  const [from, to] = [least - ROOM * extent, most + ROOM * extent];
  const step = roundStep((to - from) / TICKS);
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return {
    ticks: Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step),
    tickDigits: digitsOf(step),
    place: (value) => (value - from) / (to - from),
  };
}

function roundStep(least: number): number {
  const unit = 10 ** Math.floor(Math.log10(least));
  return unit * ROUND_STEPS.find((step) => step * unit >= least * (1 - 1e-9))!;
}

function digitsOf(step: number): number {
  let digits = 0;
  while (digits < MOST_DIGITS && Math.abs(step - Number(step.toFixed(digits))) > step * 1e-6) digits++;
  return digits;
}

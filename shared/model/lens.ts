/** Ways to look at the pixels of a page. They help the eye, and are never a finding. */
export const LENSES = [
  'error-level',
  'ghost',
  'noise',
  'contrast',
  'red',
  'green',
  'blue',
  'hue',
  'saturation',
  'bit-plane',
] as const;

export type LensId = (typeof LENSES)[number];

/** What can be set of a lens, as a range of whole numbers. */
export interface LensRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly usual: number;
}

/** The quality that a ghost is looked for at, and the bit that is shown, 0 being the lowest. */
export const LENS_SETTINGS: Readonly<Partial<Record<LensId, LensRange>>> = {
  ghost: { least: 40, most: 95, step: 5, usual: 75 },
  'bit-plane': { least: 0, most: 7, step: 1, usual: 0 },
};

/** How often what a lens shows is doubled to be seen; lenses that are not here show what there is. */
export const LENS_STRENGTHS: Readonly<Partial<Record<LensId, LensRange>>> = {
  'error-level': { least: 0, most: 4, step: 1, usual: 3 },
  ghost: { least: 0, most: 4, step: 1, usual: 1 },
  noise: { least: 0, most: 4, step: 1, usual: 2 },
  contrast: { least: 0, most: 3, step: 1, usual: 1 },
};

/** A lens as it is set. */
export interface Lens {
  readonly id: LensId;
  /** 0 where there is nothing to set. */
  readonly setting: number;
  readonly strength: number;
}

/** A lens as it is when it is taken up. */
export function usualLens(id: LensId): Lens {
  return { id, setting: LENS_SETTINGS[id]?.usual ?? 0, strength: LENS_STRENGTHS[id]?.usual ?? 0 };
}

/** Whether a lens can be set so. */
export function isLens({ id, setting, strength }: Lens): boolean {
  return isWithin(setting, LENS_SETTINGS[id]) && isWithin(strength, LENS_STRENGTHS[id]);
}

function isWithin(value: number, range: LensRange | undefined): boolean {
  if (!range) return value === 0;
  return value >= range.least && value <= range.most && (value - range.least) % range.step === 0;
}

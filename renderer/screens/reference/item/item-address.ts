import { useSearchParams } from 'wouter';
import { REFERENCE_LIGHTS, type ReferenceLight } from '../../../../shared/model/reference/basics.ts';

/** Sections of the panel beside a model. */
export const MODEL_SECTIONS = ['features', 'zones', 'alerts', 'document', 'issuing', 'record'] as const;

export type ModelSection = (typeof MODEL_SECTIONS)[number];

/** What of an item is looked at; all of it stands in the address. */
export interface ItemAddress {
  /** null for the version in use, else the newest. */
  readonly version: number | null;
  readonly section: ModelSection | null;
  readonly light: ReferenceLight | null;
  /** A picture of the model (`pictures.ts`). */
  readonly picture: string | null;
  /** A zone, feature or alert. */
  readonly part: string | null;
}

const NAMES = ['version', 'section', 'light', 'picture', 'part'] as const;

/** Reads an address; anything it cannot mean is as if it were not there. */
function readItemAddress(params: URLSearchParams): ItemAddress {
  const version = Number(params.get('version'));
  return {
    version: Number.isSafeInteger(version) && version > 0 ? version : null,
    section: MODEL_SECTIONS.find((section) => section === params.get('section')) ?? null,
    light: REFERENCE_LIGHTS.find((light) => light === params.get('light')) ?? null,
    picture: params.get('picture'),
    part: params.get('part'),
  };
}

/** The address after a change; what is as usual is left out. */
function writeItemAddress(params: URLSearchParams, change: Partial<ItemAddress>): URLSearchParams {
  const next = new URLSearchParams(params);
  const whole = { ...readItemAddress(params), ...change };
  for (const name of NAMES) {
    const value = whole[name];
    if (value === null) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
}

/** The address and how to change it. Another version is a step that "back" undoes; everything else is not. */
export function useItemAddress(): [ItemAddress, (change: Partial<ItemAddress>) => void] {
  const [params, setParams] = useSearchParams();
  return [
    readItemAddress(params),
    (change) =>
      setParams((before) => writeItemAddress(before, change), { replace: change.version === undefined }),
  ];
}

import { useSearchParams } from 'wouter';

/** Sections of the panel. */
export const SECTIONS = ['findings', 'not-judged', 'text', 'file', 'history'] as const;

export type Section = (typeof SECTIONS)[number];

/** What of a case is looked at. All of it stands in the address, so that reloading and going back keep it. */
export interface CaseAddress {
  readonly document: string | null;
  readonly page: number;
  readonly finding: string | null;
  /** An earlier examination; null for the newest. */
  readonly examination: string | null;
  /** The examination to compare with; null when none is. */
  readonly compare: string | null;
  readonly section: Section;
}

const NAMES = ['document', 'page', 'finding', 'examination', 'compare', 'section'] as const;

/** Reads an address; anything it cannot mean is as if it were not there. */
export function readCaseAddress(params: URLSearchParams): CaseAddress {
  const page = Number(params.get('page'));
  return {
    document: params.get('document'),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    finding: params.get('finding'),
    examination: params.get('examination'),
    compare: params.get('compare'),
    section: SECTIONS.find((section) => section === params.get('section')) ?? 'findings',
  };
}

/** The address after a change; what is as usual is left out. */
export function writeCaseAddress(params: URLSearchParams, change: Partial<CaseAddress>): URLSearchParams {
  const next = new URLSearchParams(params);
  const whole = { ...readCaseAddress(params), ...change };
  for (const name of NAMES) {
    const value = whole[name];
    if (value === null || value === 1 || value === 'findings') next.delete(name);
    else next.set(name, String(value));
  }
  return next;
}

/**
 * The address and how to change it. Another document is a step that "back" undoes; everything within a document
 * replaces, or going back would walk through every finding that was looked at. So does the first document that is
 * named: that is where the case opened.
 */
export function useCaseAddress(): [CaseAddress, (change: Partial<CaseAddress>) => void] {
  const [params, setParams] = useSearchParams();
  const go = (change: Partial<CaseAddress>) =>
    setParams((before) => writeCaseAddress(before, change), {
      replace: change.document === undefined || params.get('document') === null,
    });
  return [readCaseAddress(params), go];
}

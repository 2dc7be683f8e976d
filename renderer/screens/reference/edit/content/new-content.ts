import type { LocalText, Period, SizeMm } from '../../../../../shared/model/reference/basics.ts';
import type { DocumentKind } from '../../../../../shared/model/reference/document-kinds.ts';
import type { Issuer } from '../../../../../shared/model/reference/issuing.ts';
import type { ContentOf, ItemContent, ItemKind } from '../../../../../shared/model/reference/item.ts';

/** What must be known of an item before it can be begun. Fields that a kind does not have are left out of it. */
export interface FirstFacts {
  readonly kind: ItemKind;
  /** Title or name, in the language of who begins it. */
  readonly name: LocalText;
  /** Issuer of a model, an office, a list or a note; office of an official or a stamp. */
  readonly owner: string | null;
  readonly documentKind: DocumentKind;
  readonly edition: string;
  readonly place: string;
  readonly type: Issuer['type'];
  readonly iso: string;
  readonly from: string;
  readonly to: string;
  readonly size: SizeMm;
  readonly sides: 1 | 2;
}

/** Nothing is known yet. */
export function noFacts(kind: ItemKind): FirstFacts {
  return {
    kind,
    name: {},
    owner: null,
    documentKind: 'other',
    edition: '',
    place: '',
    type: 'state',
    iso: '',
    from: '',
    to: '',
    size: { widthMm: 210, heightMm: 297 },
    sides: 1,
  };
}

/** What an item belongs to; null for what belongs to nothing. */
export const OWNER_KINDS: Readonly<Record<ItemKind, 'issuer' | 'office' | null>> = {
  issuer: null,
  office: 'issuer',
  official: 'office',
  stamp: 'office',
  model: 'issuer',
  'number-list': 'issuer',
  note: 'issuer',
};

const ALWAYS: Period = { from: null, to: null };
const FRONT: LocalText = { en: 'Front', nl: 'Voorkant' };
const BACK: LocalText = { en: 'Back', nl: 'Achterkant' };

/** A new item of its first facts; what is missing in them shows when it is read as a content. */
export function newContent(facts: FirstFacts): ItemContent {
  const { kind, name, owner } = facts;
  const belongsTo = owner ?? '';
  switch (kind) {
    case 'issuer': {
      const iso = facts.iso.trim().toUpperCase() || null;
      const names = [{ name, period: ALWAYS }];
      return { kind, type: facts.type, iso, icao: iso, recognised: true, names, sources: [] };
    }
    case 'office':
      return {
        kind,
        issuer: belongsTo,
        name,
        place: facts.place,
        period: ALWAYS,
        competence: [],
        restDays: [],
        sources: [],
      };
    case 'official': {
      const [first = ''] = Object.values(name);
      const role =
        facts.place === '' ? {} : Object.fromEntries(Object.keys(name).map((code) => [code, facts.place]));
      return { kind, office: belongsTo, name: first, role, period: ALWAYS, signatures: [], sources: [] };
    }
    case 'stamp':
      return {
        kind,
        office: belongsTo,
        name,
        shape: 'round',
        size: null,
        colour: '',
        words: [],
        period: ALWAYS,
        impressions: [],
        sources: [],
      };
    case 'model':
      return newModel(facts, belongsTo);
    case 'number-list': {
      const range = { from: facts.from, to: facts.to, why: 'stolen', since: null, source: '' } as const;
      return { kind, issuer: belongsTo, kinds: [], title: name, ranges: [range], sources: [] };
    }
    case 'note':
      return {
        kind,
        issuer: belongsTo,
        kinds: [],
        title: name,
        issuing: null,
        supporting: null,
        lateRegistration: null,
        remarks: null,
        sources: [],
      };
  }
}

function newModel(
  { name, documentKind, edition, size, sides }: FirstFacts,
  issuer: string,
): ContentOf<'model'> {
  const faces = [FRONT, BACK].slice(0, sides).map((face) => ({ name: face, ...size }));
  return {
    kind: 'model',
    issuer,
    documentKind,
    title: name,
    edition,
    inUse: ALWAYS,
    faces,
    materials: null,
    printing: null,
    mrz: null,
    numbering: { rules: null, mask: null, zone: null, series: [] },
    zones: [],
    features: [],
    specimens: [],
    alerts: [],
    offices: [],
    sources: [],
  };
}

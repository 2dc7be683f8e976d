import type { DocumentKind } from '../../../shared/model/reference/document-kinds.ts';
import type { Words } from './layout.ts';
import type { NumberRun } from './numbers.ts';

export type StateKey = 'montclair' | 'utopia';

/** A state of the collection. None exists; their codes are ICAO's specimen code and codes free for private use. */
export interface StatePlan {
  readonly iso: string;
  readonly icao: string;
  readonly names: readonly {
    readonly name: Words;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

export const STATES: Readonly<Record<StateKey, StatePlan>> = {
  montclair: {
    iso: 'XMT',
    icao: 'XMT',
    names: [
      {
        name: { fr: 'Royaume de Montclair', en: 'Kingdom of Montclair', nl: 'Koninkrijk Montclair' },
        from: '1831',
        to: '1958-05-31',
      },
      {
        name: {
          fr: 'République de Montclair',
          en: 'Republic of Montclair',
          nl: 'Republiek Montclair',
          de: 'Republik Montclair',
        },
        from: '1958-06-01',
        to: null,
      },
    ],
  },
  utopia: {
    iso: 'XUT',
    icao: 'UTO',
    names: [{ name: { en: 'Utopia', nl: 'Utopia', fr: 'Utopie', de: 'Utopien' }, from: null, to: null }],
  },
};

export interface OfficePlan {
  readonly state: StateKey;
  readonly name: Words;
  readonly place: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kinds: readonly DocumentKind[];
  readonly area: string;
  /** ISO days of the week on which it is closed. */
  readonly restDays: readonly number[];
}

const CIVIL: readonly DocumentKind[] = ['birth-extract', 'marriage-extract', 'death-extract'];

export const OFFICES: Readonly<Record<string, OfficePlan>> = {
  valmont: montclairOffice('Valmont-sur-Orle', 'Département de l’Orle', null, null),
  brume: montclairOffice('Château-Brume', 'Département des Hauts', '1961', null),
  rochegarde: montclairOffice('Rochegarde', 'Canton de Rochegarde', null, '2019-12-31'),
  northmere: utopiaOffice(
    'Northmere',
    'Northmere and the islands',
    CIVIL,
    'Civil Registration Office',
    [5, 6],
  ),
  ellery: utopiaOffice('Port Ellery', 'Ellery County', CIVIL, 'Civil Registration Office', [6, 7]),
  eastport: utopiaOffice('Eastport', 'Utopia', ['residence-permit'], 'Immigration Office', [6, 7]),
  zenith: utopiaOffice('Zenith', 'Utopia', ['residence-permit'], 'Immigration Office', [6, 7]),
  amaurot: utopiaOffice('Amaurot', 'Utopia', ['residence-permit'], 'Immigration Office', [6, 7]),
  passports: utopiaOffice('Amaurot', 'Utopia', ['passport'], 'Passport Office', [6, 7]),
};

function montclairOffice(place: string, area: string, from: string | null, to: string | null): OfficePlan {
  const name = {
    fr: `Service de l’état civil de ${place}`,
    en: `Civil registry office of ${place}`,
    nl: `Burgerlijke stand van ${place}`,
  };
  return { state: 'montclair', name, place, from, to, kinds: CIVIL, area, restDays: [6, 7] };
}

function utopiaOffice(
  place: string,
  area: string,
  kinds: readonly DocumentKind[],
  title: string,
  restDays: readonly number[],
): OfficePlan {
  const dutch: Readonly<Record<string, string>> = {
    'Civil Registration Office': 'Burgerlijke stand',
    'Immigration Office': 'Immigratiedienst',
    'Passport Office': 'Paspoortdienst',
  };
  const name = { en: `${title} ${place}`, nl: `${dutch[title]} ${place}` };
  return { state: 'utopia', name, place, from: null, to: null, kinds, area, restDays };
}

export interface OfficialPlan {
  readonly office: string;
  readonly name: string;
  readonly role: Words;
  readonly from: string;
  readonly to: string | null;
}

const OFFICIER: Words = {
  fr: 'Officier de l’état civil',
  en: 'Registrar',
  nl: 'Ambtenaar van de burgerlijke stand',
};
const REGISTRAR: Words = {
  en: 'Registrar',
  nl: 'Ambtenaar van de burgerlijke stand',
  fr: 'Officier de l’état civil',
};

export const OFFICIALS: Readonly<Record<string, OfficialPlan>> = {
  lavergne: { office: 'valmont', name: 'H. Lavergne', role: OFFICIER, from: '1997-01-06', to: '2012-06-29' },
  marchebois: { office: 'valmont', name: 'C. Marchebois', role: OFFICIER, from: '2012-07-02', to: null },
  fontenay: { office: 'brume', name: 'R. Fontenay', role: OFFICIER, from: '1995-03-01', to: '2010-02-26' },
  courtanvaux: { office: 'brume', name: 'S. Courtanvaux', role: OFFICIER, from: '2010-03-01', to: null },
  brechant: {
    office: 'rochegarde',
    name: 'L. Bréchant',
    role: OFFICIER,
    from: '1994-09-01',
    to: '2019-12-31',
  },
  thackray: {
    office: 'northmere',
    name: 'J. Thackray',
    role: REGISTRAR,
    from: '1995-01-02',
    to: '2011-01-02',
  },
  winslade: { office: 'northmere', name: 'F. Winslade', role: REGISTRAR, from: '2011-01-03', to: null },
  penrose: { office: 'ellery', name: 'H. Penrose', role: REGISTRAR, from: '1995-05-01', to: '2013-04-30' },
  corbett: { office: 'ellery', name: 'A. Corbett', role: REGISTRAR, from: '2013-05-01', to: null },
};

export interface StampPlan {
  readonly office: string;
  readonly name: Words;
  readonly around: string;
  readonly below: string;
  readonly middle: string;
  readonly radiusMm: number;
  readonly ink: string;
  readonly colour: string;
  readonly from: string;
  readonly to: string | null;
}

export const STAMPS: Readonly<Record<string, StampPlan>> = {
  'valmont-1995': montclairStamp('valmont', 'Valmont-sur-Orle', 15.5, '1995', '2010-12-31'),
  'valmont-2011': montclairStamp('valmont', 'Valmont-sur-Orle', 17, '2011', null),
  'brume-1995': montclairStamp('brume', 'Château-Brume', 16, '1995', null),
  'rochegarde-1994': montclairStamp('rochegarde', 'Rochegarde', 16, '1994', '2019-12-31'),
  'northmere-1995': utopiaStamp('northmere', 'Northmere', '1995', null),
  'ellery-1995': utopiaStamp('ellery', 'Port Ellery', '1995', '2012-12-31'),
  'ellery-2013': utopiaStamp('ellery', 'Port Ellery', '2013', null),
};

function montclairStamp(
  office: string,
  middle: string,
  radiusMm: number,
  from: string,
  to: string | null,
): StampPlan {
  return {
    office,
    name: {
      fr: `Sceau de l’état civil, ${middle}`,
      en: `Registry seal, ${middle}`,
      nl: `Zegel burgerlijke stand, ${middle}`,
    },
    around: 'RÉPUBLIQUE DE MONTCLAIR',
    below: 'ÉTAT CIVIL',
    middle,
    radiusMm,
    ink: '#2b3f9a',
    colour: 'blue',
    from,
    to,
  };
}

function utopiaStamp(office: string, middle: string, from: string, to: string | null): StampPlan {
  const isNew = from > '2000';
  return {
    office,
    name: { en: `Registry stamp, ${middle}`, nl: `Stempel burgerlijke stand, ${middle}` },
    around: isNew ? 'UTOPIA CIVIL REGISTRATION' : 'CIVIL REGISTRY OF UTOPIA',
    below: isNew ? 'OFFICIAL' : 'REGISTRAR',
    middle,
    radiusMm: isNew ? 14 : 13,
    ink: isNew ? '#5a2a86' : '#8a2430',
    colour: isNew ? 'violet' : 'red',
    from,
    to,
  };
}

/** The official and the stamp of an office on a day. Throws when the office had none. */
export function signersOn(
  office: string,
  iso: string,
): { readonly official: string; readonly stamp: string } {
  const onDay = ([, each]: [string, { office: string; from: string; to: string | null }]) =>
    each.office === office && each.from <= iso && (each.to === null || iso <= each.to);
  const official = Object.entries(OFFICIALS).find(onDay)?.[0];
  const stamp = Object.entries(STAMPS).find(onDay)?.[0];
  if (official === undefined || stamp === undefined)
    throw new RangeError(`nobody signs at ${office} on ${iso}`);
  return { official, stamp };
}

/** Blanks that were taken from a store, one list a state. */
export const STOLEN: Readonly<
  Record<StateKey, readonly (NumberRun & { readonly since: string; readonly why: 'stolen' | 'lost' })[]>
> = {
  montclair: [
    { head: 'A11 ', digits: 6, from: 214001, to: 214500, since: '2015-03-17', why: 'stolen' },
    { head: 'B04 ', digits: 6, from: 51200, to: 51299, since: '2009-11-02', why: 'lost' },
  ],
  utopia: [
    { head: 'RP', digits: 7, from: 4410200, to: 4410699, since: '2024-02-11', why: 'stolen' },
    { head: 'BX-', digits: 6, from: 402000, to: 402399, since: '2012-08', why: 'stolen' },
  ],
};

/** Numbers that known forgeries bear, by state. */
export const FORGED: Readonly<Record<StateKey, NumberRun>> = {
  montclair: { head: 'A11 ', digits: 6, from: 305001, to: 305200 },
  utopia: { head: 'RP', digits: 7, from: 5120000, to: 5120499 },
};

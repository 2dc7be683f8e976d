import { randomUUID } from 'node:crypto';
import type { ImageRef, LocalText } from '../../shared/model/reference/basics.ts';
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from '../../shared/model/reference/document-kinds.ts';
import type { ContentOf } from '../../shared/model/reference/item.ts';
import type { ModelFeature } from '../../shared/model/reference/reference-model.ts';
import type { Zone } from '../../shared/model/reference/zones.ts';
import { FEATURES } from '../../shared/model/taxonomy.ts';
import { randomFrom } from './random-from.ts';

/** Features of a model. */
export const FEATURES_EACH = 10;
/** Numbers on a list of stolen ones. */
const RANGES_EACH = 400;

const SYLLABLES = 'ba del ka mo ri san te vli el ou zar hem wij ken dra né ño lý'.split(' ');
const PLACES = 'left right top bottom centre edge front reverse corner heading'.split(' ');
const PLACES_NL = 'links rechts boven onder midden rand voorkant keerzijde hoek opschrift'.split(' ');
const LABELS =
  'republic ministry interior civil status extract certificate registry number surname given names'.split(
    ' ',
  );
const LETTERS = 'ABCDEFGHJKLMNPRSTVWXYZ';

/** What makes items, the same for the same seed but for ids. */
export type Maker = ReturnType<typeof itemMaker>;

/** Makes items as they are in a large collection, of some four kilobytes a model. */
export function itemMaker(seed: number) {
  const random = randomFrom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const pick = <T>(from: readonly T[]) => from[below(from.length)]!;
  const word = () => Array.from({ length: 2 + below(3) }, () => pick(SYLLABLES)).join('');
  const name = () => {
    const letters = word();
    return letters[0]!.toUpperCase() + letters.slice(1);
  };
  const both = (en: string, nl: string): LocalText => ({ en, nl });
  const period = () => {
    const from = 1940 + below(84);
    return { from: String(from), to: random() < 0.2 ? null : `${from + 1 + below(20)}-06` };
  };
  const image = (light: ImageRef['light'] = 'VIS'): ImageRef => ({
    ...{
      sha256: below(2 ** 48)
        .toString(16)
        .padStart(64, '0'),
      page: 1,
      light,
      caption: null,
    },
    box: { x: below(500), y: below(500), width: 400, height: 300 },
  });
  const box = () => ({ x: below(150), y: below(200), width: 10 + below(40), height: 5 + below(20) });
  const letters = (length: number) => Array.from({ length }, () => pick([...LETTERS])).join('');

  function feature(id: (typeof FEATURES)[number], at: number): ModelFeature {
    const [place, n] = [below(PLACES.length), below(900)];
    return {
      ...{ id: `f${at}`, feature: id.id, face: 1, box: box(), lights: ['VIS'], images: [], level: 1 },
      ...{ methods: ['look'], tolerance: null, tier: 'public' },
      description: both(
        `On genuine documents at the ${PLACES[place]}, ${word()} and ${word()} in ${n} lines`,
        `Op echte documenten ${PLACES_NL[place]}, ${word()} en ${word()} in ${n} lijnen`,
      ),
    };
  }

  function zone(at: number): Zone {
    const words = Array.from({ length: 4 }, () => pick(LABELS)).join(' ');
    return {
      ...{ id: `z${at}`, face: 1, box: box(), kind: 'fixed-text', words: `${words} ${word()}` },
      ...{ language: 'en', typeface: 'serif', isBold: false },
    };
  }

  return {
    random,
    below,
    pick,
    id: () => randomUUID(),
    issuer(at: number): ContentOf<'issuer'> {
      const iso = letters(3);
      return {
        ...{ kind: 'issuer', type: 'state', iso, icao: iso, recognised: true, sources: [] },
        names: [
          { name: both(`${name()}land ${at}`, `${name()}rijk ${at}`), period: { from: null, to: null } },
        ],
      };
    },
    office(issuer: string): ContentOf<'office'> {
      const [place, by] = [name(), name()];
      return {
        ...{ kind: 'office', issuer, place, period: period(), competence: [], restDays: [], sources: [] },
        name: both(`Registry of ${place} ${by}`, `Burgerlijke stand ${place} ${by}`),
      };
    },
    official(office: string): ContentOf<'official'> {
      return {
        ...{ kind: 'official', office, name: `${name()} ${name()}`, period: period(), sources: [] },
        ...{ role: both('Registrar', 'Ambtenaar'), signatures: [image(), image()] },
      };
    },
    stamp(office: string): ContentOf<'stamp'> {
      return {
        ...{
          kind: 'stamp',
          office,
          shape: 'round',
          size: null,
          colour: 'blue',
          period: period(),
          sources: [],
        },
        ...{ name: both(`Stamp of ${name()}`, `Stempel van ${name()}`), words: [`${word()} ${word()}`] },
        impressions: [image()],
      };
    },
    numberList(issuer: string): ContentOf<'number-list'> {
      const prefix = letters(2);
      return {
        ...{ kind: 'number-list', issuer, kinds: [pick(DOCUMENT_KINDS)], sources: [] },
        title: both(`Stolen blanks ${name()}`, `Gestolen blanco's ${name()}`),
        ranges: Array.from({ length: RANGES_EACH }, () => {
          const from = below(900_000);
          return {
            ...{ from: `${prefix}${from}`, to: `${prefix}${from + below(500)}`, why: 'stolen' as const },
            ...{ since: '2004', source: '' },
          };
        }),
      };
    },
    note(issuer: string): ContentOf<'note'> {
      const text = () =>
        both(`Issued by the registry of ${name()} on ${word()}`, `Afgegeven door de ${word()} van ${name()}`);
      return {
        ...{ kind: 'note', issuer, kinds: [pick(DOCUMENT_KINDS)], sources: [], remarks: null },
        ...{ title: both(`Practice in ${name()}`, `Praktijk in ${name()}`), issuing: text() },
        ...{ supporting: text(), lateRegistration: text() },
      };
    },
    model(issuer: string, offices: readonly string[]): ContentOf<'model'> {
      const documentKind = pick(DOCUMENT_KINDS);
      const { en, nl } = DOCUMENT_KIND_NAMES[documentKind];
      const [called, prefix, from] = [name(), letters(2), below(800_000)];
      const first = below(FEATURES.length);
      const known = Array.from(
        { length: FEATURES_EACH },
        (_, at) => FEATURES[(first + at * 7) % FEATURES.length]!,
      );
      return {
        ...{ kind: 'model', issuer, documentKind, title: both(`${en} ${called}`, `${nl} ${called}`) },
        ...{ edition: `${1940 + below(84)} ${letters(1)}`, inUse: period(), mrz: null },
        ...{ materials: both('Security paper', 'Veiligheidspapier'), printing: null },
        faces: [{ name: both('Front', 'Voorkant'), widthMm: 210, heightMm: 297 }],
        numbering: {
          ...{ rules: null, mask: `${random() < 0.3 ? '@@' : prefix}######`, zone: null },
          series: [
            {
              ...{ from: `${prefix}${from}`, to: `${prefix}${from + 5000}`, source: '' },
              issued: { from: '1998', to: '1999' },
            },
          ],
        },
        zones: Array.from({ length: 6 }, (_, at) => zone(at)),
        features: known.map(feature),
        specimens: [
          {
            ...{ id: 's1', face: 1, image: image(), origin: `Specimen of ${called}`, tier: 'public' },
            corners: [
              { x: 0, y: 0 },
              { x: 1, y: 0 },
              { x: 1, y: 1 },
              { x: 0, y: 1 },
            ],
          },
        ],
        alerts: [],
        offices: offices.slice(),
        sources: [{ title: 'Circular', date: '1998', place: '' }],
      };
    },
  };
}

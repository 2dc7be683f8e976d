import type { LocalText } from '../../../shared/model/reference/basics.ts';
import { DOCUMENT_KIND_NAMES, type DocumentKind } from '../../../shared/model/reference/document-kinds.ts';
import type { ContentOf, ItemContent, ItemKind } from '../../../shared/model/reference/item.ts';
import { FEATURES } from '../../../shared/model/taxonomy.ts';
import { wordsOf } from './words.ts';

/** Words of the kinds of items themselves: "stempel Dakar". */
const KIND_WORDS: Readonly<Record<ItemKind, string>> = {
  issuer: 'issuer country territory uitgever land',
  office: 'office bureau kantoor dienst',
  official: 'official signature ambtenaar handtekening',
  stamp: 'stamp seal stempel zegel',
  model: 'model',
  'number-list': 'number list lost stolen nummerlijst verloren gestolen',
  note: 'note notitie',
};

const FEATURE_WORDS: ReadonlyMap<string, string> = new Map(
  FEATURES.map(({ id, name, lights }) => [id, wordsOf(id, name.en, name.nl, ...lights)]),
);

/** Words by which an item is found: what it is called, and all else that is known of it. */
export interface ItemWords {
  readonly names: string;
  readonly text: string;
}

/** The words of an item. `belongsTo` are those of its issuer, `offices` those of the offices that it names. */
export function itemWords(
  content: ItemContent,
  { belongsTo, offices }: { belongsTo: string; offices: readonly string[] },
): ItemWords {
  const isOfOffice = content.kind === 'stamp' || content.kind === 'official';
  const named = [...namesOf(content), ...kindsOf(content).flatMap(kindNames), KIND_WORDS[content.kind]];
  return {
    names: [wordsOf(...named), belongsTo, ...(isOfOffice ? offices : [])].join(' '),
    text: [
      wordsOf(...textsOf(content), ...sourcesOf(content)),
      ...(isOfOffice ? [] : offices),
      ...(content.kind === 'model' ? featuresOf(content) : []),
    ].join(' '),
  };
}

/** Words that an issuer or an office lends to what belongs to it; empty for the other kinds. */
export function lentWords(content: ItemContent): string {
  if (content.kind === 'office') return wordsOf(...namesOf(content));
  return content.kind === 'issuer' ? wordsOf(...namesOf(content)) : '';
}

const inAll = (...texts: readonly (LocalText | null)[]) =>
  texts.flatMap((text) => (text === null ? [] : Object.values(text)));

const kindNames = (kind: DocumentKind) => [DOCUMENT_KIND_NAMES[kind].en, DOCUMENT_KIND_NAMES[kind].nl];

function kindsOf(content: ItemContent): readonly DocumentKind[] {
  if (content.kind === 'model') return [content.documentKind];
  return content.kind === 'note' || content.kind === 'number-list' ? content.kinds : [];
}

function namesOf(content: ItemContent): readonly string[] {
  switch (content.kind) {
    case 'issuer': {
      const names = content.names.flatMap(({ name }) => inAll(name));
      return [...names, content.iso ?? '', content.icao ?? ''];
    }
    case 'office':
      return [...inAll(content.name), content.place];
    case 'official':
      return [content.name, ...inAll(content.role)];
    case 'stamp':
      return inAll(content.name);
    case 'model':
      return [...inAll(content.title), content.edition];
    case 'number-list':
    case 'note':
      return inAll(content.title);
  }
}

const sourcesOf = ({ sources }: ItemContent) => sources.flatMap(({ title, place }) => [title, place]);

function textsOf(content: ItemContent): readonly string[] {
  switch (content.kind) {
    case 'issuer':
      return [];
    case 'office':
      return content.competence.flatMap(({ area, kinds }) => [area, ...kinds.flatMap(kindNames)]);
    case 'official':
      return content.signatures.flatMap(({ caption }) => inAll(caption));
    case 'stamp':
      return [...content.words, content.shape, content.colour];
    case 'number-list':
      return content.ranges.map(({ source }) => source);
    case 'note': {
      const { issuing, supporting, lateRegistration, remarks } = content;
      return inAll(issuing, supporting, lateRegistration, remarks);
    }
    case 'model':
      return modelTexts(content);
  }
}

function modelTexts(model: ContentOf<'model'>): readonly string[] {
  return [
    ...inAll(model.materials, model.printing, model.numbering.rules),
    model.mrz ?? '',
    ...model.faces.flatMap(({ name }) => inAll(name)),
    ...model.zones.map((zone) => (zone.kind === 'fixed-text' ? zone.words : '')),
    ...model.features.flatMap(({ description, tolerance }) => inAll(description, tolerance)),
    ...model.specimens.map(({ origin }) => origin),
    ...model.alerts.flatMap(({ title, description }) => inAll(title, description)),
  ];
}

/** By the names and the lights of the taxonomy, in both languages. */
function featuresOf({ features }: ContentOf<'model'>): readonly string[] {
  return [...new Set(features.map(({ feature }) => feature))].map(
    (id) => FEATURE_WORDS.get(id) ?? wordsOf(id),
  );
}

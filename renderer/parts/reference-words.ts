import type { ReferenceLight, Tier } from '../../shared/model/reference/basics.ts';
import type { Stamp } from '../../shared/model/reference/issuing.ts';
import type { ItemKind, VersionState } from '../../shared/model/reference/item.ts';
import type { CHECK_METHODS, ModelFeature } from '../../shared/model/reference/reference-model.ts';
import type { TypefaceClass, ZoneKind } from '../../shared/model/reference/zones.ts';
import type { Feature } from '../../shared/model/taxonomy.ts';
import type { Text } from '../../shared/model/text.ts';

/** What the things of the reference database are called on every screen. */
export const ITEM_KIND_WORDS: Readonly<Record<ItemKind, Text>> = {
  model: { en: 'Model', nl: 'Model' },
  issuer: { en: 'Issuer', nl: 'Afgever' },
  office: { en: 'Office', nl: 'Instantie' },
  official: { en: 'Official', nl: 'Functionaris' },
  stamp: { en: 'Stamp', nl: 'Stempel' },
  'number-list': { en: 'Number list', nl: 'Nummerlijst' },
  note: { en: 'Note', nl: 'Notitie' },
};

/** The same for more than one. */
export const ITEM_KINDS_WORDS: Readonly<Record<ItemKind, Text>> = {
  model: { en: 'Models', nl: 'Modellen' },
  issuer: { en: 'Issuers', nl: 'Afgevers' },
  office: { en: 'Offices', nl: 'Instanties' },
  official: { en: 'Officials', nl: 'Functionarissen' },
  stamp: { en: 'Stamps', nl: 'Stempels' },
  'number-list': { en: 'Number lists', nl: 'Nummerlijsten' },
  note: { en: 'Notes', nl: 'Notities' },
};

/** How far a version is in its life. */
export const VERSION_STATE_WORDS: Readonly<Record<VersionState, Text>> = {
  draft: { en: 'Draft', nl: 'Concept' },
  validated: { en: 'Validated', nl: 'Gevalideerd' },
  published: { en: 'In use', nl: 'In gebruik' },
  superseded: { en: 'Superseded', nl: 'Vervangen' },
  withdrawn: { en: 'Withdrawn', nl: 'Ingetrokken' },
};

/** Who may see it. */
export const TIER_WORDS: Readonly<Record<Tier, Text>> = {
  public: { en: 'Public', nl: 'Openbaar' },
  partner: { en: 'Partners', nl: 'Partners' },
  restricted: { en: 'Restricted', nl: 'Vertrouwelijk' },
};

/** The light an image was taken in, short, as on a switch. */
export const LIGHT_WORDS: Readonly<Record<ReferenceLight, Text>> = {
  VIS: { en: 'Visible', nl: 'Zichtbaar' },
  UV365: { en: 'UV 365', nl: 'UV 365' },
  UV254: { en: 'UV 254', nl: 'UV 254' },
  IR: { en: 'IR', nl: 'IR' },
  IR980: { en: 'IR 980', nl: 'IR 980' },
  OBL: { en: 'Oblique', nl: 'Strijklicht' },
  TRANS: { en: 'Transmitted', nl: 'Doorvallend' },
  COAX: { en: 'Coaxial', nl: 'Coaxiaal' },
  special: { en: 'Special', nl: 'Bijzonder' },
};

/** How a feature is looked at. */
export const METHOD_WORDS: Readonly<Record<(typeof CHECK_METHODS)[number], Text>> = {
  look: { en: 'look', nl: 'kijken' },
  feel: { en: 'feel', nl: 'voelen' },
  tilt: { en: 'tilt', nl: 'kantelen' },
  light: { en: 'light up', nl: 'belichten' },
  magnify: { en: 'magnify', nl: 'vergroten' },
  machine: { en: 'read by machine', nl: 'machinaal lezen' },
};

/** How much it takes to check a feature. */
export const LEVEL_WORDS: Readonly<Record<ModelFeature['level'], Text>> = {
  1: { en: 'Level 1: by eye and hand', nl: 'Niveau 1: met oog en hand' },
  2: { en: 'Level 2: with simple tools', nl: 'Niveau 2: met eenvoudige hulpmiddelen' },
  3: { en: 'Level 3: in a laboratory', nl: 'Niveau 3: in het laboratorium' },
};

/** What a plain scan shows of a feature. */
export const SCAN_WORDS: Readonly<Record<Feature['scan'], Text>> = {
  yes: { en: 'A scan shows it', nl: 'Op een scan te zien' },
  partly: { en: 'A scan shows part of it', nl: 'Op een scan deels te zien' },
  no: { en: 'Needs the physical document', nl: 'Alleen aan het fysieke document' },
};

/** Kinds of place on a face. */
export const ZONE_KIND_WORDS: Readonly<Record<ZoneKind, Text>> = {
  'fixed-text': { en: 'Fixed text', nl: 'Vaste tekst' },
  field: { en: 'Field', nl: 'Invulveld' },
  photo: { en: 'Photo', nl: 'Pasfoto' },
  signature: { en: 'Signature', nl: 'Handtekening' },
  stamp: { en: 'Stamp', nl: 'Stempel' },
  mrz: { en: 'Machine-readable zone', nl: 'Machineleesbare zone' },
  code: { en: 'Barcode', nl: 'Streepjescode' },
};

/** Classes of typeface. */
export const TYPEFACE_WORDS: Readonly<Record<TypefaceClass, Text>> = {
  serif: { en: 'serif', nl: 'met schreef' },
  sans: { en: 'sans serif', nl: 'schreefloos' },
  slab: { en: 'slab serif', nl: 'blokschreef' },
  monospaced: { en: 'monospaced', nl: 'niet-proportioneel' },
  script: { en: 'script', nl: 'schrijfletter' },
  blackletter: { en: 'blackletter', nl: 'gotisch' },
  'ocr-b': { en: 'OCR-B', nl: 'OCR-B' },
};

/** Shapes of stamps. */
export const STAMP_SHAPE_WORDS: Readonly<Record<Stamp['shape'], Text>> = {
  round: { en: 'Round', nl: 'Rond' },
  oval: { en: 'Oval', nl: 'Ovaal' },
  rectangular: { en: 'Rectangular', nl: 'Rechthoekig' },
  triangular: { en: 'Triangular', nl: 'Driehoekig' },
  other: { en: 'Other shape', nl: 'Andere vorm' },
};

import { median } from '../../imaging/robust.ts';
import type { Evidence, Finding } from '../../model/finding.ts';
import type { FaceComparison, MatchedModel } from '../../model/reference/recognition.ts';
import type { Zone } from '../../model/reference/zones.ts';
import type { Region } from '../../model/region.ts';
import type { Text } from '../../model/text.ts';
import { aroundBoxes } from '../../rules/reference-checks/cell-clusters.ts';
import { citeModel, citePlace } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages } from '../../rules/reference-checks/compared.ts';
import { agreementOf } from '../../rules/reference-checks/findings.ts';
import { decimal } from '../../text/decimal.ts';
import { FIELD_MEANING_WORDS } from '../../text/field-meaning-words.ts';
import { defineCheck } from '../check.ts';

type Ink = FaceComparison['ink'][number];
type MarkZone = Extract<Zone, { kind: 'stamp' | 'signature' | 'photo' }>;
type FieldZone = Extract<Zone, { kind: 'field' }>;

interface Filled<Z extends Zone> {
  readonly zone: Z;
  readonly ink: Ink;
}

/** Ink that every specimen must have somewhere before it is expected there, as a share of the place. */
const LEAST_INK = 0.004;
/** And so many times what the specimens show on blank paper. */
const OVER_NOISE = 4;
/** A place with less than this share of the ink of the specimen with the least is empty. */
const EMPTY = 0.12;
/** Fixed texts that are less like the specimens' in the middle: the page does not lie well enough on the model. */
const LEAST_LIKENESS = 0.6;
/** Entries left out from which a document is hardly filled in. */
const SEVERAL = 3;

const MARKS: Readonly<Record<MarkZone['kind'], Text>> = {
  stamp: { en: 'stamp', nl: 'stempel' },
  signature: { en: 'signature', nl: 'handtekening' },
  photo: { en: 'photograph', nl: 'foto' },
};

/** Places that are empty though every specimen has something there: a stamp, a signature, a photograph, entries. */
export const emptyZone = defineCheck({
  id: 'empty-zone',
  version: 1,
  aspect: 'make-up',
  cause: 'content',
  title: { en: 'Stamp, signature, photograph and entries', nl: 'Stempel, handtekening, foto en invullingen' },
  cannotTell: {
    en: 'It does not tell whether what is missing was ever required, nor whether it was removed; ink that is too faint for the scan is not seen.',
    nl: 'Het zegt niet of wat ontbreekt ooit verplicht was, en niet of het is verwijderd; inkt die te vaag is voor de scan wordt niet gezien.',
  },
  needs: ['comparison', 'models'],
  texts: {
    missing: {
      en: 'There is no {mark} where every specimen has one.',
      nl: 'Er is geen {mark} waar elk exemplaar die heeft.',
    },
    empty: {
      en: 'An entry that every specimen has was left empty: {fields}.',
      nl: 'Een invulling die elk exemplaar heeft, is leeg gelaten: {fields}.',
    },
    'several-empty': {
      en: '{count} entries that every specimen has were left empty: {fields}.',
      nl: '{count} invullingen die elk exemplaar heeft, zijn leeg gelaten: {fields}.',
    },
    there: {
      en: 'What every specimen has is there ({count}): {things}.',
      nl: 'Wat elk exemplaar heeft, is er ({count}): {things}.',
    },
  },
  run({ comparison, models }) {
    return comparedPages({ comparison, models }).flatMap(onPage);
  },
});

function onPage({ comparison, model }: Compared): readonly Finding[] {
  if (!liesWell(comparison)) return [];
  const filled = comparison.ink.flatMap((ink) => {
    const zone = model.content.zones.find(({ id }) => id === ink.zone);
    return zone && isExpected(ink) ? [{ zone, ink }] : [];
  });
  const marks = filled.filter((one): one is Filled<MarkZone> => isMark(one.zone));
  const fields = filled.filter((one): one is Filled<FieldZone> => isRequired(one.zone));
  const missing = marks.filter(({ ink }) => isEmpty(ink));
  const read = new Set(comparison.fields.flatMap(({ zone, words }) => (words.length > 0 ? [zone] : [])));
  const empty = fields.filter(({ zone, ink }) => isEmpty(ink) && !read.has(zone.id));
  const deviations = [...missing.map((one) => missingMark(model, one)), ...emptyFields(model, empty)];
  if (deviations.length > 0 || marks.length + fields.length === 0) return deviations;
  const things = listOf([...marks.map(({ zone }) => MARKS[zone.kind]), ...fields.map(nameOf)]);
  const values = { count: String(marks.length + fields.length), things };
  return [agreementOf({ region: null, reference: citeModel(model), explanation: { text: 'there', values } })];
}

/** Whether the print of the page lies where the model has it. */
function liesWell({ fixedTexts }: FaceComparison): boolean {
  const values = fixedTexts.flatMap(({ likeness }) => likeness?.value ?? []);
  return values.length > 0 && median(values) >= LEAST_LIKENESS;
}

/** Whether every specimen has more there than grain. */
function isExpected({ usual, noise }: Ink): boolean {
  return usual.specimens > 1 && usual.least >= Math.max(LEAST_INK, OVER_NOISE * noise);
}

function isEmpty({ share, usual }: Ink): boolean {
  return share < EMPTY * usual.least;
}

function isMark(zone: Zone): zone is MarkZone {
  return zone.kind === 'stamp' || zone.kind === 'signature' || zone.kind === 'photo';
}

/** Notes in the margin are there when there is something to note. */
function isRequired(zone: Zone): zone is FieldZone {
  return zone.kind === 'field' && zone.meaning !== 'annotations';
}

function missingMark(model: MatchedModel, { zone, ink }: Filled<MarkZone>): Finding {
  return {
    verdict: 'deviation',
    severity: 'major',
    indicator: 'makeup.mandatory_entry_missing',
    score: 0.7,
    region: ink.region,
    evidence: [inkEvidence(model, ink, MARKS[zone.kind])],
    reference: citePlace(model, zone.id, zone),
    explanation: { text: 'missing', values: { mark: MARKS[zone.kind] } },
  };
}

/** What was left out is one finding: a form that was not filled in is no row of separate things. */
function emptyFields(model: MatchedModel, empty: readonly Filled<FieldZone>[]): readonly Finding[] {
  const [first] = empty;
  if (!first) return [];
  const severity = empty.length >= SEVERAL ? 'minor' : 'note';
  const values = { count: String(empty.length), fields: listOf(empty.map(nameOf)) };
  return [
    {
      verdict: 'deviation',
      severity,
      indicator: 'makeup.mandatory_entry_missing',
      score: severity === 'minor' ? 0.3 : 0.15,
      region: regionOfAll(empty.map(({ ink }) => ink.region)),
      evidence: empty.map((one) => inkEvidence(model, one.ink, nameOf(one))),
      reference: citePlace(model, first.zone.id, first.zone),
      explanation: { text: empty.length === 1 ? 'empty' : 'several-empty', values },
    },
  ];
}

function regionOfAll(regions: readonly Region[]): Region {
  return { page: regions[0]!.page, box: aroundBoxes(regions.map(({ box }) => box)) };
}

function inkEvidence(model: MatchedModel, { share, usual }: Ink, of: Text): Evidence {
  return {
    label: { en: `ink of its own: ${of.en}`, nl: `eigen inkt: ${of.nl}` },
    found: { en: `${percent(share).en} % of the place`, nl: `${percent(share).nl} % van de plaats` },
    expected: {
      en: `${percent(usual.least).en} % or more on ${usual.specimens} specimens`,
      nl: `${percent(usual.least).nl} % of meer op ${usual.specimens} exemplaren`,
    },
    source: model.name,
  };
}

function percent(share: number): Text {
  return decimal(100 * share, 1);
}

function nameOf({ zone }: Filled<FieldZone>): Text {
  return FIELD_MEANING_WORDS[zone.meaning];
}

function listOf(names: readonly Text[]): Text {
  return { en: counted(names.map(({ en }) => en)), nl: counted(names.map(({ nl }) => nl)) };
}

/** Each name once, with how often when that is more. */
function counted(names: readonly string[]): string {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].map(([name, all]) => (all.length > 1 ? `${name} (${all.length})` : name)).join(', ');
}

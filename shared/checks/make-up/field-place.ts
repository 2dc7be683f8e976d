import type { Finding } from '../../model/finding.ts';
import type { BoxMm } from '../../model/reference/basics.ts';
import type { FaceComparison, MatchedModel } from '../../model/reference/recognition.ts';
import type { ReferenceModel } from '../../model/reference/reference-model.ts';
import type { Zone } from '../../model/reference/zones.ts';
import type { Text } from '../../model/text.ts';
import { citeModel, citePlace } from '../../rules/reference-checks/cite.ts';
import { type Compared, comparedPages, zoneOf } from '../../rules/reference-checks/compared.ts';
import { agreementOf } from '../../rules/reference-checks/findings.ts';
import { MACHINE_MADE } from '../../rules/reference-checks/machine-made.ts';
import { decimal } from '../../text/decimal.ts';
import { defineCheck } from '../check.ts';

type Field = FaceComparison['fields'][number];
type FieldZone = Extract<Zone, { kind: 'field' }>;
type Beyond = NonNullable<Field['beyondMm']>;
type Side = keyof Beyond;

/**
 * How far an entry may reach beyond its zone, mm: what boxes around words, registration and the hand that drew the
 * zone are off together. Machines put entries within half a millimetre.
 */
const SLACK_MM: Readonly<Record<'machine' | 'paper', number>> = { machine: 1.2, paper: 2.5 };

/** Share of the lower of two places that they have in common when they are on one row. */
const LEAST_SHARED = 0.3;

const SIDES: Readonly<Record<Side, Text>> = {
  left: { en: 'to the left', nl: 'naar links' },
  top: { en: 'upwards', nl: 'naar boven' },
  right: { en: 'to the right', nl: 'naar rechts' },
  bottom: { en: 'downwards', nl: 'naar beneden' },
};

/** Entries that lie beside their field, or reach beyond it. */
export const fieldPlace = defineCheck({
  id: 'field-place',
  version: 2,
  aspect: 'make-up',
  cause: 'reference',
  title: { en: 'Entries within their fields', nl: 'Invullingen binnen hun veld' },
  cannotTell: {
    en: 'It does not tell when the entry was put there: a long name, or a form that lay askew in the printer, gives the same.',
    nl: 'Het zegt niet wanneer de invulling is aangebracht: een lange naam, of een formulier dat scheef in de printer lag, geeft hetzelfde beeld.',
  },
  needs: ['comparison', 'models'],
  texts: {
    beyond: {
      en: 'The entry “{found}” reaches {mm} mm beyond its field {side}.',
      nl: 'De invulling “{found}” reikt {mm} mm buiten het veld, {side}.',
    },
    displaced: {
      en: 'The entry “{found}” lies {mm} mm away from its field {side}.',
      nl: 'De invulling “{found}” ligt {mm} mm naast het veld, {side}.',
    },
    agree: {
      en: 'The entries that were read lie in their fields, or in the white beside them ({count}).',
      nl: 'De gelezen invullingen liggen in hun veld, of in het wit ernaast ({count}).',
    },
  },
  run({ comparison, models }) {
    return comparedPages({ comparison, models }).flatMap(onPage);
  },
});

function onPage({ comparison, model }: Compared): readonly Finding[] {
  const read = comparison.fields.flatMap((field) => {
    const zone = zoneOf(model, field.zone, 'field');
    return zone && field.beyondMm ? [{ field, zone }] : [];
  });
  const findings = read.flatMap(({ field, zone }) => judge(model, zone, field));
  if (findings.length > 0 || read.length === 0) return findings;
  const values = { count: String(read.length) };
  return [agreementOf({ region: null, reference: citeModel(model), explanation: { text: 'agree', values } })];
}

function judge(model: MatchedModel, zone: FieldZone, field: Field): readonly Finding[] {
  const kind = MACHINE_MADE.has(model.content.documentKind) ? 'machine' : 'paper';
  const [side, mm] = farthest(toldOf(model, zone, field.beyondMm!, SLACK_MM[kind]));
  if (mm <= SLACK_MM[kind]) return [];
  const isDisplaced = side === 'top' || side === 'bottom' || mm >= zone.box.width;
  const severity = kind === 'machine' ? 'major' : 'minor';
  const values = { found: field.text, mm: decimal(mm, 1), side: SIDES[side] };
  return [
    {
      verdict: 'deviation',
      severity,
      indicator: 'forged.overwrite',
      score: severity === 'major' ? 0.5 : 0.25,
      region: field.region,
      evidence: [
        {
          label: { en: 'beyond the field', nl: 'buiten het veld' },
          found: { en: `${values.mm.en} mm ${SIDES[side].en}`, nl: `${values.mm.nl} mm ${SIDES[side].nl}` },
          expected: { en: `within ${SLACK_MM[kind]} mm`, nl: `binnen ${SLACK_MM[kind]} mm` },
          source: model.name,
        },
      ],
      reference: citePlace(model, zone.id, zone),
      explanation: { text: isDisplaced ? 'displaced' : 'beyond', values },
    },
  ];
}

/**
 * What of it is out of place. A longer entry runs on to the right, or to both sides when it is centred, and that is
 * how it should be while nothing stands there: only print of the model in its way, or the edge, makes it a sign.
 */
function toldOf({ content }: MatchedModel, zone: FieldZone, beyond: Beyond, slackMm: number): Beyond {
  const { left, right } = beyond;
  const isCentred = left > slackMm && right > slackMm;
  const isFree = (reach: BoxMm) => isWhite(content, zone, reach);
  const { x, y, width, height } = zone.box;
  return {
    ...beyond,
    left: isCentred && isFree({ x: x - left, y, width: left, height }) ? 0 : left,
    right: isFree({ x: x + width, y, width: right, height }) ? 0 : right,
  };
}

/** Zones that are blank until somebody signs or stamps them: entries may run under that. */
const LAID_OVER: ReadonlySet<Zone['kind']> = new Set<Zone['kind']>(['stamp', 'signature']);

/** Whether a stretch beside a field lies within the print area of its face and touches no print of the model. */
function isWhite({ zones, faces }: ReferenceModel, field: FieldZone, reach: BoxMm): boolean {
  const face = faces[field.face - 1];
  if (!face) return false;
  const others = zones.filter((zone) => zone.face === field.face && zone.id !== field.id);
  if (others.some((zone) => !LAID_OVER.has(zone.kind) && overlaps(zone.box, reach))) return false;
  const boxes = [...others, field].map(({ box }) => box);
  const leftMm = Math.min(...boxes.map(({ x }) => x));
  // Forms have like margins on both sides: what is drawn may end before the table does.
  const rightMm = Math.max(face.widthMm - leftMm, ...boxes.map(({ x, width }) => x + width));
  return reach.x >= leftMm && reach.x + reach.width <= rightMm;
}

function overlaps(one: BoxMm, other: BoxMm): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0 && down > LEAST_SHARED * Math.min(one.height, other.height);
}

function farthest(beyond: Beyond): readonly [Side, number] {
  const sides: readonly (readonly [Side, number])[] = [
    ['left', beyond.left],
    ['top', beyond.top],
    ['right', beyond.right],
    ['bottom', beyond.bottom],
  ];
  return sides.reduce((most, side) => (side[1] > most[1] ? side : most));
}

import type { BoxMm } from '../../../shared/model/reference/basics.ts';
import type { Face } from '../faces.ts';
import { daysAfter } from '../people.ts';
import type { Sheet } from '../sheet.ts';
import { drawEmblem, type Emblem } from './emblems.ts';
import {
  boxOfItem,
  type FaceLayout,
  type FieldPlace,
  type FixedText,
  type Item,
  itemOf,
  partIdOf,
} from './layout.ts';
import { drawWaveField } from './line-art.ts';
import { dayOf, isoOf, numberIn } from './numbers.ts';
import type { ModelPlan, Wishes } from './plan.ts';
import { STOLEN } from './states.ts';

/** What can be wrong with a document of a model, by name. */
export const DEVIATIONS = [
  'misspelt-heading',
  'heading-in-another-face',
  'displaced-heading',
  'displaced-field',
  'emblem-missing',
  'emblem-different',
  'background-different',
  'paper-colour',
  'number-outside-series',
  'stolen-number',
  'date-before-edition',
  'wrong-size',
  'alert',
  'signature-missing',
  'stamp-missing',
  'photo-missing',
  'entries-missing',
] as const;

export type Deviation = (typeof DEVIATIONS)[number];

/** A face with something planted in it. */
export interface Deviating {
  readonly layout: FaceLayout;
  readonly wishes: Wishes;
  /** Where it can be seen, mm. */
  readonly places: readonly BoxMm[];
  /** Part of the model that the document departs from; null when it is the sheet as a whole. */
  readonly part: string | null;
}

type Plant = (plan: ModelPlan, face: number) => Deviating;

const PLANTS: Readonly<Record<Deviation, Plant>> = {
  'misspelt-heading': (plan, face) =>
    changed(plan, face, 'title', (title) => ({
      ...(title as FixedText),
      text: misspelt((title as FixedText).text),
    })),
  'heading-in-another-face': (plan, face) =>
    changed(plan, face, 'title', (title) => ({
      ...(title as FixedText),
      face: otherFace((title as FixedText).face),
    })),
  'displaced-heading': (plan, face) =>
    changed(plan, face, 'title', (title) => ({
      ...(title as FixedText),
      yMm: (title as FixedText).yMm + 2.5,
    })),
  'displaced-field': displacedField,
  'emblem-missing': (plan, face) => changed(plan, face, 'emblem', () => null),
  'emblem-different': (plan, face) =>
    changed(plan, face, 'emblem', (emblem) => withEmblem(emblem, otherEmblem(plan))),
  'background-different': (plan, face) => changed(plan, face, 'background', otherWaves),
  'paper-colour': (plan, face) => {
    const layout = faceOf(plan, face);
    return { layout: { ...layout, paper: '#e9d9bd' }, wishes: {}, places: [wholeOf(layout)], part: null };
  },
  'number-outside-series': (plan, face) => {
    const last = plan.numbering.series.at(-1)!;
    return numbered(plan, face, numberIn(last, last.to + 12_345));
  },
  'stolen-number': stolenNumber,
  'date-before-edition': dateBeforeEdition,
  'wrong-size': (plan, face) => {
    const layout = faceOf(plan, face);
    const moreMm = layout.cornerMm === undefined ? 9 : 4;
    const larger = { ...layout, widthMm: layout.widthMm + moreMm, heightMm: layout.heightMm + moreMm };
    return { layout: larger, wishes: {}, places: [wholeOf(larger)], part: null };
  },
  alert: knownForgery,
  'signature-missing': (plan, face) => without(plan, face, 'signature'),
  'stamp-missing': (plan, face) => without(plan, face, 'stamp'),
  'photo-missing': (plan, face) => without(plan, face, 'photo'),
  'entries-missing': (plan, face) => without(plan, face, 'field'),
};

/** Plants a deviation in a face of a model. Throws when the face has nothing that could deviate so. */
export function deviate(plan: ModelPlan, face: number, deviation: Deviation): Deviating {
  return PLANTS[deviation](plan, face);
}

function faceOf(plan: ModelPlan, face: number): FaceLayout {
  const layout = plan.faces[face - 1];
  if (layout === undefined) throw new RangeError(`${plan.key} has no face ${face}`);
  return layout;
}

function wholeOf({ widthMm, heightMm }: FaceLayout): BoxMm {
  return { x: 0, y: 0, width: widthMm, height: heightMm };
}

/** The face with nothing of a kind on it: not signed, not stamped, not filled in. */
function without(plan: ModelPlan, face: number, kind: Item['kind']): Deviating {
  const layout = faceOf(plan, face);
  const gone = layout.items.filter((item) => item.kind === kind);
  const [first] = gone;
  if (!first) throw new RangeError(`${plan.key} has no ${kind} on face ${face}`);
  const items = layout.items.filter((item) => item.kind !== kind);
  const places = gone.map(({ id }) => boxOfItem(layout, id));
  return { layout: { ...layout, items }, wishes: {}, places, part: partIdOf(first.id, face) };
}

/** The face with one item changed, or taken away when there is nothing to put in its place. */
function changed(plan: ModelPlan, face: number, id: string, change: (item: Item) => Item | null): Deviating {
  const layout = faceOf(plan, face);
  const before = itemOf(layout, id);
  const after = change(before);
  const items = layout.items.flatMap((item) => (item !== before ? [item] : after === null ? [] : [after]));
  const place = boxOfItem(layout, id);
  const places = [after === null ? place : union(place, boxOfItem({ ...layout, items }, id))];
  return { layout: { ...layout, items }, wishes: {}, places, part: partIdOf(id, face) };
}

function union(one: BoxMm, other: BoxMm): BoxMm {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** The longest word without its middle letter. */
function misspelt(text: string): string {
  const words = text.split(' ');
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const middle = Math.floor(longest.length / 2);
  return text.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
}

function otherFace(face: Face): Face {
  return face.startsWith('serif') ? 'sans-bold' : 'serif-bold';
}

function otherEmblem(plan: ModelPlan): Emblem {
  return plan.key === 'utopia-permit-2016' ? 'utopia-lighthouse' : 'copy';
}

function withEmblem(item: Item, emblem: Emblem): Item {
  if (item.kind !== 'art') return item;
  return { ...item, draw: (sheet: Sheet) => drawEmblem(sheet, emblem, item.box) };
}

/** Straight grey waves of another weave. */
function otherWaves(item: Item): Item {
  if (item.kind !== 'art') return item;
  const iris = ['rgba(120, 120, 130, 0.5)'];
  return {
    ...item,
    draw: (sheet: Sheet) =>
      drawWaveField(sheet, item.box, { iris, stepMm: 2.6, waveMm: 16, swingMm: 0.7, twist: 1.3 }),
  };
}

/** A name that begins left of its place. */
function displacedField(plan: ModelPlan, face: number): Deviating {
  const layout = faceOf(plan, face);
  const field = layout.items.find(
    (item): item is FieldPlace =>
      item.kind === 'field' && ['surname', 'husbandName', 'authority'].includes(item.id),
  );
  if (field === undefined) throw new RangeError(`${plan.key} has no name on face ${face}`);
  const shiftMm = layout.widthMm > 150 ? { x: -6, y: 1 } : { x: -3.5, y: 0.4 };
  const { places, ...rest } = changed(plan, face, field.id, (item) => ({ ...(item as FieldPlace), shiftMm }));
  const widened = places.map((box) => ({ ...box, x: box.x + shiftMm.x, width: box.width - shiftMm.x }));
  return { ...rest, places: widened };
}

function numbered(plan: ModelPlan, face: number, number: string): Deviating {
  const layout = faceOf(plan, face);
  const { entry } = plan.numbering;
  return {
    layout,
    wishes: { number },
    places: [boxOfItem(layout, entry)],
    part: partIdOf(entry, face),
  };
}

function stolenNumber(plan: ModelPlan, face: number): Deviating {
  const heads = plan.numbering.series.map(({ head }) => head);
  const run = STOLEN[plan.state].find(({ head }) => heads.includes(head));
  if (run === undefined) throw new RangeError(`no numbers of ${plan.key} are on a list`);
  return numbered(plan, face, numberIn(run, run.from + 37));
}

/** Issued about a year before there were forms of this edition. */
function dateBeforeEdition(plan: ModelPlan, face: number): Deviating {
  const layout = faceOf(plan, face);
  // A whole number of weeks earlier falls on the same working day.
  const issued = isoOf(daysAfter(dayOf(plan.inUse.from!), -57 * 7));
  return {
    layout,
    wishes: { issued },
    places: [boxOfItem(layout, 'issueDate')],
    part: partIdOf('issueDate', face),
  };
}

/** A document with all signs of the model's alert. */
function knownForgery(plan: ModelPlan, face: number): Deviating {
  const alert = plan.alerts.find((each) => each.face === face);
  if (alert === undefined) throw new RangeError(`no known forgery of face ${face} of ${plan.key}`);
  const { item, text } = alert.misspelt;
  const words = changed(plan, face, item, (each) => ({ ...(each as FixedText), text }));
  const emblem = boxOfItem(words.layout, 'emblem');
  const items = words.layout.items.map((each) =>
    each.id === 'emblem' ? withEmblem(each, alert.emblem) : each,
  );
  const number = numberIn(alert.numbers, alert.numbers.from + 44);
  return {
    layout: { ...words.layout, items },
    wishes: { number },
    places: [...words.places, emblem, boxOfItem(words.layout, plan.numbering.entry)],
    part: alert.id,
  };
}

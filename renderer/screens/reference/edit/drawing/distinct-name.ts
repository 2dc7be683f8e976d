import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import type { Language, Text } from '../../../../../shared/model/text.ts';
import { fill } from '../../../../../shared/text/fill.ts';
import { partName } from './part-name.ts';
import { isZone, type Part } from './parts.ts';

const TEXTS: Readonly<Record<'labelled' | 'placed', Text>> = {
  labelled: { en: '‘{name}’ at ‘{label}’', nl: '‘{name}’ bij ‘{label}’' },
  placed: {
    en: '‘{name}’ at {x} mm from the left, {y} mm from the top',
    nl: '‘{name}’ op {x} mm van links, {y} mm van boven',
  },
};

/** How far a label stands from its field at most, mm. */
const LABEL_REACH_MM = 40;

/** What a part is called where its place does not show: with its label, or where it lies, when others are called so too. */
export function distinctName(part: Part, parts: readonly Part[], language: Language): string {
  const name = partName(part, language);
  const alike = parts.filter((other) => other !== part && partName(other, language) === name);
  if (alike.length === 0 || part.box === null) return `‘${name}’`;
  const label = labelOf(part, parts);
  const isOwn = label !== null && alike.every((other) => labelOf(other, parts) !== label);
  if (isOwn) return fill(TEXTS.labelled, { name, label }, language);
  const { x, y } = part.box;
  const mm = (value: number) => Math.round(value).toLocaleString(language);
  return fill(TEXTS.placed, { name, x: mm(x), y: mm(y) }, language);
}

/** The printed words before a field on its line, else right above it; null when there are none near. */
function labelOf(part: Part, parts: readonly Part[]): string | null {
  const { box, face } = part;
  if (box === null) return null;
  const near = parts.flatMap((other) => {
    if (other === part || !isZone(other) || other.kind !== 'fixed-text' || other.face !== face) return [];
    const gapMm = gapBefore(other.box, box);
    return gapMm === null || gapMm > LABEL_REACH_MM ? [] : [{ words: other.words, gapMm }];
  });
  return near.toSorted((one, other) => one.gapMm - other.gapMm)[0]?.words ?? null;
}

/** How far a box ends before another begins, along a line or down a column; null when it does neither. */
function gapBefore(label: BoxMm, box: BoxMm): number | null {
  const isBeside = label.y < box.y + box.height && box.y < label.y + label.height;
  const isAbove = label.x < box.x + box.width && box.x < label.x + label.width;
  // Drawn by hand, label and field may touch.
  if (isBeside && label.x < box.x) return Math.max(0, box.x - label.x - label.width);
  if (isAbove && label.y < box.y) return Math.max(0, box.y - label.y - label.height);
  return null;
}

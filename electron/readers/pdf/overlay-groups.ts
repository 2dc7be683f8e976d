import type { PdfOverlay } from '../../../shared/model/pdf-overlays.ts';
import type { RelativeBox } from '../../../shared/model/relative-box.ts';
import type { PlacedAnnotation } from './annotations.ts';
import { areaOf, relativeTo, type Sides, union } from './matrix.ts';
import type { PageItem } from './page-walk.ts';

/** Thickness, in points, below which a filled area is a line. */
const LINE_POINTS = 1.5;
/** Side, in points, below which a picture is a dot left by a writer and cannot be seen. */
const DOT_POINTS = 3;
/** Words of one line: how far apart they may stand, and how far up or down, in heights of a letter. */
const WORD_GAP = 2;
const LINE_SLANT = 0.5;
/** Part of an annotation that must be solid for it to hide what is under it. */
const SOLID_SHARE = 0.5;
/** Characters of text that are kept. */
const MAX_TEXT = 200;

type Group = Omit<PdfOverlay, 'hidesInk'>;

/** Joins words to lines and the parts of an annotation to one thing, the largest first. */
export function describeOverlays(
  items: readonly PageItem[],
  annotations: readonly PlacedAnnotation[],
  page: Sides,
): readonly Group[] {
  const own = items.filter((item) => item.annotation === null && isVisible(item));
  const parts = Map.groupBy(
    items.filter((item) => item.annotation !== null && isVisible(item)),
    (item) => item.annotation!.join(' '),
  );
  const groups = [
    ...joinLines(own.filter(({ kind }) => kind === 'text')).map((line) => lineGroup(line, page)),
    ...own.filter(({ kind }) => kind !== 'text').map((item) => itemGroup(item, page)),
    ...[...parts.values()].map((one) => annotationGroup(one, annotations, page)),
  ];
  return groups.sort((a, b) => sizeOf(b.area) - sizeOf(a.area));
}

function isVisible({ kind, sides }: PageItem): boolean {
  const smaller = Math.min(sides.right - sides.left, sides.bottom - sides.top);
  if (kind === 'text') return true;
  return smaller >= (kind === 'fill' ? LINE_POINTS : DOT_POINTS);
}

function joinLines(texts: readonly PageItem[]): readonly (readonly PageItem[])[] {
  const lines: PageItem[][] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last && isSameLine(last.at(-1)!.sides, text.sides)) last.push(text);
    else lines.push([text]);
  }
  return lines;
}

function isSameLine(a: Sides, b: Sides): boolean {
  const height = Math.max(a.bottom - a.top, b.bottom - b.top);
  return (
    Math.abs(a.bottom - b.bottom) <= height * LINE_SLANT &&
    Math.max(a.left, b.left) - Math.min(a.right, b.right) <= height * WORD_GAP
  );
}

function lineGroup(line: readonly PageItem[], page: Sides): Group {
  const sides = line.map((item) => item.sides).reduce(union);
  const text = line
    .map((item) => item.text)
    .join(' ')
    .slice(0, MAX_TEXT);
  return { kind: 'text', area: relativeTo(page, sides), text, colour: null, annotation: null, opaque: false };
}

function itemGroup(item: PageItem, page: Sides): Group {
  const kind = item.kind === 'fill' ? 'fill' : 'image';
  const { colour, opaque } = item;
  return { kind, area: relativeTo(page, item.sides), text: null, colour, annotation: null, opaque };
}

function annotationGroup(
  parts: readonly PageItem[],
  annotations: readonly PlacedAnnotation[],
  page: Sides,
): Group {
  const sides = parts.map((item) => item.sides).reduce(union);
  const annotation = annotations.find(({ rect }) => rect.join(' ') === parts[0]!.annotation!.join(' '));
  const solid = parts.some((item) => item.opaque && areaOf(item.sides) >= areaOf(sides) * SOLID_SHARE);
  const text =
    parts
      .map((item) => item.text)
      .filter((part) => part !== '')
      .join(' ') ||
    annotation?.text ||
    '';
  return {
    kind: 'annotation',
    area: relativeTo(page, sides),
    text: text === '' ? null : text.slice(0, MAX_TEXT),
    colour: null,
    annotation: annotation?.subtype ?? 'Annot',
    opaque: solid,
  };
}

function sizeOf({ width, height }: RelativeBox): number {
  return width * height;
}

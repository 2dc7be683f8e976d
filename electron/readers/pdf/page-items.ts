import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, type Matrix } from './matrix.ts';
import { colourOf, entry, toMatrix, toNumber, toNumbers, toSides } from './operands.ts';
import { type PageFrame, type PageItem, PageWalk } from './page-walk.ts';

/** The drawing instructions of a page as pdfjs gives them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The kind that pdfjs gives to a picture with an alpha channel. */
export const SEE_THROUGH = 3;

/** Follows the drawing instructions of a page and lists what they paint, and where. */
export function listPageItems(operators: Operators, frame: PageFrame): readonly PageItem[] {
  const walk = new PageWalk(frame);
  operators.fnArray.forEach((operator, at) => {
    const args = operators.argsArray[at];
    const step = PAINTERS.get(operator) ?? STATE_CHANGES.get(operator);
    walk.moveTo(at);
    step?.(walk, Array.isArray(args) ? args : []);
  });
  return walk.items;
}

type Step = (walk: PageWalk, args: readonly unknown[]) => void;

function moveText(walk: PageWalk, dx: number, dy: number): void {
  const { lineX, lineY } = walk.current;
  walk.change({ lineX: lineX + dx, lineY: lineY + dy, x: lineX + dx, y: lineY + dy });
}

/** Transparency, mask and blending of a graphics state dictionary. */
function setGraphicsState(walk: PageWalk, args: readonly unknown[]): void {
  for (const pair of Array.isArray(args[0]) ? args[0] : []) {
    const [name, value]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (name === 'ca') walk.change({ alpha: toNumber(value) });
    if (name === 'BM') walk.change({ isBlended: value !== 'source-over' && value !== 'Normal' });
    if (name === 'SMask') walk.change({ isMasked: Boolean(value) });
    if (name === 'Font' && Array.isArray(value)) {
      walk.change({ font: String(value[0]), fontSize: toNumber(value[1]) });
    }
  }
}

function beginGroup(walk: PageWalk, [group]: readonly unknown[]): void {
  walk.beginGroup({
    matrix: toMatrix(entry(group, 'matrix')),
    sides: toSides(entry(group, 'bbox')),
    isMask: Boolean(entry(group, 'smask')),
  });
}

const STATE_CHANGES: ReadonlyMap<number, Step> = new Map<number, Step>([
  [OPS.save, (walk) => walk.save()],
  [OPS.restore, (walk) => walk.restore()],
  [OPS.transform, (walk, args) => walk.transform(toMatrix(args))],
  [OPS.clip, (walk) => walk.clipWithNextPath()],
  [OPS.eoClip, (walk) => walk.clipWithNextPath()],
  [OPS.setGState, setGraphicsState],
  [OPS.setFillRGBColor, (walk, [colour]) => walk.change({ colour: colourOf(colour) })],
  [OPS.setFillColorN, (walk) => walk.change({ colour: null })],
  [OPS.setFillTransparent, (walk) => walk.change({ colour: null })],
  [OPS.beginMarkedContent, (walk) => walk.beginContent(null, null)],
  [OPS.beginMarkedContentProps, (walk, [tag, properties]) => walk.beginContent(tag, properties)],
  [OPS.endMarkedContent, (walk) => walk.endContent()],
  [OPS.beginText, (walk) => walk.change({ textMatrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 })],
  [OPS.setCharSpacing, (walk, [value]) => walk.change({ charSpacing: toNumber(value) })],
  [OPS.setWordSpacing, (walk, [value]) => walk.change({ wordSpacing: toNumber(value) })],
  [OPS.setHScale, (walk, [value]) => walk.change({ textScale: toNumber(value) / 100 })],
  [OPS.setLeading, (walk, [value]) => walk.change({ leading: -toNumber(value) })],
  [OPS.setTextRise, (walk, [value]) => walk.change({ rise: toNumber(value) })],
  [OPS.setTextRenderingMode, (walk, [value]) => walk.change({ textMode: toNumber(value) })],
  [OPS.setFont, (walk, [name, size]) => walk.change({ font: String(name), fontSize: toNumber(size) })],
  [OPS.moveText, (walk, [dx, dy]) => moveText(walk, toNumber(dx), toNumber(dy))],
  [
    OPS.setLeadingMoveText,
    (walk, [dx, dy]) => {
      walk.change({ leading: toNumber(dy) });
      moveText(walk, toNumber(dx), toNumber(dy));
    },
  ],
  [
    OPS.setTextMatrix,
    (walk, args) => walk.change({ textMatrix: toMatrix(args[0]), x: 0, y: 0, lineX: 0, lineY: 0 }),
  ],
  [OPS.nextLine, (walk) => moveText(walk, 0, walk.current.leading)],
  [
    OPS.paintFormXObjectBegin,
    (walk, [matrix, box]) => {
      walk.save();
      walk.transform(toMatrix(matrix));
      const sides = toSides(box);
      if (sides) walk.clipTo(sides);
    },
  ],
  [OPS.paintFormXObjectEnd, (walk) => walk.restore()],
  [OPS.beginGroup, beginGroup],
  [OPS.endGroup, (walk) => walk.endGroup()],
  [
    OPS.beginAnnotation,
    (walk, [, rect, ...matrices]) =>
      walk.beginAnnotation(
        toNumbers(rect).length === 4 ? toNumbers(rect) : [0, 0, 0, 0],
        matrices.slice(0, 2).map(toMatrix),
      ),
  ],
  [OPS.endAnnotation, (walk) => walk.endAnnotation()],
]);

function placesOf(list: unknown): readonly Matrix[] {
  return Array.isArray(list) ? list.map((place) => toMatrix(entry(place, 'transform'))) : [];
}

/** Pairs of offsets for a picture that is repeated at one size. */
function repeatsOf(scale: readonly [number, number, number, number], offsets: unknown): readonly Matrix[] {
  const numbers = toNumbers(offsets);
  const places: Matrix[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) places.push([...scale, numbers[at]!, numbers[at + 1]!]);
  return places;
}

const PAINTERS: ReadonlyMap<number, Step> = new Map<number, Step>([
  [OPS.constructPath, (walk, [operator, data, box]) => walk.path(toNumber(operator), data, toSides(box))],
  [OPS.showText, (walk, [glyphs]) => walk.text(Array.isArray(glyphs) ? glyphs : [])],
  [OPS.paintImageXObject, (walk, [name]) => walk.image(IDENTITY, !walk.isSeeThrough(name))],
  [
    OPS.paintInlineImageXObject,
    (walk, [image]) => walk.image(IDENTITY, entry(image, 'kind') !== SEE_THROUGH),
  ],
  [
    OPS.paintInlineImageXObjectGroup,
    (walk, [image, places]) => {
      for (const place of placesOf(places)) walk.image(place, entry(image, 'kind') !== SEE_THROUGH);
    },
  ],
  [
    OPS.paintImageXObjectRepeat,
    (walk, [name, x, y, offsets]) => {
      for (const place of repeatsOf([toNumber(x), 0, 0, toNumber(y)], offsets)) {
        walk.image(place, !walk.isSeeThrough(name));
      }
    },
  ],
  [OPS.paintImageMaskXObject, (walk) => walk.image(IDENTITY, false, true)],
  [
    OPS.paintImageMaskXObjectGroup,
    (walk, [images]) => {
      for (const place of placesOf(images)) walk.image(place, false, true);
    },
  ],
  [
    OPS.paintImageMaskXObjectRepeat,
    (walk, [, a, b, c, d, offsets]) => {
      const scale = [toNumber(a), toNumber(b), toNumber(c), toNumber(d)] as const;
      for (const place of repeatsOf(scale, offsets)) walk.image(place, false, true);
    },
  ],
  [
    OPS.paintSolidColorImageMask,
    (walk) => walk.path(OPS.fill, null, { left: 0, top: 0, right: 1, bottom: 1 }),
  ],
]);

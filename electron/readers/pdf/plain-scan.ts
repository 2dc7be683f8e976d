import { type PDFArray, PDFBool, PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { type ContentStep, contentSteps } from './content-tokens.ts';
import { areaOf, combine, IDENTITY, intersect, type Matrix, type Sides, transformSides } from './matrix.ts';
import { contentOf, filtersOf, numbersAt, pdfPageObjects } from './objects.ts';

/** The one picture that a page consists of. */
export interface PlainScan {
  readonly stream: PDFRawStream;
  readonly filters: readonly string[];
  /** From the unit square of the picture (y up) to the page's own units. */
  readonly matrix: Matrix;
  /** What the page lets be seen of its own units. */
  readonly clip: Sides;
  /** The picture is a stencil that black is painted through. */
  readonly stencil: boolean;
  /** Text was painted before the picture: it is hidden only where the picture lies over it. */
  readonly isOverText: boolean;
}

interface Paint {
  readonly matrix: Matrix;
  readonly clip: Sides;
  readonly textMode: number;
  readonly blackFill: boolean;
  /** What makes things see-through at present, by the key of the graphics state that says so. */
  readonly veils: ReadonlySet<string>;
}

const EVERYWHERE: Sides = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
const UNIT: Sides = { left: 0, top: 0, right: 1, bottom: 1 };

const FILLS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh']);
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const INVISIBLE_TEXT_MODES = new Set([3, 7]);

/** Operators that paint nothing and do not move anything (ISO 32000-2, annex A). */
const HARMLESS = new Set(
  'BT ET BMC EMC MP DP ri i w J j M d Tc Tw Tz TL Tf Ts Td TD Tm T* G RG K CS SC SCN BX EX h'.split(' '),
);

/** Kinds of annotation that show nothing on the page. */
const UNSEEN_ANNOTATIONS = new Set(['Link', 'Popup']);

/** What graphics states hold that makes nothing see-through. */
const PLAIN_VALUES: readonly (readonly [key: string, values: readonly string[]])[] = [
  ['SMask', ['/None']],
  ['BM', ['/Normal', '/Compatible']],
  ['ca', ['1']],
];

const MAX_FORM_DEPTH = 4;

/** Thrown inside this file when a page is more than a scan. */
class NotPlain extends Error {}

/**
 * The picture of a page that shows nothing else: no visible text, no drawing over it, no transparency, no
 * annotation. The invisible text of an OCR layer is allowed, and so is what was painted before the picture, which
 * whoever asks must find hidden by it. Null when the page is anything else; then it is drawn.
 */
export async function findPlainScan(bytes: Uint8Array, page: number): Promise<PlainScan | null> {
  const objects = await pdfPageObjects(bytes, page);
  if (!objects) return null;
  try {
    if (hasVisibleAnnotation(objects.Annots())) return null;
    const content = contentOf(objects.Contents());
    const resources = objects.Resources();
    if (!content || !resources) return null;
    const walk = new Walk();
    walk.run(content, resources, 0);
    return walk.scan;
  } catch {
    // Too complicated, or damaged where the strict library looks: the page is drawn instead.
    return null;
  }
}

function hasVisibleAnnotation(annotations: PDFArray | undefined): boolean {
  if (!annotations) return false;
  return annotations.asArray().some((_, at) => {
    const annotation = annotations.lookup(at);
    const subtype = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('Subtype')) : null;
    return !(subtype instanceof PDFName && UNSEEN_ANNOTATIONS.has(subtype.decodeText()));
  });
}

class Walk {
  scan: PlainScan | null = null;
  private state: Paint = {
    matrix: IDENTITY,
    clip: EVERYWHERE,
    textMode: 0,
    blackFill: true,
    veils: new Set(),
  };
  private readonly saved: Paint[] = [];
  private path: Sides | null = null;
  private clipNext = false;
  private isOverText = false;

  run(content: Uint8Array, resources: PDFDict, depth: number): void {
    for (const step of contentSteps(content)) {
      if (HARMLESS.has(step.operator)) continue;
      if (step.operator === 'Do') this.paintObject(step, resources, depth);
      else if (step.operator === 'gs') this.veil(resource(resources, 'ExtGState', step));
      else this.follow(step);
    }
  }

  private follow({ operator, operands }: ContentStep): void {
    const numbers = operands.map(Number);
    if (operator === 'q') this.saved.push(this.state);
    else if (operator === 'Q') this.state = this.saved.pop() ?? this.state;
    else if (operator === 'cm') this.change({ matrix: combine(this.state.matrix, toMatrix(numbers)) });
    else if (operator === 'Tr') this.change({ textMode: numbers[0] ?? 0 });
    else if (operator === 'g' || operator === 'rg') this.change({ blackFill: numbers.every((n) => n === 0) });
    else if (['k', 'cs', 'sc', 'scn'].includes(operator)) this.change({ blackFill: false });
    else if (['re', 'm', 'l', 'c', 'v', 'y'].includes(operator)) this.addPath(operator, numbers);
    else if (operator === 'W' || operator === 'W*') this.clipNext = true;
    else if (operator === 'n') this.endPath();
    else if (operator === 'BDC') refuseLayer(operands);
    else if (FILLS.has(operator) && (!this.scan || this.paintsNothing(operator))) this.endPath();
    else if (SHOWS_TEXT.has(operator)) this.showText();
    else throw new NotPlain();
  }

  /** Whether no path was laid, or the clip leaves nothing of it. */
  private paintsNothing(operator: string): boolean {
    if (areaOf(this.state.clip) === 0) return true;
    return operator !== 'sh' && this.path === null;
  }

  private showText(): void {
    const { textMode, clip } = this.state;
    if (INVISIBLE_TEXT_MODES.has(textMode) || areaOf(clip) === 0) return;
    if (this.scan) throw new NotPlain();
    this.isOverText = true;
  }

  private change(change: Partial<Paint>): void {
    this.state = { ...this.state, ...change };
  }

  /** Follows what a graphics state says of transparency; what it leaves out stays as it was. */
  private veil(state: PDFObject | undefined): void {
    if (!(state instanceof PDFDict)) throw new NotPlain();
    const veils = new Set(this.state.veils);
    for (const [key, plain] of PLAIN_VALUES) {
      const value = state.lookup(PDFName.of(key));
      if (value === undefined) continue;
      if (plain.includes(String(value))) veils.delete(key);
      else veils.add(key);
    }
    this.change({ veils });
  }

  private addPath(operator: string, numbers: readonly number[]): void {
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    const isBox = operator === 're';
    const xs = isBox ? [x, x + width] : numbers.filter((_, at) => at % 2 === 0);
    const ys = isBox ? [y, y + height] : numbers.filter((_, at) => at % 2 === 1);
    const own = {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
    const placed = transformSides(this.state.matrix, own);
    const { path } = this;
    this.path = path
      ? {
          left: Math.min(path.left, placed.left),
          top: Math.min(path.top, placed.top),
          right: Math.max(path.right, placed.right),
          bottom: Math.max(path.bottom, placed.bottom),
        }
      : placed;
  }

  private endPath(): void {
    if (this.clipNext && this.path) this.change({ clip: intersect(this.state.clip, this.path) });
    this.clipNext = false;
    this.path = null;
  }

  private paintObject(step: ContentStep, resources: PDFDict, depth: number): void {
    const stream = resource(resources, 'XObject', step);
    if (!(stream instanceof PDFRawStream) || stream.dict.has(PDFName.of('OC'))) throw new NotPlain();
    const subtype = stream.dict.lookup(PDFName.of('Subtype'));
    if (subtype === PDFName.of('Form')) this.paintForm(stream, resources, depth);
    else if (subtype === PDFName.of('Image') && !this.scan) this.scan = this.picture(stream);
    else throw new NotPlain();
  }

  private picture(stream: PDFRawStream): PlainScan {
    const { dict } = stream;
    const mask = dict.lookup(PDFName.of('ImageMask'));
    const stencil = mask instanceof PDFBool && mask.asBoolean();
    if (dict.has(PDFName.of('SMask')) || dict.has(PDFName.of('Mask'))) throw new NotPlain();
    // What lies under a stencil is seen through it.
    if (stencil && (!this.state.blackFill || this.isOverText)) throw new NotPlain();
    const { matrix, clip, veils } = this.state;
    if (veils.size > 0) throw new NotPlain();
    return { stream, filters: filtersOf(stream), matrix, clip, stencil, isOverText: this.isOverText };
  }

  private paintForm(stream: PDFRawStream, outer: PDFDict, depth: number): void {
    const content = contentOf(stream);
    if (!content || depth >= MAX_FORM_DEPTH) throw new NotPlain();
    const { state } = this;
    const own = stream.dict.lookup(PDFName.of('Resources'));
    const matrix = combine(state.matrix, toMatrix(numbersAt(stream.dict, 'Matrix') ?? IDENTITY));
    const [x0 = -1e6, y0 = -1e6, x1 = 1e6, y1 = 1e6] = numbersAt(stream.dict, 'BBox') ?? [];
    const box = transformSides(matrix, { left: x0, top: y0, right: x1, bottom: y1 });
    this.change({ matrix, clip: intersect(state.clip, box) });
    this.run(content, own instanceof PDFDict ? own : outer, depth + 1);
    this.state = state;
  }
}

/** Where the picture lies in the frame of `view` (from the page's units), and what of it is not clipped away. */
export function placeOf({ matrix, clip }: PlainScan, view: Matrix): { picture: Sides; seen: Sides } {
  const picture = transformSides(combine(view, matrix), UNIT);
  return { picture, seen: intersect(picture, transformSides(view, clip)) };
}

function toMatrix(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

function resource(resources: PDFDict, kind: string, { operands }: ContentStep): PDFObject | undefined {
  const group = resources.lookup(PDFName.of(kind));
  const name = String(operands[0] ?? '').slice(1);
  return group instanceof PDFDict ? group.lookup(PDFName.of(name)) : undefined;
}

function refuseLayer(operands: readonly (number | string)[]): void {
  if (operands[0] === '/OC') throw new NotPlain();
}

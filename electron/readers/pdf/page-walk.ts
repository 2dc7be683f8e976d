import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type GraphicsState, initialState, type TextFont } from './graphics-state.ts';
import { combine, intersect, type Matrix, type Sides, transformSides } from './matrix.ts';
import { isSolidPath } from './path.ts';
import { type Letter, layOutText } from './text-run.ts';

/** One thing that a page paints, in painting order. Sides are in the frame of `PageFrame.matrix`. */
export interface PageItem {
  readonly kind: 'text' | 'image' | 'fill';
  readonly sides: Sides;
  /** Place in the operator list. */
  readonly at: number;
  readonly text: string;
  /** The characters of a text; none for the other kinds. */
  readonly letters: readonly Letter[];
  /** #rrggbb for a fill of one colour, else null. */
  readonly colour: string | null;
  readonly opaque: boolean;
  /** A picture that only lets colour through where it has dots (stencil mask). */
  readonly stencil: boolean;
  /** Rectangle of the annotation that paints it, in the page's own units; null for the page itself. */
  readonly annotation: readonly number[] | null;
}

/** What the drawing instructions need besides themselves. */
export interface PageFrame {
  /** From the page's own units to the frame of the answer. */
  readonly matrix: Matrix;
  readonly page: Sides;
  fontOf(name: string): TextFont | null;
  /** Whether a picture has see-through parts. */
  isSeeThrough(name: string): boolean;
  /** Whether an optional layer is shown. */
  isShown(properties: unknown): boolean;
}

/** Below this opacity a thing cannot be seen; above the other one it hides what is under it. */
const FAINT = 0.05;
const SOLID = 0.95;
/** Text rendering modes that paint nothing (ISO 32000-2, table 104): the layer that OCR adds. */
const INVISIBLE_TEXT_MODES: readonly number[] = [3, 7];

const FILLING: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** The state of drawing, as canvas.js of pdfjs keeps it, without drawing. */
export class PageWalk {
  readonly items: PageItem[] = [];
  private readonly frame: PageFrame;
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private readonly shown: boolean[] = [];
  private readonly masks: boolean[] = [];
  private clipNext = false;
  private annotation: readonly number[] | null = null;
  private at = 0;

  constructor(frame: PageFrame) {
    this.frame = frame;
    this.state = initialState(frame.matrix, frame.page);
  }

  /** Tells where in the operator list the next thing is painted. */
  moveTo(at: number): void {
    this.at = at;
  }

  get current(): GraphicsState {
    return this.state;
  }

  change(change: Partial<GraphicsState>): void {
    this.state = { ...this.state, ...change };
  }

  save(): void {
    this.saved.push(this.state);
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.change({ matrix: combine(this.state.matrix, matrix) });
  }

  clipTo(sides: Sides): void {
    this.change({ clip: intersect(this.state.clip, transformSides(this.state.matrix, sides)) });
  }

  clipWithNextPath(): void {
    this.clipNext = true;
  }

  path(operator: number, data: unknown, sides: Sides | null): void {
    if (sides && FILLING.has(operator)) {
      const opaque = this.state.colour !== null && isSolidPath(data);
      this.paint('fill', transformSides(this.state.matrix, sides), { opaque, colour: this.state.colour });
    }
    if (this.clipNext && sides) this.clipTo(sides);
    this.clipNext = false;
  }

  image(matrix: Matrix, opaque: boolean, stencil = false): void {
    const unit = { left: 0, top: 0, right: 1, bottom: 1 };
    this.paint('image', transformSides(combine(this.state.matrix, matrix), unit), { opaque, stencil });
  }

  text(glyphs: readonly unknown[]): void {
    const { font } = this.state;
    const run = layOutText(glyphs, this.state, font ? this.frame.fontOf(font) : null);
    if (run.text.trim() !== '' && !INVISIBLE_TEXT_MODES.includes(this.state.textMode)) {
      const { matrix } = this.state;
      const letters = run.letters.map(({ text, sides }) => ({ text, sides: transformSides(matrix, sides) }));
      this.paint('text', transformSides(matrix, run.sides), { text: run.text.trim(), letters });
    }
    this.change({ x: this.state.x + run.advance });
  }

  isSeeThrough(name: unknown): boolean {
    return typeof name === 'string' && this.frame.isSeeThrough(name);
  }

  beginContent(tag: unknown, properties: unknown): void {
    this.shown.push(tag !== 'OC' || this.frame.isShown(properties));
  }

  endContent(): void {
    this.shown.pop();
  }

  beginGroup(group: { matrix: Matrix; sides: Sides | null; isMask: boolean }): void {
    this.save();
    this.masks.push(group.isMask);
    this.transform(group.matrix);
    if (group.sides) this.clipTo(group.sides);
    // Inside a group opacity starts anew, and the group as a whole is painted with the one outside.
    this.change({ groupAlpha: this.state.groupAlpha * this.state.alpha, alpha: 1 });
  }

  endGroup(): void {
    this.masks.pop();
    this.restore();
  }

  beginAnnotation(rect: readonly number[], matrices: readonly Matrix[]): void {
    this.state = initialState(this.frame.matrix, this.frame.page);
    this.annotation = rect;
    this.clipTo({ left: rect[0]!, top: rect[1]!, right: rect[2]!, bottom: rect[3]! });
    for (const matrix of matrices) this.transform(matrix);
  }

  endAnnotation(): void {
    this.annotation = null;
  }

  private paint(kind: PageItem['kind'], sides: Sides, item: Partial<PageItem>): void {
    const { alpha, groupAlpha, isBlended, isMasked, clip } = this.state;
    if (alpha * groupAlpha < FAINT || this.shown.includes(false) || this.masks.includes(true)) return;
    const visible = intersect(sides, clip);
    if (!(visible.right > visible.left && visible.bottom > visible.top)) return;
    const isSolid = alpha * groupAlpha >= SOLID && !isBlended && !isMasked;
    this.items.push({
      text: '',
      letters: [],
      colour: null,
      stencil: false,
      ...item,
      kind,
      sides: visible,
      at: this.at,
      opaque: isSolid && item.opaque === true,
      annotation: this.annotation,
    });
  }
}

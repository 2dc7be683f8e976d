import { memo, type PointerEvent, type RefObject, useMemo, useRef } from 'react';
import type { TextLayer as Words } from '../../shared/api/schemas/examination.ts';
import { listenToWheel } from './listen-to-wheel.ts';
import classes from './text-layer.module.css';
import { nearestPlace, type TextPlace } from './text-place.ts';

interface TextLayerProps {
  readonly text: Words;
  readonly label: string;
  /** Leads from a point of the screen to a point of the page. */
  readonly pageAt: (event: { clientX: number; clientY: number }) => { x: number; y: number };
  /** A click that selects no text. */
  readonly onClick: (event: { clientX: number; clientY: number }) => void;
  readonly onWheel: (event: WheelEvent) => void;
}

/**
 * The words as read, see-through over the scan, to be selected and copied in the order of reading. Selecting goes by
 * the nearest letter, since words that are placed freely leave gaps in which the browser loses its way.
 */
export function TextLayer({ text, label, pageAt, onClick, onWheel }: TextLayerProps) {
  const root = useRef<HTMLDivElement>(null);
  const from = useRef<TextPlace | null>(null);
  const wheel = useMemo(() => listenToWheel(onWheel), [onWheel]);

  const place = (event: PointerEvent) => nearestPlace(text.lines, pageAt(event));
  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    from.current = place(event);
    getSelection()?.removeAllRanges();
  };
  const extend = (event: PointerEvent) => {
    const to = from.current && place(event);
    if (from.current && to) select(root, from.current, to);
  };
  const end = (event: PointerEvent) => {
    from.current = null;
    if (getSelection()?.isCollapsed !== false) onClick(event);
  };
  return (
    <section
      ref={(element) => {
        root.current = element as HTMLDivElement | null;
        return wheel(element);
      }}
      className={classes.layer}
      aria-label={label}
      data-text-layer
      // biome-ignore lint/a11y/noNoninteractiveTabindex: selected text is copied from where the focus is
      tabIndex={0}
      onPointerDown={start}
      onPointerMove={extend}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={(event) => {
        const at = nearestPlace(text.lines, pageAt(event));
        if (at) selectWord(root, text, at);
      }}
    >
      <div className={classes.page} data-lines>
        <PlacedWords text={text} />
      </div>
    </section>
  );
}

const FONT = 'sans-serif';

/** Each word stretched to the width of its box. Spaces are there for whoever copies; a line is a block, and ends as one. */
const PlacedWords = memo(function PlacedWords({ text }: { text: Words }) {
  const measure = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    return (word: string, sizePx: number) => {
      if (!context) return 0;
      context.font = `${sizePx}px ${FONT}`;
      return context.measureText(word).width;
    };
  }, []);
  return text.lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
    <div key={at} dir="auto">
      {line.words.map(({ text: word, box }, index) => {
        const stretch = box.width / Math.max(1, measure(word, box.height));
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: nor have words
            key={index}
            className={classes.word}
            style={{
              left: box.x,
              top: box.y,
              fontSize: box.height,
              lineHeight: `${box.height}px`,
              transform: `scaleX(${stretch})`,
            }}
          >
            {index < line.words.length - 1 ? `${word} ` : word}
          </span>
        );
      })}
    </div>
  ));
});

function nodeAt(root: RefObject<HTMLDivElement | null>, { line, word }: TextPlace): ChildNode | null {
  return root.current?.querySelector('[data-lines]')?.children[line]?.children[word]?.firstChild ?? null;
}

function select(root: RefObject<HTMLDivElement | null>, from: TextPlace, to: TextPlace): void {
  const [start, end] = [nodeAt(root, from), nodeAt(root, to)];
  if (start && end) getSelection()?.setBaseAndExtent(start, from.letter, end, to.letter);
}

function selectWord(root: RefObject<HTMLDivElement | null>, text: Words, at: TextPlace): void {
  const word = text.lines[at.line]!.words[at.word]!;
  select(root, { ...at, letter: 0 }, { ...at, letter: word.text.length });
}

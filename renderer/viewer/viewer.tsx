import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PictureSize } from '../../shared/api/schemas/document.ts';
import type { Box } from '../../shared/model/region.ts';
import { useText } from '../host/language.tsx';
import { BoxDrawing } from './box-drawing.tsx';
import { LensBar } from './lens-bar.tsx';
import { LensMenu } from './lens-menu.tsx';
import { MarksLayer } from './marks-layer.tsx';
import type { PageView } from './page-view.ts';
import { sourceKey } from './picture-source.ts';
import { isWithin, middleOf, type Placement, partSeen, toPage } from './placement.ts';
import { TextLayer } from './text-layer.tsx';
import { Toolbar } from './toolbar.tsx';
import { useLens } from './use-lens.ts';
import { useOpenPage } from './use-open-page.ts';
import { usePageView } from './use-page-view.ts';
import { useViewLink } from './use-view-link.ts';
import { actOn, panOf, useViewKeys, type ViewAction } from './view-actions.ts';
import { VIEW_TEXTS } from './view-texts.ts';
import classes from './viewer.module.css';
import type { Drawing, Mark, ViewerProps } from './viewer-props.ts';
import { FailedPage, MissingTiles, OpeningPage } from './viewer-states.tsx';

/** How far beside a mark a click still means it, screen px. */
const NEAR_PX = 4;

const NO_WORDS: readonly Box[] = [];
/** How much one notch of the wheel zooms over the text. */
const WHEEL_ZOOM = 1.25;

/** One page of a document, as large as there is room, to be looked at closely. */
export function Viewer(props: ViewerProps) {
  const { size, preview, error, retry } = useOpenPage(props.source);
  return (
    <section className={classes.viewer} aria-label={props.label}>
      {error ? (
        <FailedPage error={error} onRetry={retry} />
      ) : size && preview ? (
        // A page of its own each time: nothing of the page before can come through.
        <ShownPage key={sourceKey(props.source)} {...props} size={size} preview={preview} />
      ) : (
        <OpeningPage />
      )}
    </section>
  );
}

type ShownPageProps = ViewerProps & { readonly size: PictureSize; readonly preview: Blob };

function ShownPage(props: ShownPageProps) {
  const { label, size, marks, hits, words = NO_WORDS, selectedMark, onSelectMark, text, focus } = props;
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const [isMapShown, setMapShown] = useState(false);
  const { view, percent, placement, isTileMissing, reload } = usePageView(
    { frame, host, map },
    {
      ...props,
      onClick: (at) => selectAt(at),
      onMove: (placed) => tellLink(placed),
    },
  );
  const tellLink = useViewLink(props.link, frame, view);
  const selectAt = (at: { x: number; y: number }) => {
    const margin = NEAR_PX / placement.current.scale;
    onSelectMark(markAt(marks, toPage(placement.current, at), margin, selectedMark));
  };
  const act = (action: ViewAction) => {
    if (action === 'map') setMapShown((isShown) => !isShown);
    else if (view) actOn(view, action);
  };
  useViewKeys(act);
  const { lens, take } = useLens(view);
  useEffect(() => {
    if (view && focus) view.show(focus.box);
  }, [view, focus]);
  useEffect(() => {
    view?.canvas.setAttribute('role', 'group');
    view?.canvas.setAttribute('aria-label', label);
  }, [view, label]);

  const inFrame = useCallback(({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left, top } = frame.current!.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }, []);
  const onWheel = useCallback(
    (event: WheelEvent) => {
      event.preventDefault();
      view?.zoomBy(event.deltaY < 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, inFrame(event));
    },
    [view, inFrame],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the page within has the focus; its keys come by here
    <div ref={frame} className={classes.host} onKeyDown={(event) => panByKey(event, view)} data-page-view>
      <div ref={host} className={classes.host} />
      {view &&
        createPortal(
          <MarksLayer {...{ size, marks, hits, words, selectedMark }} onSelect={onSelectMark} />,
          view.canvas,
        )}
      {view && text && (
        <TextLayer
          text={text}
          label={t(VIEW_TEXTS.text)}
          pageAt={(event) => toPage(placement.current, inFrame(event))}
          onClick={(event) => selectAt(inFrame(event))}
          onWheel={onWheel}
        />
      )}
      {view && props.drawing && (
        <DrawingOver drawing={props.drawing} {...{ size, view, frame, placement, inFrame, onWheel }} />
      )}
      <div className={classes.tools}>
        <div className={classes.mapPlace} data-shown={isMapShown || undefined} aria-hidden>
          <div ref={map} className={classes.map} />
        </div>
        <Toolbar {...{ percent, isMapShown, act }}>
          <LensMenu lens={lens} onTake={take} />
        </Toolbar>
      </div>
      {lens && <LensBar lens={lens} onChange={take} />}
      {isTileMissing && <MissingTiles onRetry={reload} />}
    </div>
  );
}

/** An arrow moves the view, except in its tools, where it has a meaning of its own. */
function panByKey(event: KeyboardEvent, view: PageView | null): void {
  const pan = panOf(event.key);
  const isInTools = (event.target as Element).closest('[role="toolbar"]');
  if (!pan || !view || isInTools || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  view.pan(...pan);
}

/** The layer on which a box is drawn, tied to how the page lies. */
function DrawingOver(props: {
  readonly drawing: Drawing;
  readonly size: PictureSize;
  readonly view: PageView;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly placement: RefObject<Placement>;
  readonly inFrame: (event: { clientX: number; clientY: number }) => { x: number; y: number };
  readonly onWheel: (event: WheelEvent) => void;
}) {
  const { drawing, size, view, frame, placement, inFrame, onWheel } = props;
  return (
    <BoxDrawing
      drawing={drawing}
      ground={{
        size,
        pageAt: (event) => toPage(placement.current, inFrame(event)),
        scale: () => placement.current.scale,
        seen: () => partSeen(placement.current, frame.current!),
        bring: (box) => view.place(middleOf(box, placement.current)),
        onWheel,
      }}
    />
  );
}

/** The mark at a point. Of several the smallest; clicking again goes on to the next larger one. */
function markAt(
  marks: readonly Mark[],
  point: { x: number; y: number },
  margin: number,
  selected: string | null,
): string | null {
  const area = ({ box }: Mark) => box.width * box.height;
  const isUnder = ({ box, other }: Mark) =>
    isWithin(box, point, margin) || (other !== undefined && isWithin(other, point, margin));
  const under = marks.filter(isUnder).sort((a, b) => area(a) - area(b));
  if (under.length === 0) return null;
  const at = under.findIndex(({ id }) => id === selected);
  return under[(at + 1) % under.length]!.id;
}

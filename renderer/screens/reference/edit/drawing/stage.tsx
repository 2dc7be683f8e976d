import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PictureSize } from '../../../../../shared/api/schemas/document.ts';
import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import type { Box } from '../../../../../shared/model/region.ts';
import { type PictureSource, sourceKey } from '../../../../viewer/picture-source.ts';
import { toPage } from '../../../../viewer/placement.ts';
import { Toolbar } from '../../../../viewer/toolbar.tsx';
import { useOpenPage } from '../../../../viewer/use-open-page.ts';
import { usePageView } from '../../../../viewer/use-page-view.ts';
import { actOn, panOf, useViewKeys, type ViewAction } from '../../../../viewer/view-actions.ts';
import classes from '../../../../viewer/viewer.module.css';
import { FailedPage, MissingTiles, OpeningPage } from '../../../../viewer/viewer-states.tsx';
import type { Point } from './face-geometry.ts';
import { isInSight } from './in-sight.ts';

/** What is drawn over the image needs to know where it lies. */
export interface StageView {
  readonly size: PictureSize;
  /** Leads from a point of the screen to a point of the image. */
  readonly pageAt: (event: { clientX: number; clientY: number }) => Point;
  /** Screen px a px of the image. */
  readonly scale: () => number;
}

/** Share of the view that the whole image takes when there is to be room round it. */
const WHOLE_SHARE = 0.88;

interface StageProps {
  readonly source: PictureSource;
  readonly label: string;
  /** The place to bring into view, mm; a new object moves again. */
  readonly focus: { readonly box: BoxMm } | null;
  /** Shows the whole image with room round it, as long as it is true. */
  readonly isWhole: boolean;
  readonly boxOnImage: (box: BoxMm) => Box;
  /** A click on the image that nothing drawn over it took. */
  readonly onClick: (at: Point) => void;
  /** Drawn over the image, in its pixels. */
  readonly children: (view: StageView) => ReactNode;
}

/** An image to draw on: moved and enlarged as in the viewer. */
export function Stage(props: StageProps) {
  const { size, preview, error, retry } = useOpenPage(props.source);
  return (
    <section className={classes.viewer} aria-label={props.label}>
      {error ? (
        <FailedPage error={error} onRetry={retry} />
      ) : size && preview ? (
        <OpenStage key={sourceKey(props.source)} {...props} size={size} preview={preview} />
      ) : (
        <OpeningPage />
      )}
    </section>
  );
}

function OpenStage(props: StageProps & { readonly size: PictureSize; readonly preview: Blob }) {
  const { label, size, focus, isWhole, boxOnImage, onClick, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const [isMapShown, setMapShown] = useState(false);
  const { view, percent, placement, isTileMissing, reload } = usePageView(
    { frame, host, map },
    { ...props, onClick: (at) => onClick(toPage(placement.current, at)), onMove: () => {} },
  );
  const act = (action: ViewAction) => {
    if (action === 'map') setMapShown((isShown) => !isShown);
    else if (view) actOn(view, action);
  };
  useViewKeys(act);
  const latestBox = useRef(boxOnImage);
  useEffect(() => {
    latestBox.current = boxOnImage;
  });
  useEffect(() => {
    if (!view || !focus) return;
    const box = latestBox.current(focus.box);
    // What is in plain sight stays where it is: a view that jumps with every choice makes one lose one's way.
    if (!isInSight(box, placement.current, frame.current!)) view.show(box);
  }, [view, focus, placement]);
  useEffect(() => {
    if (!view || !isWhole) return;
    view.fitPage();
    view.zoomBy(WHOLE_SHARE);
  }, [view, isWhole]);
  useEffect(() => {
    view?.canvas.setAttribute('role', 'group');
    view?.canvas.setAttribute('aria-label', label);
  }, [view, label]);
  const pageAt = useCallback(
    ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const { left, top } = frame.current!.getBoundingClientRect();
      return toPage(placement.current, { x: clientX - left, y: clientY - top });
    },
    [placement],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const pan = panOf(event.key);
    const isInTools = (event.target as Element).closest('[role="toolbar"]');
    // Keys that move what is selected were taken already.
    if (!pan || !view || isInTools || event.defaultPrevented || event.shiftKey || event.ctrlKey) return;
    event.preventDefault();
    view.pan(...pan);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the page within has the focus; its keys come by here
    <div ref={frame} className={classes.host} onKeyDown={onKeyDown} data-page-view>
      <div ref={host} className={classes.host} />
      {view && createPortal(children({ size, pageAt, scale: () => placement.current.scale }), view.canvas)}
      <div className={classes.tools}>
        <div className={classes.mapPlace} data-shown={isMapShown || undefined} aria-hidden>
          <div ref={map} className={classes.map} />
        </div>
        <Toolbar {...{ percent, isMapShown, act }} />
      </div>
      {isTileMissing && <MissingTiles onRetry={reload} />}
    </div>
  );
}

import { useReducedMotion } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PictureSize } from '../../shared/api/schemas/document.ts';
import { openPageView, type PageView } from './page-view.ts';
import type { PictureSource } from './picture-source.ts';
import { type Placement, placementStyle } from './placement.ts';

interface Given {
  readonly source: PictureSource;
  readonly size: PictureSize;
  readonly preview: Blob;
  readonly onClick: (at: { x: number; y: number }) => void;
  /** At every step of a movement. */
  readonly onMove: (placement: Placement) => void;
}

/** A page view within React: opened once a page, closed with it. */
export interface UsedPageView {
  readonly view: PageView | null;
  readonly percent: number;
  readonly placement: RefObject<Placement>;
  readonly isTileMissing: boolean;
  readonly reload: () => void;
}

/** A page that is left at once may still be fetching its first picture, ms. */
const REVOKE_AFTER_MS = 10_000;

/**
 * Opens the page in `host`. Where the page lies is told to `frame` as custom properties and not through React: it
 * changes with every frame of a movement.
 */
export function usePageView(
  { frame, host, map }: Record<'frame' | 'host' | 'map', RefObject<HTMLDivElement | null>>,
  { source, size, preview, onClick, onMove }: Given,
): UsedPageView {
  const [view, setView] = useState<PageView | null>(null);
  const [percent, setPercent] = useState(100);
  const [isTileMissing, setTileMissing] = useState(false);
  const placement = useRef<Placement>({ x: 0, y: 0, scale: 1, turnDeg: 0 });
  const isCalm = useReducedMotion(false, { getInitialValueInEffect: false });
  const latest = useRef({ onClick, onMove });
  useEffect(() => {
    latest.current = { onClick, onMove };
  });
  const { pageCount, widthPx, heightPx } = size;
  // Fetched anew it is the same picture: no reason to open the page again, and lose the place.
  const [picture] = useState(preview);
  // A viewer is made for one picture and never gets another.
  const [openSource] = useState(source);
  useEffect(() => {
    if (!host.current || !map.current) return;
    const address = URL.createObjectURL(picture);
    const opened = openPageView({
      host: host.current,
      map: map.current,
      source: openSource,
      size: { pageCount, widthPx, heightPx },
      preview: address,
      isCalm,
      onPlaced: (placed) => {
        placement.current = placed;
        for (const [name, value] of Object.entries(placementStyle(placed))) {
          frame.current?.style.setProperty(name, value);
        }
        latest.current.onMove(placed);
        setPercent(Math.round(placed.scale * devicePixelRatio * 100));
      },
      onClick: (at) => latest.current.onClick(at),
      onTileFailed: () => setTileMissing(true),
      onSharp: (isSharp) => frame.current?.toggleAttribute('data-sharp', isSharp),
    });
    setView(opened);
    return () => {
      opened.close();
      setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
      setView(null);
      setTileMissing(false);
    };
  }, [frame, host, map, openSource, pageCount, widthPx, heightPx, picture, isCalm]);
  return {
    view,
    percent,
    placement,
    isTileMissing,
    reload: () => {
      setTileMissing(false);
      view?.reload();
    },
  };
}

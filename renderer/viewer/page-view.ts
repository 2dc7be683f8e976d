import OpenSeadragon from 'openseadragon';
import { maxTileLevel, TILE_PX } from '../../shared/api/addresses.ts';
import type { PictureSize } from '../../shared/api/schemas/document.ts';
import type { Lens } from '../../shared/model/lens.ts';
import type { Box } from '../../shared/model/region.ts';
import { lensTileOf, type PictureSource, tileOf } from './picture-source.ts';
import type { Placement } from './placement.ts';

/** How far one may zoom in: this many screen pixels for a pixel of the page, so that single pixels can be judged. */
const MAX_ENLARGEMENT = 24;

/** Share of the view that a place takes when it is brought into view. */
const FOCUS_SHARE = 0.4;

/** Least part of the page that is shown round a small place, as a share of its longer side: a third of a line. */
const FOCUS_MIN_SHARE = 0.15;

/** The first level worth asking for: everything above fits in one tile and in the first picture. */
const MIN_LEVEL = 8;

/** What the viewer of one page needs, and what it tells. */
export interface PageViewOptions {
  readonly host: HTMLElement;
  readonly map: HTMLElement;
  readonly source: PictureSource;
  readonly size: PictureSize;
  /** Address of the first picture. */
  readonly preview: string;
  readonly isCalm: boolean;
  onPlaced(placement: Placement): void;
  /** Where on the screen, px from the top left of the view. */
  onClick(at: { x: number; y: number }): void;
  onTileFailed(): void;
  /** Whether everything in view is there as sharp as it is. */
  onSharp(isSharp: boolean): void;
}

/** One page, opened for looking at. */
export interface PageView {
  /** The element that follows mouse and touch. */
  readonly canvas: HTMLElement;
  zoomBy(factor: number, at?: { x: number; y: number }): void;
  fitPage(): void;
  fitWidth(): void;
  /** One pixel of the page on one of the screen. */
  actualSize(): void;
  turn(): void;
  /** Moves the view, in screen px. */
  pan(x: number, y: number): void;
  show(box: Box): void;
  /** Goes at once to where a point of the page is in the middle, at this many screen px a pixel. */
  place(look: { centre: { x: number; y: number }; scale: number; turnDeg: number }): void;
  /** Lays the page as a lens shows it over the page; null takes it away. */
  lookThrough(lens: Lens | null): void;
  /** Asks again for tiles that failed. */
  reload(): void;
  close(): void;
}

/** Shows a page: its first picture at once, sharp tiles over it as they come. */
export function openPageView(options: PageViewOptions): PageView {
  const { size } = options;
  const viewer = OpenSeadragon(settingsOf(options));
  const { viewport } = viewer;
  let smooth = true;
  let isOpen = false;
  let awaited: Box | null = null;

  const placed = () => {
    const placement = placementIn(viewer, size);
    // From 100 % pixels are shown as they are: smoothing would invent what lies between them.
    const isSmooth = placement.scale * devicePixelRatio < 0.999;
    if (isSmooth !== smooth) {
      smooth = isSmooth;
      viewer.drawer.setImageSmoothingEnabled(isSmooth);
    }
    options.onPlaced(placement);
  };
  viewer.addHandler('open', () => {
    isOpen = true;
    if (awaited) show(viewport, size, awaited);
    placed();
  });
  viewer.addHandler('update-viewport', placed);
  tellSharpness(viewer, options);
  viewer.addHandler('tile-load-failed', () => options.onTileFailed());
  viewer.addHandler('canvas-click', ({ quick, position }) => {
    if (quick) options.onClick({ x: position.x, y: position.y });
  });
  const settle = () => void viewport.applyConstraints();
  return {
    canvas: viewer.canvas,
    zoomBy(factor, at) {
      const around = at && viewport.pointFromPixel(new OpenSeadragon.Point(at.x, at.y), true);
      viewport.zoomBy(factor, around);
      settle();
    },
    fitPage: () => void viewport.goHome(),
    fitWidth: () => fitWidth(viewport, size),
    actualSize() {
      viewport.zoomTo(size.widthPx / devicePixelRatio / viewport.getContainerSize().x);
      settle();
    },
    turn: () => void viewport.setRotation((Math.round(viewport.getRotation() / 90) * 90 + 90) % 360),
    pan(x, y) {
      viewport.panBy(viewport.deltaPointsFromPixels(new OpenSeadragon.Point(x, y)));
      settle();
    },
    show(box) {
      // Opening ends with the whole page in view; a place that was asked for before that comes after it.
      if (isOpen) show(viewport, size, box);
      else awaited = box;
    },
    place: (look) => place(viewport, size, look),
    lookThrough: lensLayer(viewer, options),
    reload: () => viewer.world.resetItems(),
    close() {
      viewer.destroy();
      options.host.replaceChildren();
      options.map.replaceChildren();
    },
  };
}

function settingsOf({ host, map, source, size, preview, isCalm }: PageViewOptions): OpenSeadragon.Options {
  const tiles = tilesOf(size, (tile) => tileOf(source, tile));
  return {
    element: roomIn(host),
    // The preview may be a pixel off in its proportions; the page's own are what counts.
    tileSources: [
      { tileSource: { type: 'image', url: preview, buildPyramid: false }, width: 1 },
      { tileSource: tiles, width: 1 },
    ] as unknown as OpenSeadragon.Options['tileSources'],
    drawer: 'canvas',
    showNavigationControl: false,
    showNavigator: true,
    navigatorElement: roomIn(map),
    navigatorAutoFade: false,
    navigatorDisplayRegionColor: 'var(--mantine-primary-color-filled)',
    keyboardNavEnabled: false,
    // Tiles that are no longer wanted are called off, so that the ones that are come sooner.
    loadTilesWithAjax: true,
    imageLoaderLimit: 4,
    maxTilesPerFrame: 4,
    immediateRender: true,
    maxImageCacheCount: 120,
    timeout: 60_000,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true, flickEnabled: !isCalm },
    gestureSettingsPen: { clickToZoom: false },
    zoomPerScroll: 1.25,
    minZoomImageRatio: 0.6,
    maxZoomPixelRatio: MAX_ENLARGEMENT,
    // Or enlarged tiles would be laid together first, and smoothed by it.
    smoothTileEdgesMinZoom: Number.POSITIVE_INFINITY,
    visibilityRatio: 0.4,
    animationTime: isCalm ? 0 : 0.3,
    springStiffness: 9,
  };
}

interface TileOfPage {
  readonly level: number;
  readonly column: number;
  readonly row: number;
}

function tilesOf({ widthPx, heightPx }: PictureSize, addressOf: (tile: TileOfPage) => string) {
  const maxLevel = maxTileLevel(widthPx, heightPx);
  return {
    width: widthPx,
    height: heightPx,
    tileSize: TILE_PX,
    tileOverlap: 0,
    minLevel: Math.min(MIN_LEVEL, maxLevel),
    maxLevel,
    getTileUrl: (level: number, column: number, row: number) => addressOf({ level, column, row }),
  };
}

/** Puts the tiles of a lens over those of the page, one lens at a time. */
function lensLayer(viewer: OpenSeadragon.Viewer, { source, size }: PageViewOptions) {
  let layer: OpenSeadragon.TiledImage | null = null;
  let asked = 0;
  return (lens: Lens | null) => {
    const own = ++asked;
    if (layer) viewer.world.removeItem(layer);
    layer = null;
    if (lens === null) return;
    const tiles = tilesOf(size, (tile) => lensTileOf(source, lens, tile));
    viewer.addTiledImage({
      tileSource: tiles as unknown as OpenSeadragon.TileSourceSpecifier,
      width: 1,
      // The page itself must not be taken for what the lens shows, as long as that is not there.
      placeholderFillStyle: '#808080',
      success: (event) => {
        const { item } = event as unknown as { readonly item: OpenSeadragon.TiledImage };
        // Another lens was taken meanwhile, or none.
        if (own === asked) layer = item;
        else viewer.world.removeItem(item);
      },
    });
  };
}

function tellSharpness({ world }: OpenSeadragon.Viewer, { onSharp }: PageViewOptions): void {
  const tell = () => {
    const images = Array.from({ length: world.getItemCount() }, (_, at) => world.getItemAt(at));
    onSharp(images.length > 1 && images.every((image) => image.getFullyLoaded()));
  };
  world.addHandler('add-item', ({ item }) => item.addHandler('fully-loaded-change', tell));
}

/** OpenSeadragon takes away the elements that it was given; those of React are not for that. */
function roomIn(parent: HTMLElement): HTMLElement {
  const room = document.createElement('div');
  room.style.cssText = 'width: 100%; height: 100%';
  parent.replaceChildren(room);
  return room;
}

function placementIn({ viewport }: OpenSeadragon.Viewer, { widthPx }: PictureSize): Placement {
  const { x, y } = viewport.pixelFromPoint(new OpenSeadragon.Point(0, 0), true);
  const scale = (viewport.getContainerSize().x * viewport.getZoom(true)) / widthPx;
  return { x, y, scale, turnDeg: viewport.getRotation(true) };
}

/** The page as wide as the view, its top at the top. A view is one wide at zoom 1, and so is an unturned page. */
function fitWidth(viewport: OpenSeadragon.Viewport, { widthPx, heightPx }: PictureSize): void {
  const turnDeg = viewport.getRotation();
  const tall = heightPx / widthPx;
  const isLying = turnDeg % 180 !== 0;
  const [width, height] = isLying ? [tall, 1] : [1, tall];
  const view = viewport.getContainerSize();
  const seen = (view.y / view.x) * width;
  const up = new OpenSeadragon.Point(0, -Math.max(0, (height - seen) / 2)).rotate(-turnDeg);
  viewport.zoomTo(1 / width);
  viewport.panTo(new OpenSeadragon.Point(0.5, tall / 2).plus(up));
}

function place(
  viewport: OpenSeadragon.Viewport,
  { widthPx }: PictureSize,
  { centre, scale, turnDeg }: Parameters<PageView['place']>[0],
): void {
  if (viewport.getRotation() !== turnDeg) viewport.setRotation(turnDeg, true);
  viewport.zoomTo((scale * widthPx) / viewport.getContainerSize().x, undefined, true);
  viewport.panTo(new OpenSeadragon.Point(centre.x / widthPx, centre.y / widthPx), true);
}

function show(viewport: OpenSeadragon.Viewport, { widthPx, heightPx }: PictureSize, box: Box): void {
  const least = FOCUS_MIN_SHARE * Math.max(widthPx, heightPx);
  const width = Math.max(box.width / FOCUS_SHARE, least);
  const height = Math.max(box.height / FOCUS_SHARE, least);
  const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
  const place = new OpenSeadragon.Rect(x / widthPx, y / widthPx, width / widthPx, height / widthPx);
  viewport.fitBoundsWithConstraints(place);
}

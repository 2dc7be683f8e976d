import type { PictureSize } from '../../../shared/api/schemas/document.ts';
import type { ErrorCode } from '../../../shared/model/errors.ts';
import type { Lens } from '../../../shared/model/lens.ts';
import type { Page } from '../../../shared/model/page.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { Text } from '../../../shared/model/text.ts';

/** An encoded picture. */
export interface Picture {
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a page is shown with before its tiles come: two JPEGs, and the size of the page itself. */
export interface FirstPictures {
  readonly size: PictureSize;
  /** The longer side at most PREVIEW_PX. */
  readonly preview: Uint8Array<ArrayBuffer>;
  /** The longer side at most THUMBNAIL_PX. */
  readonly thumbnail: Uint8Array<ArrayBuffer>;
}

/** A page that could be decoded whole. */
export interface DecodedPage extends PictureSize, Pick<Page, 'page' | 'dpi' | 'dpiSource'> {}

/** Who waits for the first pictures of a page: a page that is opened, the film strip, or nobody as yet. */
export type FirstUse = 'view' | 'strip' | 'ahead';

/** A tile of the Deep Zoom pyramid. */
export interface TilePlace {
  readonly level: number;
  readonly column: number;
  readonly row: number;
}

/** What can be asked about a page. */
export type PictureWish =
  | { readonly kind: 'size' }
  /** What is known of the page when all its pixels were decoded. */
  | { readonly kind: 'page' }
  | { readonly kind: 'first'; readonly use: FirstUse }
  | { readonly kind: 'crop'; readonly box: Box }
  | { readonly kind: 'tile'; readonly at: TilePlace }
  /** A tile of the page as a lens shows it. */
  | { readonly kind: 'lens'; readonly lens: Lens; readonly at: TilePlace };

/** One wish about one page of one original. */
export interface PictureJob {
  readonly sha256: string;
  readonly page: number;
  readonly wish: PictureWish;
}

/** What each kind of wish is answered with. */
export type PictureValue = Picture | PictureSize | FirstPictures | DecodedPage;

/** What the thread answers. */
export type PictureAnswer =
  | { readonly state: 'done'; readonly value: PictureValue }
  | { readonly state: 'refused'; readonly code: ErrorCode; readonly text: Text }
  /** A bug of ours. */
  | { readonly state: 'broken'; readonly message: string };

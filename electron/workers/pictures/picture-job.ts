import type { PictureSize } from '../../../shared/api/schemas/document.ts';
import type { ErrorCode } from '../../../shared/model/errors.ts';
import type { Box } from '../../../shared/model/region.ts';
import type { Text } from '../../../shared/model/text.ts';

/** An encoded picture. */
export interface Picture {
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A tile of the Deep Zoom pyramid. */
export interface TilePlace {
  readonly level: number;
  readonly column: number;
  readonly row: number;
}

/** What can be asked about a page. */
export type PictureWish =
  | { readonly kind: 'size' }
  | { readonly kind: 'whole'; readonly longestPx: number }
  | { readonly kind: 'crop'; readonly box: Box }
  | { readonly kind: 'tile'; readonly at: TilePlace };

/** One wish about one page of one original. */
export interface PictureJob {
  readonly sha256: string;
  readonly page: number;
  readonly wish: PictureWish;
}

/** What the thread answers. */
export type PictureAnswer =
  | { readonly state: 'done'; readonly value: Picture | PictureSize }
  | { readonly state: 'refused'; readonly code: ErrorCode; readonly text: Text }
  /** A bug of ours. */
  | { readonly state: 'broken'; readonly message: string };

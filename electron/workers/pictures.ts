import type { PictureSize } from '../../shared/api/schemas/document.ts';
import type { Box } from '../../shared/model/region.ts';
import type { Vault } from '../files/vault.ts';

/** An encoded picture. */
export interface Picture {
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Pictures of pages for the eye, made in a worker of their own so that looking never waits for examining. Pages that
 * were decoded last are kept in memory. Every call throws LoepError as the pages reader does.
 */
export interface Pictures {
  size(sha256: string, page: number): Promise<PictureSize>;
  whole(sha256: string, page: number, longestPx: number): Promise<Picture>;
  crop(sha256: string, page: number, box: Box): Promise<Picture>;
  tile(sha256: string, page: number, at: { level: number; column: number; row: number }): Promise<Picture>;
  close(): Promise<void>;
}

export function openPictures(_vault: Vault): Pictures {
  throw new Error('being built');
}

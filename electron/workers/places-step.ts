import type { Box } from '../../shared/model/region.ts';
import { MM_PER_INCH } from '../../shared/model/units.ts';
import { readPage } from '../readers/pages.ts';
import type { Job, StageValues, Step } from './job.ts';
import { openSource } from './opened-source.ts';
import { encodeCrop, encodeFirst } from './pictures/encode.ts';
import { PageLevels } from './pictures/page-levels.ts';

/** Room above and below a place: half of its longer side, and never less than a line of small print, mm. */
const ROOM_SHARE = 0.5;
const ROOM_MIN_MM = 4;
/** Room beside it: so many times as much, for what stands on its line. */
const BESIDE = 3;

/** Cuts places out of a page, each with what stands round it. */
export function placesStep({ source, page, boxes }: Extract<Job, { kind: 'places' }>): Step {
  return {
    stage: 'places',
    run: async (): Promise<StageValues['places']> => {
      const file = await openSource(source);
      const { raster, widthPx, heightPx, dpi } = await readPage(file, page);
      const levels = new PageLevels(raster, file.pageCount);
      const { thumbnail } = await encodeFirst(levels);
      const places = boxes.map(async (box) => {
        const part = partAround(box, { widthPx, heightPx, roomPx: (ROOM_MIN_MM * dpi) / MM_PER_INCH });
        const { bytes } = await encodeCrop(levels, part);
        return { box, part, picture: bytes };
      });
      return { page, widthPx, heightPx, whole: thumbnail, places: await Promise.all(places) };
    },
  };
}

/** A place with room round it, as far as the page reaches. */
export function partAround(
  { x, y, width, height }: Box,
  { widthPx, heightPx, roomPx }: { widthPx: number; heightPx: number; roomPx: number },
): Box {
  const room = Math.round(Math.max(roomPx, ROOM_SHARE * Math.max(width, height)));
  const beside = BESIDE * room;
  const [left, top] = [Math.max(0, Math.floor(x) - beside), Math.max(0, Math.floor(y) - room)];
  const right = Math.min(widthPx, Math.ceil(x + width) + beside);
  const bottom = Math.min(heightPx, Math.ceil(y + height) + room);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

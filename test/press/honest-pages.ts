import type { ChannelId } from '../../shared/model/evaluation.ts';
import { CHANNELS } from '../../shared/model/evaluation.ts';
import { CAPTURES, type Capture, captureSheet } from './capture.ts';
import { openChannel, type SavedPage } from './channels.ts';
import type { PressedDocument } from './document.ts';
import { partSeed, pick, seeded } from './seed.ts';
import { makeSheet, SORTS, type Sort, STAMPED_SORTS } from './sorts.ts';

/** What one page of a set is. */
export interface PagePlan {
  readonly seed: number;
  readonly sort: Sort;
  readonly capture: Capture;
  readonly dpi: number;
  readonly channel: ChannelId;
}

/** Resolutions that sheets are scanned at: whole pages take long at the higher ones. */
const OF_PAGES = [150, 200, 200, 300] as const;
const OF_SMALL_SHEETS = [200, 300, 300, 400] as const;
export const DPI_OF_SORT: Readonly<Record<Sort, readonly number[]>> = {
  extract: OF_PAGES,
  form: OF_PAGES,
  letter: OF_SMALL_SHEETS,
  receipt: OF_SMALL_SHEETS,
  'card-front': OF_SMALL_SHEETS,
  'card-back': OF_SMALL_SHEETS,
  passport: OF_SMALL_SHEETS,
  'stamped-extract': OF_PAGES,
  'stamped-form': OF_PAGES,
  'stamped-letter': OF_SMALL_SHEETS,
};

/** The page at a place of a row in which every sort meets every capture and every channel. */
export function pagePlan(seed: number, at: number): PagePlan {
  const sort = SORTS[at % SORTS.length]!;
  const round = Math.floor(at / SORTS.length);
  const own = partSeed(seed, `page ${at}`);
  const random = seeded(partSeed(own, 'plan'));
  const dpi = pick(random, DPI_OF_SORT[sort]);
  const [capture, channel] = [CAPTURES[round % CAPTURES.length]!, CHANNELS[round % CHANNELS.length]!];
  return { seed: own, sort, capture, dpi, channel };
}

/** The page at a place of a row of its own, of sorts with ink over their print in every capture and every channel. */
export function stampedPlan(seed: number, at: number): PagePlan {
  const own = partSeed(seed, `stamped ${at}`);
  const sort = STAMPED_SORTS[at % STAMPED_SORTS.length]!;
  const round = Math.floor(at / STAMPED_SORTS.length);
  const dpi = pick(seeded(partSeed(own, 'plan')), DPI_OF_SORT[sort]);
  // Nine channels and three sorts have a divisor in common: each round begins one channel further.
  const channel = CHANNELS[(at + round) % CHANNELS.length]!;
  return { seed: own, sort, capture: CAPTURES[round % CAPTURES.length]!, dpi, channel };
}

/** The captured page of a plan, before it is kept anywhere. */
export function captured({ seed, sort, capture, dpi }: PagePlan): PressedDocument {
  return captureSheet(makeSheet(sort, seed, Math.max(dpi, 200)), { by: capture, dpi, seed });
}

/** The page of a plan with nothing altered, as it reaches Loep. */
export async function honestPage(plan: PagePlan): Promise<SavedPage> {
  const channel = openChannel(plan.channel, plan.seed);
  return channel.save(await channel.before(captured(plan)));
}

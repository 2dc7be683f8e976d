import { LoepError } from '../../shared/model/errors.ts';
import type { PagePlaces, PlacesOnPage, Source, StageValues } from './job.ts';
import type { Pool, RunOptions } from './pool.ts';
import { runOneStep } from './run-steps.ts';

/**
 * Pictures of places of a file, page by page.
 *
 * Throws LoepError when a page cannot be read.
 */
export function placesOf(
  pool: Pool,
  source: Source,
  pages: readonly PlacesOnPage[],
  options: RunOptions,
): Promise<readonly PagePlaces[]> {
  return Promise.all(
    pages.map(async (page) => {
      const end = await runOneStep(pool, { kind: 'places', source, ...page }, options);
      if (!end.ok) throw new LoepError(end.code, end.text);
      // The worker's table of steps ties each name to its value.
      return end.value as StageValues['places'];
    }),
  );
}

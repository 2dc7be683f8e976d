import type { Handlers } from '../../shared/api/contract.ts';
import { imageOf } from '../db/reference/images.ts';
import type { Services } from '../services.ts';

/** What is read on a specimen while its model is drawn. */
export function specimenHandlers({
  db,
  engine,
}: Pick<Services, 'db' | 'engine'>): Pick<Handlers, 'reference.corners' | 'reference.propose'> {
  return {
    'reference.corners': async (image) => {
      // Only images of the collection are read by this way, never originals of cases.
      await imageOf(db, image.sha256);
      return engine.ask('corners', image);
    },
    'reference.propose': async ({ specimens }) => {
      for (const { sha256 } of specimens) await imageOf(db, sha256);
      return engine.ask('propose', specimens);
    },
  };
}

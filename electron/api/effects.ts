import type { Handlers } from '../../shared/api/contract.ts';
import { isShown } from '../../shared/model/effect.ts';
import { LoepError } from '../../shared/model/errors.ts';
import { READING_LANGUAGES, type ReadingLanguage } from '../../shared/model/words.ts';
import { textLayer } from '../db/examination-view.ts';
import { findingPlace } from '../db/finding-place.ts';
import type { Db } from '../db/open.ts';
import type { Services } from '../services.ts';

/** Pictures of what checks saw. */
export function effectHandlers({
  db,
  engine,
}: Pick<Services, 'db' | 'engine'>): Pick<Handlers, 'effect.show'> {
  return {
    'effect.show': async ({ findingId }) => {
      const { check, region, sha256, examinationId } = await findingPlace(db, findingId);
      if (region === null || !isShown(check)) throw NOT_SHOWN;
      const { page, box } = region;
      const languages = await languagesOf(db, examinationId, page);
      const effect = await engine.ask('effect', { sha256, page, box, detector: check, languages });
      if (effect === null) throw NOT_SHOWN;
      return effect;
    },
  };
}

/** The languages that the page was read in, so that it is read the same again; null where it was not read. */
async function languagesOf(
  db: Db,
  examinationId: string,
  page: number,
): Promise<readonly ReadingLanguage[] | null> {
  try {
    const { languages } = await textLayer(db, examinationId, page);
    const known = READING_LANGUAGES.filter((language) => languages.includes(language));
    return known.length > 0 ? known : null;
  } catch (error) {
    // A page whose text was not read then is read in the languages that it seems to be in.
    if (error instanceof LoepError && error.code === 'not-found') return null;
    throw error;
  }
}

const NOT_SHOWN = new LoepError('not-found', {
  en: 'What this check saw cannot be shown in a picture on this page. The enlarged place and the table below it hold what there is.',
  nl: 'Wat deze controle zag is op deze pagina niet in een beeld te tonen. De vergrote plaats en de tabel eronder bevatten wat er is.',
});

import type { ReadPage } from '../../../electron/readers/reference/laid-face.ts';
import type { LoadedModel } from '../../../electron/readers/reference/loaded-model.ts';
import { type MatchedPage, matchPage } from '../../../electron/readers/reference/match-page.ts';
import { openFaceShelf } from '../../../shared/rules/matching/face-shelf.ts';
import { placedWords } from '../../../shared/rules/matching/placed-words.ts';

/** Candidates that are looked at closely, as an examination does. */
const SHORTLIST = 5;

/** Recognises a page among some models as an examination does: the shortlist first, then the geometry. */
export function recognise(read: ReadPage, models: readonly LoadedModel[]): Promise<MatchedPage> {
  const shelf = openFaceShelf(models.flatMap(({ faces }) => faces));
  const words = placedWords(read.text).map(({ text }) => text);
  const issuer = read.mrz?.readable ? read.mrz.lines[0]!.slice(2, 5).replaceAll('<', '') : null;
  const mrz = read.mrz && { format: read.mrz.format, issuer };
  const candidates = shelf.shortlist({ words, mrz, fingerprints: read.sheet.fingerprints }, SHORTLIST);
  return matchPage(read, candidates, models, { modelsTried: shelf.size });
}

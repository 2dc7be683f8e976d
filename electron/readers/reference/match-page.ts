import type { FaceCandidate, PageMatch, Registration } from '../../../shared/model/reference/recognition.ts';
import { tellApart } from '../../../shared/rules/matching/tell-apart.ts';
import type { Laid, ReadPage, TriedFace } from './laid-face.ts';
import { layExactly } from './lay-exactly.ts';
import { layByImage, layByWords } from './lay-faces.ts';
import type { LoadedModel } from './loaded-model.ts';
import { tellByLikeness } from './tell-by-likeness.ts';

/** What a page was recognised as, and how it lies over the model. */
export interface MatchedPage {
  readonly match: PageMatch;
  readonly registration: Registration | null;
}

/**
 * Which of the faces a page is of, by geometry: the words that both have, and where those do not convince, places that
 * look alike. Two faces that both fit and cannot be told apart give no answer, and so does none that fits.
 *
 * `modelsTried` counts the faces that the page might have been laid over, those of the shortlist at least.
 */
export async function matchPage(
  read: ReadPage,
  candidates: readonly FaceCandidate[],
  models: readonly LoadedModel[],
  { modelsTried }: { readonly modelsTried: number },
): Promise<MatchedPage> {
  const faces = candidates.flatMap((candidate) => triedFace(candidate, models) ?? []);
  const byWords = layByWords(read, faces, modelsTried);
  const laid = byWords.length > 0 ? byWords : await layByImage(read, faces, modelsTried);
  const told = await onlyOne(read, laid);
  const one = told && (await layExactly(read, told, modelsTried));
  return {
    match: {
      page: read.page.page,
      found: one && { model: one.face.index.model, face: one.face.index.face },
      candidates,
    },
    registration: one?.registration ?? null,
  };
}

function triedFace({ model, face }: FaceCandidate, models: readonly LoadedModel[]): TriedFace | null {
  const loaded = models.find((each) => each.model.id === model);
  const index = loaded?.faces.find((each) => each.face === face);
  return loaded && index ? { loaded, index } : null;
}

/** The face that is told from all the others that fit; null when there is none. */
async function onlyOne(read: ReadPage, laid: readonly Laid[]): Promise<Laid | null> {
  for (const one of laid) {
    let isTold = true;
    for (const other of laid) {
      if (other === one) continue;
      const byWords = tellApart(one, other);
      const told = byWords === 0 ? await tellByLikeness(read, one, other) : byWords;
      if (told === 1) continue;
      isTold = false;
      break;
    }
    if (isTold) return one;
  }
  return null;
}

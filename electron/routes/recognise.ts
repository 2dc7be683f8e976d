import { Hono } from 'hono';
import type { Caller } from '../../shared/api/contract.ts';
import type { Reply } from '../../shared/api/reply.ts';
import type { RecognitionAnswer } from '../../shared/api/schemas/reference/images.ts';
import { LoepError } from '../../shared/model/errors.ts';
import type { PageMatch } from '../../shared/model/reference/recognition.ts';
import type { Role } from '../../shared/model/role.ts';
import { candidateNames } from '../db/reference/candidate-names.ts';
import type { Services } from '../services.ts';
import { today } from '../today.ts';
import { tooLarge } from '../workers/source.ts';

/** Who may look up by image. */
const LOOKERS: readonly Role[] = ['examiner', 'senior-examiner', 'trainer', 'administrator'];

/** A search is by one document, which is held in memory as it goes to the engine, bytes. */
const MAX_SEARCH_BYTES = 60e6;

/** `PUT /references/recognise`: which models the pages of a scan are of. The scan is not kept. */
export function recogniseRoutes({ db, engine }: Pick<Services, 'db' | 'engine'>, caller: Caller): Hono {
  return new Hono().put('/references/recognise', async (c) => {
    if (!LOOKERS.includes(caller.role)) throw notAllowed();
    if (Number(c.req.header('content-length')) > MAX_SEARCH_BYTES) throw tooLarge();
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (bytes.length > MAX_SEARCH_BYTES) throw tooLarge();
    if (bytes.length === 0) throw empty();
    const matches = await engine.ask('recognise', { bytes, today: today() }, { signal: c.req.raw.signal });
    const answer: Reply<RecognitionAnswer> = { ok: true, value: { pages: await named(matches) } };
    return c.json(answer);
  });

  async function named(matches: readonly PageMatch[]): Promise<RecognitionAnswer['pages']> {
    const ids = matches.flatMap(({ candidates }) => candidates.map(({ model }) => model));
    const names = await candidateNames(db, [...new Set(ids)]);
    return matches.map(({ page, found, candidates }) => ({
      page,
      found: found && { id: found.model, face: found.face },
      candidates: candidates.flatMap(({ model, face, score }) => {
        const name = names.get(model);
        return name ? [{ id: model, face, score, ...name }] : [];
      }),
    }));
  }
}

function notAllowed(): LoepError {
  return new LoepError('not-allowed', {
    en: 'Your role does not allow looking up by image.',
    nl: 'Uw rol staat zoeken met een afbeelding niet toe.',
  });
}

function empty(): LoepError {
  return new LoepError('empty-file', {
    en: 'The file is empty. Choose another scan.',
    nl: 'Het bestand is leeg. Kies een andere scan.',
  });
}

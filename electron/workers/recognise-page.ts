import type { MatchedModel } from '../../shared/model/reference/recognition.ts';
import type { PageLooks } from '../../shared/rules/matching/face-shelf.ts';
import { placedWords } from '../../shared/rules/matching/placed-words.ts';
import { parseMrz } from '../../shared/rules/mrz/parse.ts';
import type { ReadPage, SentModel, Source, StageEnd, StageValues } from './job.ts';
import type { Pool, RunOptions } from './pool.ts';
import type { References } from './references.ts';
import { type Ends, readOf, runOneStep } from './run-steps.ts';

/** What came of laying a page over the models of the reference database. */
export interface RecognisedPage {
  /** How `match` and `comparison` ended, as far as they were run. */
  readonly ends: Ends;
  /** The model that was found. */
  readonly model: MatchedModel | null;
  /** All models that the page was laid over. */
  readonly tried: readonly MatchedModel[];
}

/** Where there is no reference database, or nothing to look by. */
export const NOT_RECOGNISED: RecognisedPage = { ends: new Map(), model: null, tried: [] };

/** Most models that are laid over a page: the shelf puts the right one among the first three (see the evaluation). */
const MODELS_TRIED = 5;

/** A page to be recognised: what was read of it, and on which day. */
interface PageToMatch {
  readonly source: Source;
  readonly page: number;
  /** How the steps over the page ended. */
  readonly ends: Ends;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Looks for the model that a page is of, and measures the page against it. Where there is no reference model at all,
 * nothing is run.
 */
export async function recognisePage(
  pool: Pool,
  references: References,
  page: PageToMatch,
  options: RunOptions,
): Promise<RecognisedPage> {
  const matched = await matchPage(pool, references, page, options);
  if (!matched) return NOT_RECOGNISED;
  const { end, value, read, candidates } = matched;
  const tried = candidates.map(({ model }) => model);
  const registration = value?.registration;
  const sent = candidates.find(({ model }) => model.id === registration?.model);
  if (!registration || !sent) return { ends: new Map([['match', end]]), model: null, tried };
  const comparison = await runOneStep(
    pool,
    {
      kind: 'comparison',
      source: page.source,
      read,
      registration,
      sent: await references.withSpecimens(sent, registration.face),
    },
    options,
  );
  return {
    ends: new Map([
      ['match', end],
      ['comparison', comparison],
    ]),
    model: sent.model,
    tried,
  };
}

/** How laying a page over the models that it may be of ended. */
interface MatchedPage {
  readonly end: StageEnd;
  /** null when the step failed */
  readonly value: StageValues['match'] | null;
  readonly read: ReadPage;
  readonly candidates: readonly SentModel[];
}

/** Looks for the model that a page is of; null where there is nothing to look by or among. */
export async function matchPage(
  pool: Pool,
  references: References,
  { source, page, ends, today }: PageToMatch,
  options: RunOptions,
): Promise<MatchedPage | null> {
  const read = readPageOf(page, ends);
  if (!read) return null;
  const shelf = await references.shelf();
  if (shelf.size === 0) return null;
  const shortlist = shelf.shortlist(looksOf(read), MODELS_TRIED);
  const candidates = await references.load(shortlist, today);
  const end = await runOneStep(
    pool,
    { kind: 'match', source, read, shortlist, candidates, facesTried: shelf.size },
    options,
  );
  return { end, value: readOf(new Map([['match', end]]), 'match') ?? null, read, candidates };
}

/** What a page must have been read for: without words and sheet there is nothing to look by. */
function readPageOf(page: number, ends: Ends): ReadPage | null {
  const text = readOf(ends, 'text');
  const sheet = readOf(ends, 'sheet');
  if (!text || !sheet) return null;
  return { page, text, sheet, mrz: readOf(ends, 'mrz') ?? null };
}

function looksOf({ text, mrz, sheet }: ReadPage): PageLooks {
  const issuer = mrz?.readable ? parseMrz(mrz.lines)?.fields.get('issuingState') : undefined;
  return {
    words: placedWords(text).map((word) => word.text),
    mrz: mrz && { format: mrz.format, issuer: issuer?.value ?? null },
    fingerprints: sheet.fingerprints,
  };
}

import type { DocumentView } from '../../../shared/api/schemas/document.ts';
import type { TriageOutcome } from '../../../shared/model/examination.ts';

/** What decides which document of a case asks for an eye first. */
export type CaseDocument = Pick<DocumentView, 'id' | 'openCount' | 'examinations' | 'pages'>;

/** A page of one of the documents of a case. */
export interface CasePage {
  readonly document: string;
  readonly page: number;
}

const GRAVITY: Readonly<Record<TriageOutcome, number>> = {
  doubtful: 0,
  'not-assessable': 1,
  'no-deviation-found': 2,
};

/** Graver than nothing: a document without an examination has nothing to show yet. */
const NOT_EXAMINED = 3;

/** The document that a case opens on: the gravest of those with a deviation that waits, else the gravest of all. */
export function firstToLookAt<D extends CaseDocument>(documents: readonly D[]): D {
  const gravity = ({ examinations }: D) =>
    examinations[0] ? GRAVITY[examinations[0].outcome] : NOT_EXAMINED;
  const byGravity = documents.toSorted((a, b) => gravity(a) - gravity(b));
  return byGravity.find(({ openCount }) => openCount > 0) ?? byGravity[0]!;
}

/** The document before or after another one; null at the ends. */
export function documentBeside<D extends CaseDocument>(
  documents: readonly D[],
  from: string,
  by: 1 | -1,
): D | null {
  return documents[documents.findIndex(({ id }) => id === from) + by] ?? null;
}

/** The nearest document further on, or back, with a deviation that waits for an answer, round the end of the case. */
export function nextOpenDocument<D extends CaseDocument>(
  documents: readonly D[],
  from: string,
  by: 1 | -1,
): D | null {
  const at = documents.findIndex(({ id }) => id === from);
  const onward = [...documents.slice(at + 1), ...documents.slice(0, at)];
  const round = by === 1 ? onward : onward.toReversed();
  return round.find(({ openCount }) => openCount > 0) ?? null;
}

/** The page one further or back over all documents of a case; null at its ends. */
export function pageBeside(
  documents: readonly CaseDocument[],
  from: CasePage & { readonly pageCount: number },
  by: 1 | -1,
): CasePage | null {
  const page = from.page + by;
  if (page >= 1 && page <= from.pageCount) return { document: from.document, page };
  const next = documentBeside(documents, from.document, by);
  return next && { document: next.id, page: by === 1 ? 1 : Math.max(1, next.pages.length) };
}

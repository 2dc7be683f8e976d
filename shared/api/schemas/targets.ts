import { z } from 'zod';
import { REVIEW_ANSWERS } from '../../model/review.ts';
import { Id, LongText } from './basics.ts';

/** A call about one document. */
export const OnDocument = z.object({ documentId: Id });

/** A call about one finding. */
export const OnFinding = z.object({ findingId: Id });

/** A call about one page of a document. */
export const PageOf = OnDocument.extend({ page: z.int().positive() });

/** An answer to a finding. */
export const Answer = OnFinding.extend({ answer: z.enum(REVIEW_ANSWERS), note: LongText.default('') });

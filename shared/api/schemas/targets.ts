import { z } from 'zod';
import { REVIEW_ANSWERS } from '../../model/review.ts';
import { Id, LongText } from './basics.ts';

export const OnDocument = z.object({ documentId: Id });

export const OnFinding = z.object({ findingId: Id });

export const PageOf = OnDocument.extend({ page: z.int().positive() });

export const Answer = OnFinding.extend({ answer: z.enum(REVIEW_ANSWERS), note: LongText.default('') });

import { z } from 'zod';
import { DOCUMENT_STATES } from '../../model/case.ts';
import { CATEGORIES, CONCLUSION_STATES } from '../../model/conclusion.ts';
import { ERROR_CODES } from '../../model/errors.ts';
import { Id, Moment, Sha256, TextSchema } from './basics.ts';
import { ExaminationHead } from './examination.ts';

export const PageView = z.object({
  page: z.int().positive(),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
  dpi: z.number().positive(),
  dpiSource: z.enum(['file', 'estimated']),
});

/** Why a document was not examined. */
const Refusal = z.object({ code: z.enum(ERROR_CODES), text: TextSchema });

export const DocumentView = z.object({
  id: Id,
  fileName: z.string(),
  sha256: Sha256,
  sizeBytes: z.int().min(0),
  addedAt: Moment,
  state: z.enum(DOCUMENT_STATES),
  refusal: Refusal.nullable(),
  /** Pages of the last examination; empty as long as there is none. */
  pages: z.array(PageView),
  /** Newest first. */
  examinations: z.array(ExaminationHead),
  /** Deviations of the newest examination without an answer. */
  openCount: z.int().min(0),
  /** Other cases that hold the same file, byte for byte. */
  alsoIn: z.array(z.object({ caseId: Id, number: z.int(), title: z.string() })),
  conclusion: z
    .object({ state: z.enum(CONCLUSION_STATES), category: z.enum(CATEGORIES).nullable() })
    .nullable(),
});

/** What the viewer must know before it can ask for tiles. */
export const PictureSize = z.object({
  pageCount: z.int().positive(),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
});

/** What answers an upload, once the file is in the vault and in the database. */
export const Uploaded = z.object({ caseId: Id, documentId: Id, sha256: Sha256 });

/** A page, by what is known of its picture. */
export type PageView = z.output<typeof PageView>;
/** A document of a case: its file, how far it is, and what came of it. */
export type DocumentView = z.output<typeof DocumentView>;
export type PictureSize = z.output<typeof PictureSize>;
export type Uploaded = z.output<typeof Uploaded>;

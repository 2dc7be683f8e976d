import type { Handlers } from '../../shared/api/contract.ts';
import { documentOf } from '../db/documents.ts';
import type { Services } from '../services.ts';

/** What is asked about documents. */
export function documentHandlers({ db, pictures }: Services): Pick<Handlers, 'document.picture'> {
  return {
    'document.picture': async ({ documentId, page }) => {
      const { sha256 } = await documentOf(db, documentId);
      return pictures.size({ sha256, page });
    },
  };
}

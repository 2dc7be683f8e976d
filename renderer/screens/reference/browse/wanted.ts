import type { LocalText } from '../../../../shared/model/reference/basics.ts';
import { DOCUMENT_KIND_NAMES } from '../../../../shared/model/reference/document-kinds.ts';
import type { Language } from '../../../../shared/model/text.ts';
import { featureOf } from '../../../parts/feature-groups.ts';
import { localWords } from '../../../parts/local-text.ts';
import type { BrowseView } from './browse-view.ts';

/** What was looked for, in words: as it goes on the collecting list. */
export function wantedIn(view: BrowseView, issuer: LocalText | null, language: Language): string {
  const parts = [
    view.search.trim(),
    view.documentKinds.map((kind) => DOCUMENT_KIND_NAMES[kind][language]).join(' / '),
    issuer === null ? '' : localWords(issuer, language),
    view.year === null ? '' : String(view.year),
    view.feature === null ? '' : (featureOf(view.feature)?.name[language] ?? ''),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

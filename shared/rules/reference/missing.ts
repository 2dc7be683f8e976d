import type { Missing } from '../../api/schemas/reference/item.ts';
import type { ItemContent } from '../../model/reference/item.ts';
import { imagesMissing, incompleteIs, itemMissing, type Known, type Note } from './known-parts.ts';
import { missingOfModel } from './missing-of-model.ts';
import { LACKS } from './missing-texts.ts';
import { isNoRun } from './number-order.ts';

export type { Known, KnownImage, KnownItem } from './known-parts.ts';

/**
 * What a content still lacks, or what in it does not hold together: the one judge at validation, at import and while
 * a draft is written. In the order of the content.
 */
export function missingOf(content: ItemContent, known: Known): readonly Missing[] {
  const found: Missing[] = [];
  const note: Note = (path, text, how) => found.push({ path: [...path], blocks: how === 'blocks', text });
  judge(content, known, note);
  // A comparison cites where its model is known from.
  const how = content.kind === 'model' ? incompleteIs(known) : 'may-stay';
  if (content.sources.length === 0) note(['sources'], LACKS.sources, how);
  return found;
}

function judge(content: ItemContent, known: Known, note: Note): void {
  switch (content.kind) {
    case 'issuer':
      if (content.iso === null && content.icao === null) note(['iso'], LACKS.issuerCode, 'may-stay');
      return;
    case 'office':
      itemMissing(['issuer'], content.issuer, 'issuer', known, note);
      if (content.competence.length === 0) note(['competence'], LACKS.competence, 'may-stay');
      return;
    case 'official':
      itemMissing(['office'], content.office, 'office', known, note);
      if (content.signatures.length === 0) note(['signatures'], LACKS.signatures, 'may-stay');
      imagesMissing(['signatures'], content.signatures, known, note);
      return;
    case 'stamp':
      itemMissing(['office'], content.office, 'office', known, note);
      if (content.impressions.length === 0) note(['impressions'], LACKS.impressions, 'may-stay');
      imagesMissing(['impressions'], content.impressions, known, note);
      return;
    case 'number-list':
      itemMissing(['issuer'], content.issuer, 'issuer', known, note);
      for (const [at, range] of content.ranges.entries()) {
        if (isNoRun(range)) note(['ranges', at], LACKS.order(range), 'blocks');
      }
      return;
    case 'note':
      itemMissing(['issuer'], content.issuer, 'issuer', known, note);
      if (!(content.issuing ?? content.supporting ?? content.lateRegistration ?? content.remarks)) {
        note(['issuing'], LACKS.noteText, 'blocks');
      }
      return;
    case 'model':
      missingOfModel(content, known, note);
  }
}

import type { Language } from '../../../../../shared/model/text.ts';
import { FIELD_MEANING_WORDS } from '../../../../../shared/text/field-meaning-words.ts';
import { featureOf } from '../../../../parts/feature-groups.ts';
import { isZone, type Part } from './parts.ts';
import { PART_KIND_WORDS } from './tools.ts';

/** What a part is called in lists and for a screen reader: what stands there, or what it is. */
export function partName(part: Part, language: Language): string {
  if (!isZone(part)) {
    const feature = featureOf(part.feature);
    return feature ? feature.name[language] : PART_KIND_WORDS.feature[language];
  }
  if (part.kind === 'fixed-text' && part.words !== '') return part.words;
  if (part.kind === 'field') return FIELD_MEANING_WORDS[part.meaning][language];
  return PART_KIND_WORDS[part.kind][language];
}

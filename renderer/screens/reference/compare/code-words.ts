import { DOCUMENT_KIND_NAMES } from '../../../../shared/model/reference/document-kinds.ts';
import { indicatorName, isIndicator } from '../../../../shared/model/taxonomy.ts';
import type { Language, Text } from '../../../../shared/model/text.ts';
import { FIELD_MEANING_WORDS } from '../../../../shared/text/field-meaning-words.ts';
import { featureOf } from '../../../parts/feature-groups.ts';
import {
  LEVEL_WORDS,
  LIGHT_WORDS,
  METHOD_WORDS,
  STAMP_SHAPE_WORDS,
  TIER_WORDS,
  TYPEFACE_WORDS,
  ZONE_KIND_WORDS,
} from '../../../parts/reference-words.ts';
import { ISSUER_TYPE_WORDS } from '../edit/forms/issuer-words.ts';
import { RANGE_WHY_WORDS } from '../edit/forms/range-words.ts';

type WordOf = (code: string) => Text | undefined;

const among =
  (words: Readonly<Record<string, Text>>): WordOf =>
  (code) =>
    Object.hasOwn(words, code) ? words[code] : undefined;

/** What codes are called, by the key of a content at which they stand. */
const CODED: ReadonlyMap<string, WordOf> = new Map(
  Object.entries({
    meaning: among(FIELD_MEANING_WORDS),
    documentKind: among(DOCUMENT_KIND_NAMES),
    kinds: among(DOCUMENT_KIND_NAMES),
    kind: among(ZONE_KIND_WORDS),
    type: among(ISSUER_TYPE_WORDS),
    shape: among(STAMP_SHAPE_WORDS),
    tier: among(TIER_WORDS),
    typeface: among(TYPEFACE_WORDS),
    light: among(LIGHT_WORDS),
    lights: among(LIGHT_WORDS),
    level: among(LEVEL_WORDS),
    methods: among(METHOD_WORDS),
    why: among(RANGE_WHY_WORDS),
    feature: (code: string) => featureOf(code)?.name,
    indicator: (code: string) => (isIndicator(code) ? indicatorName(code) : undefined),
  }),
);

const BETWEEN = ', ';

/** What a code, or a row of them, is called; null where what stands at this key is no code. */
export function codeWords(key: string, said: string, language: Language): string | null {
  const wordOf = CODED.get(key);
  if (!wordOf) return null;
  const words = said.split(BETWEEN).map((code) => wordOf(code)?.[language]);
  return words.includes(undefined) ? null : words.join(BETWEEN);
}

import type { ExaminationHead } from '../../../shared/api/schemas/examination.ts';
import type { Language, Text } from '../../../shared/model/text.ts';
import { fill } from '../../../shared/text/fill.ts';
import { languageName } from '../../parts/language-names.ts';
import { shortMoment } from '../../parts/moments.ts';

const NAME: Text = { en: '{at} · engine {engine}', nl: '{at} · engine {engine}' };
const NEWEST: Text = { en: '{name} (newest)', nl: '{name} (nieuwste)' };

/** What an examination is told from others by: when it was done, and with which engine. */
export function examinationName(
  { at, engine, languages }: Pick<ExaminationHead, 'at' | 'engine' | 'languages'>,
  isNewest: boolean,
  language: Language,
): string {
  const read = (languages ?? []).map((code) => languageName(code, language));
  const when = fill(NAME, { at: shortMoment(at, language), engine }, language);
  const name = [when, ...(read.length > 0 ? [read.join(', ')] : [])].join(' · ');
  return isNewest ? fill(NEWEST, { name }, language) : name;
}

import type { ExaminationHead } from '../../../shared/api/schemas/examination.ts';
import { readEngineName } from '../../../shared/model/engine-name.ts';
import type { Language, Text } from '../../../shared/model/text.ts';
import { fill } from '../../../shared/text/fill.ts';
import { languageName } from '../../parts/language-names.ts';
import { shortMoment } from '../../parts/moments.ts';

const NAME: Text = { en: '{at} · engine {engine}', nl: '{at} · engine {engine}' };
const ADAPTED: Text = { en: 'calibration {number}', nl: 'kalibratie {number}' };
const NEWEST: Text = { en: '{name} (newest)', nl: '{name} (nieuwste)' };

/** What an examination is told from others by: when it was done, and with which engine and thresholds. */
export function examinationName(
  { at, engine, languages }: Pick<ExaminationHead, 'at' | 'engine' | 'languages'>,
  isNewest: boolean,
  language: Language,
): string {
  const read = (languages ?? []).map((code) => languageName(code, language));
  const { version, calibration } = readEngineName(engine);
  const when = fill(NAME, { at: shortMoment(at, language), engine: version }, language);
  const by = calibration === null ? [] : [fill(ADAPTED, { number: String(calibration) }, language)];
  const name = [when, ...by, ...(read.length > 0 ? [read.join(', ')] : [])].join(' · ');
  return isNewest ? fill(NEWEST, { name }, language) : name;
}

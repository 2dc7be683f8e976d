import type { ExaminationHead } from '../../../shared/api/schemas/examination.ts';
import type { Language, Text } from '../../../shared/model/text.ts';
import { fill } from '../../../shared/text/fill.ts';
import { printMoment } from './print-values.ts';

const NAME: Text = { en: '{at} · engine {engine}', nl: '{at} · engine {engine}' };
const NEWEST: Text = { en: '{name} (newest)', nl: '{name} (nieuwste)' };

/** What an examination is told from others by: when it was done, and with which engine. */
export function examinationName(
  { at, engine }: Pick<ExaminationHead, 'at' | 'engine'>,
  isNewest: boolean,
  language: Language,
): string {
  const name = fill(NAME, { at: printMoment(at, language), engine }, language);
  return isNewest ? fill(NEWEST, { name }, language) : name;
}

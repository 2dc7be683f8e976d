import type { Finding } from '../model/finding.ts';
import type { Text } from '../model/text.ts';
import { fill } from '../text/fill.ts';
import type { Check } from './check.ts';
import { CHECKS } from './index.ts';

const BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

/** The check of an id. Throws when there is none: results carry only ids of CHECKS. */
export function checkOf(id: string): Check {
  const check = BY_ID.get(id);
  if (!check) throw new Error(`no check has the id ${id}`);
  return check;
}

/** The sentence of a finding, in every language. Throws when the check has no such text: a bug of ours. */
export function explain(check: Check, { explanation }: Finding): Text {
  const text = Object.hasOwn(check.texts, explanation.text) ? check.texts[explanation.text] : undefined;
  if (!text) throw new Error(`check ${check.id} has no text "${explanation.text}"`);
  return { en: fill(text, explanation.values, 'en'), nl: fill(text, explanation.values, 'nl') };
}

import type { Examination } from '../../shared/model/examination.ts';
import type { Language } from '../../shared/model/text.ts';
import { fill } from '../../shared/text/fill.ts';
import { RECOGNISED_AS } from '../../shared/text/recognised-as.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** Which model the pages were recognised as, and by what; nothing where none was. */
export function recognisedLines({ inputs, modelNames }: Examination, language: Language): readonly string[] {
  const matches = inputs.match?.ok ? inputs.match.value : [];
  const registrations = inputs.registration?.ok ? inputs.registration.value : [];
  return matches.flatMap(({ page, found }) => {
    if (found === null) return [];
    const as = matches.length === 1 ? RECOGNISED_AS.found : RECOGNISED_AS.foundOnPage;
    const name = modelNames[found.model]?.[language] ?? found.model;
    const laid = registrations.find((each) => each.page === page && each.model === found.model);
    const counts = { inliers: String(laid?.inliers), pairs: String(laid?.pairs) };
    const grounds = laid ? ` (${fill(RECOGNISED_AS[laid.by], counts, language)})` : '';
    return wrap(`${fill(as, { page: String(page) }, language)} ${printable(name)}${grounds}`, 2);
  });
}

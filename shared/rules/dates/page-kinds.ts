import type { PageText } from '../../model/words.ts';
import { foldLines } from '../text-layout/folded-line.ts';
import { findPhrases } from '../text-layout/phrases.ts';
import { type PageKind, TITLES } from './labels.ts';

/** A title stands among the first lines; further down the same words speak of another document. */
const TITLE_LINES = 10;

/** What a page calls itself in its heading; empty when it does not say. */
export function pageKinds(page: PageText): ReadonlySet<PageKind> {
  const heading = { ...page, lines: page.lines.slice(0, TITLE_LINES) };
  return new Set(foldLines(heading).flatMap((line) => findPhrases(line, TITLES).map(({ value }) => value)));
}

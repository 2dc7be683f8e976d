import { makeCard } from './card.ts';
import type { PressedDocument } from './document.ts';
import { makeExtract } from './extract.ts';
import { makeLetter } from './letter.ts';
import { markedOverText } from './mark-over-text.ts';
import { makePassportPage } from './passport-page.ts';
import type { PressLanguage } from './people.ts';
import { makeReceipt } from './receipt.ts';
import { drawFace } from './reference/layout.ts';
import { MODELS } from './reference/models/models.ts';
import { partSeed, pick, seeded } from './seed.ts';

/** Sorts of documents that the press makes. `form` is any of the models of the starter set. */
export const SORTS = ['extract', 'letter', 'receipt', 'card-front', 'card-back', 'passport', 'form'] as const;
type PlainSort = (typeof SORTS)[number];

/** The same with a stamp, and at times a pen, set over their print; they have rows of their own. */
const PLAIN_OF = {
  'stamped-letter': 'letter',
  'stamped-extract': 'extract',
  'stamped-form': 'form',
} as const satisfies Readonly<Record<string, PlainSort>>;
export const STAMPED_SORTS = [
  'stamped-letter',
  'stamped-extract',
  'stamped-form',
] as const satisfies readonly (keyof typeof PLAIN_OF)[];
type StampedSort = keyof typeof PLAIN_OF;

export type Sort = PlainSort | StampedSort;

/** The sort without what is set over its print. */
export function plainSort(sort: Sort): PlainSort {
  return isStamped(sort) ? PLAIN_OF[sort] : sort;
}

function isStamped(sort: Sort): sort is StampedSort {
  return sort in PLAIN_OF;
}

const LANGUAGES: readonly PressLanguage[] = ['en', 'nl', 'fr', 'de'];
/** Least that fine lines are drawn at. */
const DRAWN_DPI = 300;

/** A sheet of a sort on which nothing was altered, as drawn for a capture at this resolution. */
export function makeSheet(sort: Sort, seed: number, dpi = DRAWN_DPI): PressedDocument {
  if (isStamped(sort)) return markedOverText(makeSheet(PLAIN_OF[sort], seed, dpi), seed);
  switch (sort) {
    case 'card-front':
    case 'card-back':
      return makeCard({ seed, side: sort === 'card-front' ? 'front' : 'back', dpi });
    case 'passport':
      return makePassportPage({ seed, dpi });
    case 'letter':
      return makeLetter({ seed, dpi });
    case 'receipt':
      return makeReceipt({ seed, dpi });
    case 'form': {
      const plan = pick(seeded(partSeed(seed, 'model')), MODELS);
      const paper = () => seeded(partSeed(seed, 'paper'));
      return drawFace(plan.faces[0]!, plan.fill(seed, {}), paper, dpi);
    }
    case 'extract': {
      const random = seeded(partSeed(seed, 'language'));
      return makeExtract({ seed, language: pick(random, LANGUAGES), dense: random() < 0.5, dpi });
    }
  }
}

import type { Text } from '../../../model/text.ts';
import { compareHeights } from '../word-size.ts';
import { peersOfWords, type WordPeers } from '../words/word-peers.ts';
import type { EffectMaker } from './effect-maker.ts';
import { nearestTo } from './nearest-to.ts';
import { wordDots } from './word-dots.ts';

const CAPTION: Text = {
  en: 'Each dot is a word of the page, filled ones stand on the same line; the large one is this word.',
  nl: 'Elke stip is een woord van de pagina, gevulde staan op dezelfde regel; de grote is dit woord.',
};

/** As a share of the height of small letters, in percent. */
const percent = (px: number | null, xHeightPx: number | null) =>
  px === null || !xHeightPx ? null : (100 * px) / xHeightPx;

/** How far the word stands off the baseline of its line. */
export const wordBaselineEffect = wordDots({
  // An entry that stands alone is measured against the first of its row.
  measure: ({ offsetPx }, { xHeightPx, rowOffsetPx }) => percent(offsetPx ?? rowOffsetPx, xHeightPx),
  digits: 1,
  axis: {
    en: 'below (+) or above (−) the line, % of the height of small letters',
    nl: 'onder (+) of boven (−) de regel, % van de hoogte van kleine letters',
  },
  caption: CAPTION,
});

/** How much taller each word is than those it is held against, with these told apart from the rest of the page. */
export const wordSizeEffect: EffectMaker = {
  needsText: true,
  show({ glyphs }, box) {
    if (glyphs === null) return null;
    const compared = peersOfWords(glyphs).flatMap((peers) => {
      const found = compareHeights(peers.place, peers.others, false);
      return found ? [{ peers, percent: 100 * (Math.exp(found.difference) - 1) }] : [];
    });
    const place = nearestTo(compared, box, ({ peers }) => peers.place.word.box)?.peers.place.word;
    if (!place) return null;
    const isHere = ({ peers }: { readonly peers: WordPeers }) => peers.place.word === place;
    const own = compared.filter(isHere);
    const here = own.reduce((most, each) => (Math.abs(each.percent) > Math.abs(most.percent) ? each : most));
    const heldAgainst = new Set(here.peers.others.map(({ word }) => word));
    // A word is compared with its line and with its column: each is shown once.
    const rest = compared.filter((each) => !isHere(each) && each.peers.kind === here.peers.kind);
    const values = (isNear: boolean) =>
      rest.filter(({ peers }) => heldAgainst.has(peers.place.word) === isNear).map(({ percent }) => percent);
    return {
      kind: 'dots',
      here: here.percent,
      near: values(true),
      others: values(false),
      digits: 0,
      axis: {
        en: 'letters taller (+) or lower (−) than the same ones in the line or column, %',
        nl: 'letters hoger (+) of lager (−) dan dezelfde in de regel of kolom, %',
      },
      caption: {
        en: 'Each dot is a word of the page against those beside it or in its column; filled ones are those that this word is held against, the large one is this word.',
        nl: 'Elke stip is een woord van de pagina tegenover die ernaast of in de kolom; gevulde zijn die waarmee dit woord is vergeleken, de grote is dit woord.',
      },
    };
  },
};

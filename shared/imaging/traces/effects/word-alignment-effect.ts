import { MM_PER_INCH } from '../../../model/units.ts';
import { judgedEntries } from '../word-alignment.ts';
import type { EffectMaker } from './effect-maker.ts';
import { nearestTo } from './nearest-to.ts';

/** How far the entry, the others of its column, and those of other columns stand from the edge of their column. */
export const wordAlignmentEffect: EffectMaker = {
  needsText: true,
  show({ glyphs, grey }, box) {
    if (glyphs === null) return null;
    const judged = judgedEntries(glyphs, grey);
    const here = nearestTo(judged, box, ({ edge }) => edge.word.box);
    if (!here) return null;
    const inMm = (px: number) => (px / glyphs.dpi) * MM_PER_INCH;
    return {
      kind: 'dots',
      here: inMm(here.offPx),
      near: here.othersPx.map(inMm),
      others: judged.flatMap((each) => (each === here ? [] : [inMm(each.offPx)])),
      digits: 2,
      axis: {
        en: 'left (−) or right (+) of the edge of the column, mm',
        nl: 'links (−) of rechts (+) van de rand van de kolom, mm',
      },
      caption: {
        en: 'Each dot is an entry of the page against the edge of its column, less the room that the typeface leaves beside its character; filled ones are of this column, the large one is this entry.',
        nl: 'Elke stip is een invulling van de pagina tegenover de rand van haar kolom, zonder de ruimte die het lettertype naast het teken laat; gevulde staan in deze kolom, de grote is deze invulling.',
      },
    };
  },
};

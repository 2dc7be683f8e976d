import type { EffectDots } from '../../../model/effect.ts';
import type { Text } from '../../../model/text.ts';
import { turnGrey } from '../../turn-grey.ts';
import { againstPeers, peersOfPrint } from '../words/print-peers.ts';
import { PRINT_MEASURES, type PrintMeasure, type WordPrint, wordPrints } from '../words/word-prints.ts';
import type { EffectMaker } from './effect-maker.ts';
import { nearestTo } from './nearest-to.ts';

const AXES: Readonly<Record<PrintMeasure, Text>> = {
  contrast: {
    en: 'darkness of the ink against the page, grey levels',
    nl: 'donkerte van de inkt ten opzichte van de pagina, grijswaarden',
  },
  steepness: {
    en: 'steepness of the edges against the page, %',
    nl: 'steilheid van de randen ten opzichte van de pagina, %',
  },
  crispness: {
    en: 'crispness of the edges against the page, %',
    nl: 'scherpte van de randen ten opzichte van de pagina, %',
  },
  softness: {
    en: 'softness of the edges against the page, %',
    nl: 'zachtheid van de randen ten opzichte van de pagina, %',
  },
  stroke: {
    en: 'width of the strokes against the page, %',
    nl: 'dikte van de lijnen ten opzichte van de pagina, %',
  },
};

/** The measure in which a word's print differs most, among those of the other words. */
export const wordPrintEffect: EffectMaker = {
  needsText: true,
  show({ glyphs, grey, raster }, box): EffectDots | null {
    if (glyphs === null) return null;
    const prints = wordPrints(glyphs, turnGrey(grey, glyphs.turn), raster);
    const here = nearestTo(prints, box, ({ word }) => word.box);
    const peers = here && peersOfPrint(here, prints);
    if (!here || !peers) return null;
    const share = (measure: PrintMeasure) => {
      const { difference, sigma } = againstPeers(here, peers, measure);
      return Math.abs(difference) / sigma;
    };
    const measure = PRINT_MEASURES.reduce((most, each) => (share(each) > share(most) ? each : most));
    const value = ({ measured }: WordPrint) =>
      measure === 'contrast' ? measured.contrast.rest : 100 * Math.expm1(measured[measure].rest);
    const near = peers.peers.map(({ print }) => print);
    return {
      kind: 'dots',
      here: value(here),
      near: near.map(value),
      others: prints.filter((print) => print !== here && !near.includes(print)).map(value),
      digits: 0,
      axis: AXES[measure],
      caption: {
        en: 'Each dot is a word of the page, filled ones are of the size, stroke and colour of this one; the large one is this word.',
        nl: 'Elke stip is een woord van de pagina, gevulde hebben de grootte, lijndikte en kleur van dit woord; de grote is dit woord.',
      },
    };
  },
};

import type { Evidence } from '../../model/finding.ts';
import type { Text } from '../../model/text.ts';
import { detectorCheck } from '../detector-check.ts';

const MEASURES: readonly { readonly id: string; readonly label: Text; readonly digits: number }[] = [
  {
    id: 'slope',
    label: {
      en: 'steepness of the edges, as a share of the contrast',
      nl: 'steilte van de randen, als deel van het contrast',
    },
    digits: 2,
  },
  {
    id: 'roughness',
    label: { en: 'roughness of the outlines, px', nl: 'ruwheid van de omtrek, px' },
    digits: 2,
  },
  {
    id: 'mottle',
    label: {
      en: 'unevenness of the ink, as a share of the contrast',
      nl: 'ongelijkmatigheid van de inkt, als deel van het contrast',
    },
    digits: 3,
  },
];

/** Words that another process printed than all others of their size. */
export const printTechnique = detectorCheck({
  id: 'print-technique',
  version: 1,
  cause: 'grain',
  title: { en: 'Print of words', nl: 'Druk van woorden' },
  cannotTell: {
    en: 'It does not tell which machine printed the word: an entry that was typed in later, a stamp or a label in an office gives the same.',
    nl: 'Het zegt niet welk apparaat het woord heeft gedrukt: een later getypte aanvulling, een stempel of een etiket van een kantoor geeft hetzelfde beeld.',
  },
  indicator: 'forged.different_ink',
  texts: {
    other: {
      en: 'The strokes of “{word}” have other edges and another ink surface than those of words of the same size. It may have been printed or put in otherwise than the rest.',
      nl: 'De lijnen van “{word}” hebben andere randen en een ander inktoppervlak dan die van woorden van dezelfde grootte. Het kan anders zijn gedrukt of ingevoegd dan de rest.',
    },
  },
  say({ text, measures }) {
    const source: Text = {
      en: `${measures.peers} words of the same size and weight on the page`,
      nl: `${measures.peers} woorden van dezelfde grootte en dikte op de pagina`,
    };
    return {
      text: 'other',
      values: { word: text ?? '' },
      evidence: MEASURES.map(({ id, label, digits }): Evidence => {
        const usual = measures[`usual-${id}`]!.toFixed(digits);
        const expected = { en: `about ${usual}`, nl: `ongeveer ${usual}` };
        return { label, found: measures[id]!.toFixed(digits), expected, source };
      }),
    };
  },
});

import type { Evidence } from '../../model/finding.ts';
import { type PrintDeviation, printDeviations } from '../../rules/glyphs/print-deviations.ts';
import { detectorCheck } from '../detector-check.ts';

/** A word whose strokes, ink and edges together are like those of no other words of its look. */
export const wordPrint = detectorCheck({
  id: 'word-print',
  version: 3,
  cause: 'glyphs',
  title: { en: 'Words printed otherwise', nl: 'Woorden met een andere afdruk' },
  cannotTell: {
    en: 'It does not tell whether the word was replaced: an entry printed by another machine, a second pass through the printer, a fold, a stain or a part out of focus gives the same.',
    nl: 'Het zegt niet of het woord is vervangen: een invulling van een ander apparaat, een tweede gang door de printer, een vouw, een vlek of een onscherp deel geeft hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    darker: {
      en: 'The print of “{word}” differs from that of the words of its size and colour on this page, most of all in its ink, which is darker. The word may have been put in later.',
      nl: 'De afdruk van “{word}” wijkt af van die van de woorden van die grootte en kleur op deze pagina, vooral in de inkt: die is donkerder. Het woord kan later zijn aangebracht.',
    },
    lighter: {
      en: 'The print of “{word}” differs from that of the words of its size and colour on this page, most of all in its ink, which is lighter. The word may have been put in later.',
      nl: 'De afdruk van “{word}” wijkt af van die van de woorden van die grootte en kleur op deze pagina, vooral in de inkt: die is lichter. Het woord kan later zijn aangebracht.',
    },
    sharper: {
      en: 'The print of “{word}” differs from that of the words of its size and colour on this page, most of all in its edges, which are sharper. The word may have been put in after the scan.',
      nl: 'De afdruk van “{word}” wijkt af van die van de woorden van die grootte en kleur op deze pagina, vooral in de randen: die zijn scherper. Het woord kan na het scannen zijn aangebracht.',
    },
    softer: {
      en: 'The print of “{word}” differs from that of the words of its size and colour on this page, most of all in its edges, which are softer. The word may have been put in later, from another scan.',
      nl: 'De afdruk van “{word}” wijkt af van die van de woorden van die grootte en kleur op deze pagina, vooral in de randen: die zijn zachter. Het woord kan later zijn aangebracht, uit een andere scan.',
    },
    thicker: {
      en: 'The print of “{word}” differs from that of the words of its size and colour on this page, most of all in its strokes, which are thicker. The word may have been written over or replaced.',
      nl: 'De afdruk van “{word}” wijkt af van die van de woorden van die grootte en kleur op deze pagina, vooral in de lijnen: die zijn dikker. Het woord kan zijn overschreven of vervangen.',
    },
    thinner: {
      en: 'The print of “{word}” differs from that of the words of its size and colour on this page, most of all in its strokes, which are thinner. The word may have been replaced.',
      nl: 'De afdruk van “{word}” wijkt af van die van de woorden van die grootte en kleur op deze pagina, vooral in de lijnen: die zijn dunner. Het woord kan zijn vervangen.',
    },
  },
  say({ text = '', measures }) {
    const deviations = printDeviations(measures);
    const evidence = deviations.map((deviation) => evidenceOf(deviation, measures.peers!));
    return { text: deviations[0]!.name, values: { word: text }, evidence };
  },
});

const LABELS = {
  ink: { en: 'darkness of the ink', nl: 'donkerte van de inkt' },
  edges: { en: 'sharpness of the edges', nl: 'scherpte van de randen' },
  strokes: { en: 'width of the strokes', nl: 'dikte van de lijnen' },
} as const;
const HOW = {
  darker: { en: 'darker', nl: 'donkerder' },
  lighter: { en: 'lighter', nl: 'lichter' },
  sharper: { en: 'sharper', nl: 'scherper' },
  softer: { en: 'softer', nl: 'zachter' },
  thicker: { en: 'thicker', nl: 'dikker' },
  thinner: { en: 'thinner', nl: 'dunner' },
} as const;

function evidenceOf({ of, name, found, usual }: PrintDeviation, peers: number): Evidence {
  const unit = of === 'ink' ? { en: ' grey levels', nl: ' grijswaarden' } : { en: ' %', nl: ' %' };
  return {
    label: LABELS[of],
    found: { en: `${found}${unit.en} ${HOW[name].en}`, nl: `${found}${unit.nl} ${HOW[name].nl}` },
    expected: {
      en: `within ${usual}${unit.en} of the words like it`,
      nl: `binnen ${usual}${unit.nl} van de woorden die erop lijken`,
    },
    source: { en: `${peers} words like it on the page`, nl: `${peers} woorden op de pagina die erop lijken` },
  };
}

import { detectorCheck } from '../detector-check.ts';

/** Places whose grain is not that of the paper round about. */
export const paperGrain = detectorCheck({
  id: 'paper-grain',
  version: 2,
  cause: 'grain',
  title: { en: 'Grain of the paper', nl: 'Korrel van het papier' },
  cannotTell: {
    en: 'It does not tell what stood there before: correction fluid, a sticker, a shiny patch or a scanner that cleans up stains gives the same.',
    nl: 'Het zegt niet wat er eerder stond: correctievloeistof, een sticker, een glimmende plek of een scanner die vlekken wegwerkt geeft hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    smooth: {
      en: 'The paper has less grain here than elsewhere on the page. The place may have been painted over or smoothed in an image editor.',
      nl: 'Het papier heeft hier minder korrel dan elders op de pagina. De plek kan in een beeldbewerker zijn overschilderd of gladgestreken.',
    },
    'smooth-word': {
      en: 'The paper round “{word}” has less grain than elsewhere on the page. What stood there may have been painted over before this was put in.',
      nl: 'Het papier rond “{word}” heeft minder korrel dan elders op de pagina. Wat er stond kan zijn overschilderd voordat dit erin is gezet.',
    },
    rough: {
      en: 'The paper has more grain here than elsewhere on the page. The place may have been brought in from another scan.',
      nl: 'Het papier heeft hier meer korrel dan elders op de pagina. De plek kan uit een andere scan zijn overgenomen.',
    },
  },
  say({ text, measures }) {
    const isSmooth = measures.sigma! < measures.usual!;
    return {
      text: isSmooth ? (text === undefined ? 'smooth' : 'smooth-word') : 'rough',
      values: { word: text ?? '' },
      evidence: [
        {
          label: {
            en: 'grain of the blank paper, as a deviation in grey levels',
            nl: 'korrel van het onbedrukte papier, als spreiding in grijswaarden',
          },
          found: measures.sigma!.toFixed(2),
          expected: {
            en: `about ${measures.usual!.toFixed(2)}, as elsewhere on paper as light as this`,
            nl: `ongeveer ${measures.usual!.toFixed(2)}, zoals elders op even licht papier`,
          },
          source: {
            en: `${measures.pixels} blank pixels against those of the rest of the page`,
            nl: `${measures.pixels} onbedrukte pixels tegenover die van de rest van de pagina`,
          },
        },
      ],
    };
  },
});

import { MM_PER_INCH } from '../../model/units.ts';
import { decimal } from '../../text/decimal.ts';
import { detectorCheck } from '../detector-check.ts';

/** A place with nothing to be read in it and smaller than a character is dust, glare or a fold rather than an act, mm. */
const LEAST_MM = 2.5;
/** Ground so many grey levels darker than the paper is ink, a stamp or a tint. */
const DARKER = 25;

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
    'smooth-place': {
      en: 'This place, which is darker than the paper, has less grain than others as dark as it. It may have been painted over, or put in as a picture.',
      nl: 'Deze plek, die donkerder is dan het papier, heeft minder korrel dan andere plekken die even donker zijn. Zij kan zijn overschilderd of als afbeelding zijn ingevoegd.',
    },
    'rough-place': {
      en: 'This place, which is darker than the paper, has more grain than others as dark as it. It may have been brought in from another scan.',
      nl: 'Deze plek, die donkerder is dan het papier, heeft meer korrel dan andere plekken die even donker zijn. Zij kan uit een andere scan zijn overgenomen.',
    },
    rough: {
      en: 'The paper has more grain here than elsewhere on the page. The place may have been brought in from another scan.',
      nl: 'Het papier heeft hier meer korrel dan elders op de pagina. De plek kan uit een andere scan zijn overgenomen.',
    },
  },
  isWorthTelling({ box, text }, { dpi }) {
    return text !== undefined || (Math.min(box.width, box.height) / dpi) * MM_PER_INCH >= LEAST_MM;
  },
  say({ text, measures }, outcome) {
    const isSmooth = measures.sigma! < measures.usual!;
    const isPaper = measures.level! > outcome.measures.paper! - DARKER;
    const onPaper = isSmooth ? (text === undefined ? 'smooth' : 'smooth-word') : 'rough';
    return {
      text: isPaper ? onPaper : isSmooth ? 'smooth-place' : 'rough-place',
      values: { word: text ?? '' },
      evidence: [
        {
          label: {
            en: 'grain between the print, as a spread in grey levels',
            nl: 'korrel tussen de druk, als spreiding in grijswaarden',
          },
          found: decimal(measures.sigma!, 2),
          expected: {
            en: `about ${decimal(measures.usual!, 2).en}, as elsewhere where it is as light as here`,
            nl: `ongeveer ${decimal(measures.usual!, 2).nl}, zoals elders waar het even licht is`,
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

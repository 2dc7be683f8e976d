import { detectorCheck } from '../detector-check.ts';

/** Places whose blocks of compression begin elsewhere than those of the page. */
export const jpegGrid = detectorCheck({
  id: 'jpeg-grid',
  version: 1,
  cause: 'jpeg',
  title: { en: 'Blocks of another picture', nl: 'Blokken van een andere afbeelding' },
  cannotTell: {
    en: 'It does not tell where the place came from: a page that a program put together from several pictures, such as a card with its photo, gives the same.',
    nl: 'Het zegt niet waar de plek vandaan komt: een pagina die een programma uit meerdere afbeeldingen samenstelt, zoals een kaart met haar foto, geeft hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    word: {
      en: '“{word}” shows the blocks of a JPEG that begin elsewhere than those of the page. It may have been copied from another picture or another place.',
      nl: '“{word}” toont blokken van een JPEG die elders beginnen dan die van de pagina. Het kan uit een andere afbeelding of van een andere plek zijn gekopieerd.',
    },
    place: {
      en: 'This place shows the blocks of a JPEG that begin elsewhere than those of the page. It may have been copied from another picture or another place.',
      nl: 'Deze plek toont blokken van een JPEG die elders beginnen dan die van de pagina. Zij kan uit een andere afbeelding of van een andere plek zijn gekopieerd.',
    },
  },
  say({ text, measures }) {
    const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
    return {
      text: text === undefined ? 'place' : 'word',
      values: { word: text ?? '' },
      evidence: [
        {
          label: {
            en: 'pixels that vote for blocks that begin elsewhere',
            nl: 'pixels die stemmen voor blokken die elders beginnen',
          },
          found: percent(measures.share!),
          expected: {
            en: `about ${percent(1 / 64)}, by chance`,
            nl: `ongeveer ${percent(1 / 64)}, bij toeval`,
          },
          source: { en: 'the pixels of this place', nl: 'de pixels van deze plek' },
        },
      ],
    };
  },
});

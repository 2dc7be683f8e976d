import { detectorCheck } from '../detector-check.ts';

/** Places with blocks of compression on a page that has none. */
export const jpegGrid = detectorCheck({
  id: 'jpeg-grid',
  version: 4,
  cause: 'jpeg',
  title: { en: 'Blocks of another picture', nl: 'Blokken van een andere afbeelding' },
  cannotTell: {
    en: 'It does not tell where the place came from: a page that a program put together from several pictures, such as a card with its photo, gives the same.',
    nl: 'Het zegt niet waar de plek vandaan komt: een pagina die een programma uit meerdere afbeeldingen samenstelt, zoals een kaart met haar foto, geeft hetzelfde beeld.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    word: {
      en: '“{word}” shows the blocks of a JPEG file more clearly than other places of this page show any. It may have been copied from another picture or another place.',
      nl: '“{word}” toont de blokken van een JPEG-bestand duidelijker dan andere plekken van deze pagina. Het kan uit een andere afbeelding of van een andere plek zijn gekopieerd.',
    },
    place: {
      en: 'This place shows the blocks of a JPEG file more clearly than other places of this page show any. It may have been copied from another picture or another place.',
      nl: 'Deze plek toont de blokken van een JPEG-bestand duidelijker dan andere plekken van deze pagina. Zij kan uit een andere afbeelding of van een andere plek zijn gekopieerd.',
    },
  },
  say({ text, measures }) {
    const number = (value: number) => value.toFixed(1);
    return {
      text: text === undefined ? 'place' : 'word',
      values: { word: text ?? '' },
      evidence: [
        {
          label: {
            en: 'coefficients that vanish in a block of 8 × 8 pixels, where blocks begin as they fit this place best',
            nl: 'coëfficiënten die verdwijnen in een blok van 8 × 8 pixels, waar blokken beginnen zoals zij het best op deze plek passen',
          },
          found: number(measures.zeros!),
          expected: {
            en: `about ${number(measures.usual!)}, as where they begin elsewhere`,
            nl: `ongeveer ${number(measures.usual!)}, zoals waar zij elders beginnen`,
          },
          source: { en: 'the pixels of this place', nl: 'de pixels van deze plek' },
        },
      ],
    };
  },
});

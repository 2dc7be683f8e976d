import type { LensId } from '../../shared/model/lens.ts';
import type { Text } from '../../shared/model/text.ts';

/** What each lens is called, and what it shows. */
export const LENS_WORDS: Readonly<Record<LensId, { readonly name: Text; readonly what: Text }>> = {
  'error-level': {
    name: { en: 'Error level (JPEG 90)', nl: 'Foutniveau (JPEG 90)' },
    what: {
      en: 'How much each pixel changes when the page is saved again as JPEG of quality 90. Edges and print are bright on any page.',
      nl: 'Hoeveel elke pixel verandert als de pagina opnieuw als JPEG met kwaliteit 90 wordt opgeslagen. Randen en druk zijn op elke pagina licht.',
    },
  },
  ghost: {
    name: { en: 'JPEG ghost', nl: 'JPEG-schim' },
    what: {
      en: 'Parts that were once saved at this quality change little and stay dark. Blank paper is dark at any quality.',
      nl: 'Delen die eerder met deze kwaliteit zijn opgeslagen veranderen weinig en blijven donker. Leeg papier is bij elke kwaliteit donker.',
    },
  },
  noise: {
    name: { en: 'Noise', nl: 'Ruis' },
    what: {
      en: 'What is left of the page without its shapes: grain of paper and scanner. Compression and print change it too.',
      nl: 'Wat van de pagina overblijft zonder de vormen: korrel van papier en scanner. Ook compressie en druk veranderen die.',
    },
  },
  contrast: {
    name: { en: 'Local contrast', nl: 'Plaatselijk contrast' },
    what: {
      en: 'Each place against what is round about it: faint lines, shadows and rims come forward.',
      nl: 'Elke plek ten opzichte van de omgeving: vage lijnen, schaduwen en randen komen naar voren.',
    },
  },
  red: channel({ en: 'Red', nl: 'Rood' }),
  green: channel({ en: 'Green', nl: 'Groen' }),
  blue: channel({ en: 'Blue', nl: 'Blauw' }),
  hue: {
    name: { en: 'Hue', nl: 'Kleurtoon' },
    what: {
      en: 'The hue of each pixel at full strength; grey where there is no colour. Compression makes coarse blocks in it.',
      nl: 'De kleurtoon van elke pixel op volle sterkte; grijs waar geen kleur is. Compressie maakt er grove blokken in.',
    },
  },
  saturation: {
    name: { en: 'Saturation', nl: 'Verzadiging' },
    what: {
      en: 'How colourful each pixel is: white is full colour, black is grey.',
      nl: 'Hoe kleurrijk elke pixel is: wit is volle kleur, zwart is grijs.',
    },
  },
  'bit-plane': {
    name: { en: 'Bit plane', nl: 'Bitvlak' },
    what: {
      en: 'One bit of the grey of each pixel. Bit 0 is the finest: on a scan it looks like noise.',
      nl: 'Eén bit van de grijswaarde van elke pixel. Bit 0 is de fijnste: op een scan lijkt die op ruis.',
    },
  },
};

function channel(name: Text) {
  return {
    name,
    what: {
      en: 'This channel alone, as grey: bright is much of this colour.',
      nl: 'Alleen dit kanaal, als grijs: licht is veel van deze kleur.',
    },
  };
}

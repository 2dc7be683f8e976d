import { isFilled } from '../../imaging/traces/jpeg/filled-place.ts';
import { detectorCheck } from '../detector-check.ts';

/** Places of a page saved without loss that lack the steps of the JPEG that it was before. */
export const jpegLattice = detectorCheck({
  id: 'jpeg-lattice',
  version: 4,
  cause: 'jpeg',
  title: { en: 'Touched after JPEG compression', nl: 'Aangeraakt na JPEG-compressie' },
  cannotTell: {
    en: 'It does not tell what was done here: a note, a highlight or a digital stamp that was added openly to the image gives the same, and so do the frame and the title bar of a screenshot, round the picture in it, and may colour where a program made a grey image of a coloured one.',
    nl: 'Het zegt niet wat hier is gedaan: een notitie, een markering of een digitale stempel die openlijk op de afbeelding is gezet geeft hetzelfde beeld, net als het kader en de titelbalk van een schermafdruk om de afbeelding daarin, en soms kleur waar een programma van een gekleurd beeld een grijs maakte.',
  },
  indicator: 'forged.digital_edit',
  texts: {
    word: {
      en: 'The page once was a JPEG file and still bears its steps, but “{word}” does not. It may have been put in or altered after that.',
      nl: 'De pagina was ooit een JPEG-bestand en draagt daarvan nog de stappen, maar “{word}” niet. Het kan daarna zijn ingevoegd of gewijzigd.',
    },
    place: {
      en: 'The page once was a JPEG file and still bears its steps, but this place does not. It may have been altered after that.',
      nl: 'De pagina was ooit een JPEG-bestand en draagt daarvan nog de stappen, maar deze plek niet. Zij kan daarna zijn gewijzigd.',
    },
  },
  isWorthTelling: ({ measures }) => isFilled({ touched: measures.touched!, tested: measures.tested! }),
  say({ text, measures }, outcome) {
    const touchedElsewhere = outcome.measures.touched! - measures.touched!;
    const testedElsewhere = outcome.measures.tested! - measures.tested!;
    return {
      text: text === undefined ? 'place' : 'word',
      values: { word: text ?? '' },
      evidence: [
        {
          label: {
            en: 'blocks of 8 × 8 pixels off the steps of the compression',
            nl: 'blokken van 8 × 8 pixels naast de stappen van de compressie',
          },
          found: {
            en: `${measures.touched} of ${measures.tested}`,
            nl: `${measures.touched} van ${measures.tested}`,
          },
          expected: {
            en: `${touchedElsewhere} of ${testedElsewhere} elsewhere on the page`,
            nl: `${touchedElsewhere} van ${testedElsewhere} elders op de pagina`,
          },
          source: { en: 'the pixels of this page', nl: 'de pixels van deze pagina' },
        },
      ],
    };
  },
});

import type { Text } from '../model/text.ts';
import type { DetectorId } from '../model/traces.ts';

/** What each detector looks for, in a sentence. */
export const LOOKS_FOR: Readonly<Record<DetectorId, Text>> = {
  'jpeg-lattice': {
    en: 'Blocks of the picture that no longer fit the JPEG compression of the rest, in files that were saved without loss afterwards.',
    nl: 'Blokken van het beeld die niet meer passen bij de JPEG-compressie van de rest, in bestanden die daarna zonder verlies zijn opgeslagen.',
  },
  'double-quantisation': {
    en: 'Words that were compressed once on a page that was compressed twice, so that they came in between.',
    nl: 'Woorden die eenmaal zijn gecomprimeerd op een pagina die tweemaal is gecomprimeerd; zij kwamen er tussentijds bij.',
  },
  'jpeg-grid': {
    en: 'Places that show the blocks of a JPEG file on a page that shows none elsewhere, as after pasting from another picture.',
    nl: 'Plaatsen die de blokken van een JPEG-bestand tonen op een pagina die ze verder niet toont, zoals na plakken uit een ander beeld.',
  },
  'paper-grain': {
    en: 'Places where the paper has less or other grain than round about: painted over, smoothed or brought in.',
    nl: 'Plaatsen waar het papier minder of andere korrel heeft dan eromheen: overschilderd, gladgestreken of ingebracht.',
  },
  'cut-out-halo': {
    en: 'A narrow rim of other paper round a stamp, a signature or a word, as left by cutting it out.',
    nl: 'Een smalle rand van ander papier rond een stempel, handtekening of woord, zoals na uitknippen.',
  },
  'identical-glyphs': {
    en: 'Characters that equal one another down to the grain of the paper, as copies do.',
    nl: 'Tekens die tot in de korrel van het papier aan elkaar gelijk zijn, zoals kopieën.',
  },
  'identical-marks': {
    en: 'Stamps, signatures and words that stand on the page twice, equal down to the grain of the paper.',
    nl: 'Stempels, handtekeningen en woorden die tweemaal op de pagina staan, tot in de korrel van het papier gelijk.',
  },
  'word-baseline': {
    en: 'Words that stand above or below the line of the words beside them.',
    nl: 'Woorden die boven of onder de regel van de woorden ernaast staan.',
  },
  'word-alignment': {
    en: 'Entries that begin or end a little beside the edge that the other entries of their column keep.',
    nl: 'Invullingen die net naast de rand beginnen of eindigen waar de andere invullingen van hun kolom aan staan.',
  },
  'word-size': {
    en: 'Words whose letters are a little larger or smaller than those they stand among.',
    nl: 'Woorden waarvan de letters iets groter of kleiner zijn dan die waartussen zij staan.',
  },
  'word-print': {
    en: 'Words whose strokes, ink and edges together are unlike those of all other words of their size and colour.',
    nl: 'Woorden waarvan lijnen, inkt en randen samen niet lijken op die van alle andere woorden van die grootte en kleur.',
  },
  'grey-copy': {
    en: 'A photographed document that has no colour of its own, as a black-and-white copy.',
    nl: 'Een gefotografeerd document zonder eigen kleur, zoals een zwart-witkopie.',
  },
  'ink-crossing': {
    en: 'Coloured ink that hides the print it crosses, as a picture of a stamp laid over a scan does and ink does not.',
    nl: 'Gekleurde inkt die de druk eronder bedekt, zoals een afbeelding van een stempel over een scan doet en inkt niet.',
  },
  'portrait-replacement': {
    en: 'A portrait on a card that is not the same picture as its smaller repetition.',
    nl: 'Een portret op een kaart dat niet dezelfde foto is als de kleinere herhaling ervan.',
  },
  'portrait-edge': {
    en: 'A portrait that ends more sharply than the scan shows anything else, as one does that was laid in afterwards.',
    nl: 'Een portret dat scherper eindigt dan de scan iets anders weergeeft, zoals een portret dat er later in is gezet.',
  },
  'screened-print': {
    en: 'Tints built of dots on a travel document, which are printed in solid lines, as in a print of a copy.',
    nl: 'Tinten uit punten op een reisdocument, dat in doorlopende lijnen wordt gedrukt, zoals bij een afdruk van een kopie.',
  },
  'screen-recapture': {
    en: 'One fine grid over a whole picture, on the document and beside it, as in a photograph of a screen.',
    nl: 'Eén fijn raster over een heel beeld, op het document en ernaast, zoals op een foto van een beeldscherm.',
  },
};

import type { Text } from '../model/text.ts';

/** What can be wrong with a scan, each with its sentence; {measured} and {limit} are filled in. */
export const SCAN_PROBLEM_TEXTS = {
  blank: {
    en: 'The page is blank: {measured} of it bears print. If something should stand on it, scan it again.',
    nl: 'De pagina is leeg: {measured} ervan is bedrukt. Scan haar opnieuw als er iets op hoort te staan.',
  },
  'too-small': {
    en: 'The image is {measured} pixels on its shorter side, too small for a page (at least {limit}). Scan the whole document at 300 dpi.',
    nl: 'De afbeelding is {measured} pixels aan de korte zijde, te klein voor een pagina (ten minste {limit}). Scan het hele document met 300 dpi.',
  },
  'contrast-unusable': {
    en: 'The scan is so faint that it cannot be read: {measured} grey levels between paper and ink (at least {limit}). Scan again with more contrast, in colour.',
    nl: 'De scan is zo flets dat hij niet te lezen is: {measured} grijstinten tussen papier en inkt (ten minste {limit}). Scan opnieuw met meer contrast, in kleur.',
  },
  'resolution-unusable': {
    en: 'The scan has {measured} dpi, too little to read (at least {limit}). Scan again at 300 dpi or more.',
    nl: 'De scan heeft {measured} dpi, te weinig om te lezen (ten minste {limit}). Scan opnieuw met 300 dpi of meer.',
  },
  'resolution-illegible': {
    en: 'The scan seems to have about {measured} dpi (estimated from its shape), and most letters on it cannot be read. Scan the whole document at 300 dpi or more.',
    nl: 'De scan heeft naar schatting {measured} dpi (afgeleid van de vorm), en de meeste letters erop zijn niet te lezen. Scan het hele document met 300 dpi of meer.',
  },
  resolution: {
    en: 'The scan has {measured} dpi; fine detail needs at least {limit}. Scan again at 300 dpi or more.',
    nl: 'De scan heeft {measured} dpi; voor fijne details is ten minste {limit} nodig. Scan opnieuw met 300 dpi of meer.',
  },
  'resolution-estimated': {
    en: 'The scan seems to have about {measured} dpi (estimated from its shape); fine detail needs at least {limit}. Scan again at 300 dpi or more.',
    nl: 'De scan heeft naar schatting {measured} dpi (afgeleid van de vorm); voor fijne details is ten minste {limit} nodig. Scan opnieuw met 300 dpi of meer.',
  },
  'focus-unusable': {
    en: 'The scan is so far out of focus that it cannot be read: edges are {measured} mm wide (at most {limit}). Lay the document flat, clean the glass and scan again.',
    nl: 'De scan is zo onscherp dat hij niet te lezen is: randen zijn {measured} mm breed (ten hoogste {limit}). Leg het document vlak, maak de glasplaat schoon en scan opnieuw.',
  },
  focus: {
    en: 'The scan is out of focus: edges are {measured} mm wide (at most {limit}). Lay the document flat and scan again.',
    nl: 'De scan is onscherp: randen zijn {measured} mm breed (ten hoogste {limit}). Leg het document vlak en scan opnieuw.',
  },
  contrast: {
    en: 'The scan is faint: {measured} grey levels between paper and ink (at least {limit}). Scan again with more contrast, in colour.',
    nl: 'De scan is flets: {measured} grijstinten tussen papier en inkt (ten minste {limit}). Scan opnieuw met meer contrast, in kleur.',
  },
  glare: {
    en: 'Light is reflected from the document: {measured} of the page is burnt out (at most {limit}). Use a flatbed scanner, or photograph it without flash.',
    nl: 'Het document weerkaatst licht: {measured} van de pagina is uitgebleekt (ten hoogste {limit}). Gebruik een vlakbedscanner of fotografeer zonder flits.',
  },
  dark: {
    en: 'The scan is too dark: {measured} of the page is black (at most {limit}). Scan again with more light, and with the lid closed.',
    nl: 'De scan is te donker: {measured} van de pagina is zwart (ten hoogste {limit}). Scan opnieuw met meer licht en met gesloten klep.',
  },
  skew: {
    en: 'The document lies {measured}° askew (at most {limit}°). Lay it straight and scan again.',
    nl: 'Het document ligt {measured}° scheef (ten hoogste {limit}°). Leg het recht en scan opnieuw.',
  },
  'cut-off': {
    en: 'Print runs over the edge of the scan ({measured}): part of the document may be missing. Scan the whole sheet with its edges.',
    nl: 'De bedrukking loopt over de rand van de scan ({measured}): mogelijk ontbreekt een deel. Scan het hele blad met zijn randen.',
  },
  bilevel: {
    en: 'The scan is in {measured}: differences between inks, shades and stamps are lost. Scan again in {limit}.',
    nl: 'De scan is in {measured}: verschillen tussen inkten, tinten en stempels zijn weg. Scan opnieuw in {limit}.',
  },
  'fine-pattern': {
    en: 'A fine pattern or noise lies over the whole picture, as when a screen is photographed: light and dark change {measured} times in a thousand pixels (at most {limit}). The text was read after smoothing; small print may have been misread. Scan the document itself.',
    nl: 'Over het hele beeld ligt een fijn patroon of ruis, zoals wanneer een scherm is gefotografeerd: licht en donker wisselen {measured} keer in duizend pixels (ten hoogste {limit}). De tekst is gelezen na afvlakken; kleine druk kan verkeerd gelezen zijn. Scan het document zelf.',
  },
  animation: {
    en: 'The file holds {measured} more images after this one, as an animation does. They are not examined: see for yourself what is on them, or offer each as a file of its own.',
    nl: 'Het bestand bevat na deze afbeelding nog {measured} andere, zoals een animatie. Die worden niet onderzocht: kijk zelf wat erop staat, of bied elk aan als eigen bestand.',
  },
  compression: {
    en: 'The image is compressed so heavily that blocks show (measure {measured}, at most {limit}). Save the scan at a higher quality, or as PNG or TIFF.',
    nl: 'De afbeelding is zo sterk gecomprimeerd dat er blokken te zien zijn (maat {measured}, ten hoogste {limit}). Bewaar de scan met hogere kwaliteit, of als PNG of TIFF.',
  },
} as const satisfies Record<string, Text>;

export type ScanProblemKind = keyof typeof SCAN_PROBLEM_TEXTS;

/** What was measured for each problem, and on which side of the limit it should be. */
export const SCAN_MEASURES: Readonly<
  Record<ScanProblemKind, { readonly name: Text; readonly bound: 'least' | 'most' | 'equal' }>
> = {
  blank: { name: { en: 'Printed share of the page', nl: 'Bedrukt deel van de pagina' }, bound: 'least' },
  'too-small': {
    name: { en: 'Shorter side of the image (px)', nl: 'Korte zijde van de afbeelding (px)' },
    bound: 'least',
  },
  'contrast-unusable': {
    name: { en: 'Grey levels between paper and ink', nl: 'Grijstinten tussen papier en inkt' },
    bound: 'least',
  },
  'resolution-unusable': { name: { en: 'Resolution (dpi)', nl: 'Resolutie (dpi)' }, bound: 'least' },
  'resolution-illegible': {
    name: { en: 'Estimated resolution (dpi)', nl: 'Geschatte resolutie (dpi)' },
    bound: 'least',
  },
  resolution: { name: { en: 'Resolution (dpi)', nl: 'Resolutie (dpi)' }, bound: 'least' },
  'resolution-estimated': {
    name: { en: 'Estimated resolution (dpi)', nl: 'Geschatte resolutie (dpi)' },
    bound: 'least',
  },
  'focus-unusable': { name: { en: 'Width of edges (mm)', nl: 'Breedte van randen (mm)' }, bound: 'most' },
  focus: { name: { en: 'Width of edges (mm)', nl: 'Breedte van randen (mm)' }, bound: 'most' },
  contrast: {
    name: { en: 'Grey levels between paper and ink', nl: 'Grijstinten tussen papier en inkt' },
    bound: 'least',
  },
  glare: { name: { en: 'Burnt-out share of the page', nl: 'Uitgebleekt deel van de pagina' }, bound: 'most' },
  dark: { name: { en: 'Black share of the page', nl: 'Zwart deel van de pagina' }, bound: 'most' },
  skew: { name: { en: 'Skew (degrees)', nl: 'Scheefstand (graden)' }, bound: 'most' },
  'cut-off': {
    name: { en: 'Sides that print runs over', nl: 'Zijden waar druk overheen loopt' },
    bound: 'equal',
  },
  'fine-pattern': {
    name: {
      en: 'Changes between light and dark (per 1000 px)',
      nl: 'Wisselingen van licht en donker (per 1000 px)',
    },
    bound: 'most',
  },
  animation: {
    name: { en: 'Images that are not examined', nl: 'Afbeeldingen die niet zijn onderzocht' },
    bound: 'most',
  },
  bilevel: { name: { en: 'Scanned in', nl: 'Gescand in' }, bound: 'equal' },
  compression: {
    name: { en: 'Visible blocks (ratio)', nl: 'Zichtbare blokken (verhouding)' },
    bound: 'most',
  },
};

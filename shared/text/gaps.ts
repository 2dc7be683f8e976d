import type { Gap } from '../model/examination.ts';
import type { Language, Text } from '../model/text.ts';

/** What could not be judged and why, as an examiner reads it below the findings. */
export const GAP_TEXTS: Readonly<Record<Gap, Text>> = {
  'no-reference': {
    en: 'No reference model was at hand: form, edition, stamps and numbering were not compared.',
    nl: 'Er was geen referentiemodel: vorm, uitgave, stempels en nummering zijn niet vergeleken.',
  },
  'no-reference-fits': {
    en: 'None of the reference models fits this document: form, edition, stamps and numbering were not compared.',
    nl: 'Geen van de referentiemodellen past bij dit document: vorm, uitgave, stempels en nummering zijn niet vergeleken.',
  },
  'reference-not-told': {
    en: 'The scan is too poor to tell which document it is: nothing was compared with a reference model.',
    nl: 'De scan is te slecht om te zeggen welk document het is: er is niets met een referentiemodel vergeleken.',
  },
  'traces-not-judged': {
    en: 'The picture of at least one page leaves the detectors of alterations nothing to look at, as in black and white or on a page that a program drew: traces of an alteration were not judged there.',
    nl: 'Het beeld van ten minste één pagina laat de detectoren van wijzigingen niets om naar te kijken, zoals in zwart-wit of op een pagina die een programma heeft getekend: sporen van een wijziging zijn daar niet beoordeeld.',
  },
  'needs-physical': {
    en: 'Features that no plain scan shows need the document itself.',
    nl: 'Kenmerken die een gewone scan niet toont vragen om het document zelf.',
  },
  'language-not-read': {
    en: 'Part of the text is in a script or language that Loep cannot read; it was not judged.',
    nl: 'Een deel van de tekst is in een schrift of taal die Loep niet kan lezen; dat is niet beoordeeld.',
  },
  'text-not-read': {
    en: 'No text could be read on at least one page; everything that needs text was not judged.',
    nl: 'Op ten minste één pagina kon geen tekst worden gelezen; alles waarvoor tekst nodig is, is niet beoordeeld.',
  },
  'mrz-not-read': {
    en: 'There seems to be a machine-readable zone, but it could not be read. If the scan is unclear there, scan it again, flat and at 300 dpi or more.',
    nl: 'Er lijkt een machineleesbare zone te zijn, maar die kon niet worden gelezen. Is de scan daar onduidelijk, scan dan opnieuw, vlak en op 300 dpi of meer.',
  },
  'page-not-read': {
    en: 'At least one page could not be opened.',
    nl: 'Ten minste één pagina kon niet worden geopend.',
  },
  'pages-left-out': {
    en: 'Not every page was asked for; the others were not examined.',
    nl: 'Niet alle pagina’s zijn gevraagd; de andere zijn niet onderzocht.',
  },
  'scan-limits': {
    en: 'The scan limits what can be seen; see the findings on scan quality.',
    nl: 'De scan beperkt wat te zien is; zie de bevindingen over de scankwaliteit.',
  },
  'step-failed': {
    en: 'A step of the examination failed; what it would have read was not judged.',
    nl: 'Een stap van het onderzoek is mislukt; wat die zou lezen is niet beoordeeld.',
  },
  'check-broken': {
    en: 'A check stopped on a fault in Loep itself. That says nothing about the document.',
    nl: 'Een controle is gestopt door een fout in Loep zelf. Dat zegt niets over het document.',
  },
};

/** The same in a few words, to be named after "not judged". */
const GAP_NAMES: Readonly<Record<Gap, Text>> = {
  'no-reference': { en: 'form and edition (no reference)', nl: 'vorm en uitgave (geen referentie)' },
  'no-reference-fits': {
    en: 'form and edition (no reference fits)',
    nl: 'vorm en uitgave (geen passende referentie)',
  },
  'reference-not-told': {
    en: 'form and edition (scan too poor)',
    nl: 'vorm en uitgave (scan te slecht)',
  },
  'traces-not-judged': { en: 'traces of alteration', nl: 'sporen van wijziging' },
  'needs-physical': { en: 'what only the document itself shows', nl: 'wat alleen het document zelf toont' },
  'language-not-read': {
    en: 'text in an unknown script or language',
    nl: 'tekst in een onbekend schrift of een onbekende taal',
  },
  'text-not-read': { en: 'text that could not be read', nl: 'tekst die niet te lezen was' },
  'mrz-not-read': { en: 'the machine-readable zone', nl: 'de machineleesbare zone' },
  'page-not-read': { en: 'a page that could not be opened', nl: 'een pagina die niet te openen was' },
  'pages-left-out': { en: 'pages that were not asked for', nl: 'pagina’s die niet zijn gevraagd' },
  'scan-limits': { en: 'what the scan does not show', nl: 'wat de scan niet laat zien' },
  'step-failed': { en: 'a step that failed', nl: 'een stap die is mislukt' },
  'check-broken': { en: 'a check that stopped', nl: 'een controle die is gestopt' },
};

/** Gaps that are named in a line; the others are counted. */
const MOST_NAMED = 3;

/** The first gaps by name, and how many more there are. */
export function unjudgedLine(gaps: readonly Gap[]): Text {
  const more = gaps.length - MOST_NAMED;
  const line = (language: Language, others: string) =>
    [...gaps.slice(0, MOST_NAMED).map((gap) => GAP_NAMES[gap][language]), ...(more > 0 ? [others] : [])].join(
      ', ',
    );
  return {
    en: `Not judged: ${line('en', `and ${more} more`)}.`,
    nl: `Niet beoordeeld: ${line('nl', `en nog ${more}`)}.`,
  };
}

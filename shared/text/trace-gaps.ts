import type { Text } from '../model/text.ts';
import type { TraceGap } from '../model/traces.ts';

/** Why a detector says nothing about a page, and what would help where something would. */
export const TRACE_GAPS: Readonly<Record<TraceGap, Text>> = {
  drawn: {
    en: 'Page {page} was drawn by a program and is no scan: an alteration would leave none of the traces looked for here.',
    nl: 'Pagina {page} is door een programma getekend en is geen scan: een wijziging zou geen van de sporen nalaten die hier worden gezocht.',
  },
  'scan-in-drawing': {
    en: 'Page {page} holds a picture, such as a scan, with other things painted beside or over it. The traces are looked for only in pages on which nothing but one scan is seen. Ask for the scan as it left the scanner.',
    nl: 'Pagina {page} bevat een beeld, zoals een scan, met andere dingen ernaast of eroverheen. De sporen worden alleen gezocht in pagina’s waarop niets anders dan één scan te zien is. Vraag om de scan zoals die uit de scanner kwam.',
  },
  bilevel: {
    en: 'Page {page} is black and white only, which leaves none of the traces looked for here. Scan in grey or colour.',
    nl: 'Pagina {page} is alleen zwart-wit; daarin blijft geen van de sporen over die hier worden gezocht. Scan in grijs of kleur.',
  },
  colourless: {
    en: 'Page {page} has no colour, which is needed here. Scan in colour.',
    nl: 'Pagina {page} heeft geen kleur, en die is hier nodig. Scan in kleur.',
  },
  'lossy-other': {
    en: 'Page {page} is stored in a way that smooths away or repeats what is looked for here. Ask for the scan as it left the scanner.',
    nl: 'Pagina {page} is opgeslagen op een manier die gladstrijkt of herhaalt wat hier wordt gezocht. Vraag om de scan zoals die uit de scanner kwam.',
  },
  'never-jpeg': {
    en: 'Page {page} shows no sign of ever having been a JPEG file, so there is no history of one to compare.',
    nl: 'Niets op pagina {page} wijst erop dat zij ooit een JPEG-bestand was; er is dus geen geschiedenis daarvan om te vergelijken.',
  },
  'not-jpeg': {
    en: 'Page {page} is not stored as a JPEG that can be read here; this trace exists in those alone.',
    nl: 'Pagina {page} is niet opgeslagen als een JPEG die hier te lezen is; alleen daarin bestaat dit spoor.',
  },
  'is-jpeg': {
    en: 'Page {page} is a JPEG file; this trace survives only in what was saved without loss afterwards.',
    nl: 'Pagina {page} is een JPEG-bestand; dit spoor blijft alleen over in wat daarna zonder verlies is opgeslagen.',
  },
  'no-history': {
    en: 'Page {page} shows no earlier JPEG compression: it was saved once, or the last time left nothing of the time before.',
    nl: 'Pagina {page} toont geen eerdere JPEG-compressie: zij is eenmaal opgeslagen, of de laatste keer liet niets over van de vorige.',
  },
  'fine-quality': {
    en: 'Page {page} was compressed so lightly that its steps cannot be told from chance.',
    nl: 'Pagina {page} is zo licht gecomprimeerd dat de stappen niet van toeval te onderscheiden zijn.',
  },
  resized: {
    en: 'Page {page} was turned or resized after it was compressed, which wipes out this trace. Ask for the scan as it left the scanner.',
    nl: 'Pagina {page} is na de compressie gedraaid of van grootte veranderd; dat wist dit spoor uit. Vraag om de scan zoals die uit de scanner kwam.',
  },
  scattered: {
    en: 'Blocks all over page {page} no longer fit the JPEG compression it once had. What is off in so many places tells nothing of any one of them. Ask for the scan as it left the scanner.',
    nl: 'Overal op pagina {page} passen blokken niet meer bij de JPEG-compressie die zij ooit had. Wat op zo veel plekken afwijkt, zegt niets over één daarvan. Vraag om de scan zoals die uit de scanner kwam.',
  },
  clipped: {
    en: 'Page {page} is too white or too black: the scanner cut off what is looked for here. Scan without contrast correction.',
    nl: 'Pagina {page} is te wit of te zwart: de scanner heeft afgekapt wat hier wordt gezocht. Scan zonder contrastcorrectie.',
  },
  'no-grain': {
    en: 'Page {page} shows too little of the grain of the paper to compare places by it.',
    nl: 'Pagina {page} toont te weinig van de korrel van het papier om plaatsen daarop te vergelijken.',
  },
  'low-resolution': {
    en: 'Page {page} has too few pixels for this. Scan at 300 dpi or more.',
    nl: 'Pagina {page} heeft hiervoor te weinig pixels. Scan met 300 dpi of meer.',
  },
  patterned: {
    en: 'On page {page} two prints of one character differ so much, by the printer, the scan or a pattern behind them, that a copy could not be told from a second print.',
    nl: 'Op pagina {page} verschillen twee afdrukken van één teken zoveel, door de printer, de scan of een patroon erachter, dat een kopie niet van een tweede afdruk te onderscheiden is.',
  },
  repeating: {
    en: 'Equal shapes occur all over page {page}, as in a page made by a computer; copies cannot be told apart.',
    nl: 'Overal op pagina {page} komen gelijke vormen voor, zoals bij een pagina uit de computer; kopieën zijn niet te onderscheiden.',
  },
  'too-little': {
    en: 'Page {page} has too little on it to compare.',
    nl: 'Op pagina {page} staat te weinig om te vergelijken.',
  },
  'nothing-there': {
    en: 'Page {page} has nothing of what is looked at here.',
    nl: 'Pagina {page} heeft niets van wat hier wordt bekeken.',
  },
  'too-sharp': {
    en: 'Page {page} is as sharp as a picture that a program made or reduced, so that an edge that was laid in does not stand out. Ask for the scan as it left the scanner.',
    nl: 'Pagina {page} is zo scherp als een beeld dat door een programma is gemaakt of verkleind, zodat een ingevoegde rand niet opvalt. Vraag om de scan zoals die uit de scanner kwam.',
  },
  'poor-scan': {
    en: 'Page {page} is not sharp or not flat enough for this. Scan it flat and in focus.',
    nl: 'Pagina {page} is hiervoor niet scherp of niet vlak genoeg. Scan haar vlak en scherp.',
  },
};

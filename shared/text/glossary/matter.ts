import type { Text } from '../../model/text.ts';

/** What a document is made of, and the inks on it. */
export const MATTER: Readonly<Record<string, Text>> = {
  'substrate.paper': {
    en: 'Security paper is made without optical brighteners: under ultraviolet light it stays dark, where office paper lights up blue-white.',
    nl: 'Veiligheidspapier wordt zonder optische witmakers gemaakt: onder ultraviolet licht blijft het donker, waar kantoorpapier blauwwit oplicht.',
  },
  'substrate.polymer': {
    en: 'A card of layers of polycarbonate or another plastic, fused into one piece. Its edges show no layers that can be parted, and its print lies within, not on top.',
    nl: 'Een kaart van tot één geheel versmolten lagen polycarbonaat of een andere kunststof. Aan de randen zijn geen lagen los te maken en de druk ligt erin, niet erop.',
  },
  'substrate.hybrid': {
    en: 'Paper and plastic in one sheet, such as paper with a window of film.',
    nl: 'Papier en kunststof in één vel, zoals papier met een venster van folie.',
  },
  'substrate.watermark.cylinder': {
    en: 'An image of several tones, formed by differences in thickness of the paper while it was made on a cylinder mould. It shows against the light and fades softly at its edges.',
    nl: 'Een beeld in meerdere tinten door verschillen in papierdikte, bij het maken gevormd op een rondzeef. Het is in doorvallend licht te zien en loopt aan de randen zacht uit.',
  },
  'substrate.watermark.dandy': {
    en: 'A watermark of lines of one tone, pressed into the wet sheet by a roll. It shows against the light.',
    nl: 'Een lijnwatermerk van één tint, met een rol in het natte vel gedrukt. Het is in doorvallend licht te zien.',
  },
  'substrate.watermark.electrotype': {
    en: 'A very bright image with sharp edges against the light, often a number or letters, made by a small form of metal on the mould.',
    nl: 'Een zeer licht beeld met scherpe randen in doorvallend licht, vaak een getal of letters, gemaakt met een metalen vormpje op de zeef.',
  },
  'substrate.watermark.imitation': {
    en: 'A watermark that was printed in pale ink, varnish or grease. It also shows by reflected or ultraviolet light, and has sharp edges: a sign of imitation unless the genuine document has it.',
    nl: 'Een watermerk dat met bleke inkt, vernis of vet is gedrukt. Het is ook in opvallend of ultraviolet licht te zien en heeft scherpe randen: een teken van namaak, tenzij het echte document het zo heeft.',
  },
  'substrate.thread': {
    en: 'A strip of plastic or metal within the paper, wholly or coming to the surface in windows. Against the light it is one unbroken line; it may carry text or light up under ultraviolet.',
    nl: 'Een strook kunststof of metaal in het papier, geheel of met vensters aan het oppervlak. In doorvallend licht is het één doorlopende lijn; er kan tekst op staan of hij kan onder ultraviolet oplichten.',
  },
  'substrate.fibres.visible': {
    en: 'Coloured fibres mixed into the paper, lying at random and at different depths. Printed imitations lie flat, repeat themselves and cannot be lifted with a needle.',
    nl: 'Gekleurde vezels, door het papier gemengd, willekeurig en op verschillende diepte. Gedrukte namaak ligt vlak, herhaalt zich en is niet met een naald op te lichten.',
  },
  'substrate.fibres.uv': {
    en: 'Fibres in the paper that light up in one or more colours under ultraviolet light and cannot be seen otherwise.',
    nl: 'Vezels in het papier die onder ultraviolet licht in een of meer kleuren oplichten en anders niet te zien zijn.',
  },
  'substrate.planchettes': {
    en: 'Small discs of paper or plastic in the sheet, coloured, fluorescent or iridescent, lying at random.',
    nl: 'Schijfjes van papier of kunststof in het vel, gekleurd, fluorescerend of iriserend, willekeurig verspreid.',
  },
  'substrate.chemical': {
    en: 'Paper with substances that stain when it is treated with solvents, acids or bleach, so that removing ink leaves a trace.',
    nl: 'Papier met stoffen die verkleuren bij behandeling met oplosmiddel, zuur of bleek, zodat het verwijderen van inkt een spoor achterlaat.',
  },
  'substrate.window': {
    en: 'A transparent part of a card or sheet, often with an image or an optically variable element that shows from both sides.',
    nl: 'Een doorzichtig deel van een kaart of vel, vaak met een beeld of een optisch variabel element dat van beide kanten te zien is.',
  },
  'ink.uv': {
    en: 'Ink that lights up under ultraviolet light, in one colour or several. Some is invisible in daylight.',
    nl: 'Inkt die onder ultraviolet licht oplicht, in één of meer kleuren. Soms is de inkt bij daglicht onzichtbaar.',
  },
  'ink.ir': {
    en: 'Inks that look alike in daylight, of which one absorbs infrared and stays dark while the other vanishes. Machine-readable zones have to stay readable in infrared.',
    nl: 'Inkten die er bij daglicht gelijk uitzien, maar waarvan in infrarood de ene donker blijft en de andere verdwijnt. Een machineleesbare zone moet in infrarood leesbaar blijven.',
  },
  'ink.antistokes': {
    en: 'Ink that shines in visible light when strong infrared falls on it, usually from a laser pen.',
    nl: 'Inkt die zichtbaar oplicht als er sterk infrarood op valt, meestal van een laserpen.',
  },
  'ink.metameric': {
    en: 'A pair of inks of the same colour in one light and of different colours in another or through a filter.',
    nl: 'Twee inkten die in het ene licht dezelfde kleur hebben en in ander licht of door een filter verschillen.',
  },
  'ink.reactive': {
    en: 'Ink that runs or changes colour when it meets water, solvents or bleach.',
    nl: 'Inkt die uitloopt of verkleurt bij water, oplosmiddel of bleek.',
  },
  'ink.penetrating': {
    en: 'Ink of a number that sinks through the paper and shows, often red, at the back: scratching the front does not take it away.',
    nl: 'Inkt van een nummer die door het papier trekt en, vaak rood, aan de achterkant te zien is: wegkrassen aan de voorkant haalt het nummer niet weg.',
  },
  'ink.thermochromic': {
    en: 'Ink that changes colour or vanishes when it is warmed or lit, and comes back.',
    nl: 'Inkt die bij warmte of licht van kleur verandert of verdwijnt, en weer terugkomt.',
  },
  'ink.magnetic': {
    en: 'Ink with magnetic particles that a reader detects.',
    nl: 'Inkt met magnetische deeltjes, die een lezer aantoont.',
  },
};

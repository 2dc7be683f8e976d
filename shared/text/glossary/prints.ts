import type { Text } from '../../model/text.ts';

/** How a document is printed and written, and its ground. */
export const PRINTS: Readonly<Record<string, Text>> = {
  'print.offset': {
    en: 'Flat printing from plates over a rubber cloth. Under a magnifier lines are even and sharp, without dots of a raster in solid colours and without relief.',
    nl: 'Vlakdruk van platen via een rubberdoek. Onder een loep zijn lijnen gelijkmatig en scherp, zonder rasterpunten in volle kleuren en zonder reliëf.',
  },
  'print.rainbow': {
    en: 'Two or more inks from one fountain, so that one colour passes into the other along a line without a step. Copies show raster dots instead.',
    nl: 'Twee of meer inkten uit één inktbak, zodat de ene kleur langs een lijn zonder sprong in de andere overgaat. Kopieën tonen daar rasterpunten.',
  },
  'print.intaglio': {
    en: 'Printing from engraved plates under high pressure: ink lies up in relief that can be felt and casts a shadow in oblique light.',
    nl: 'Druk van gegraveerde platen onder hoge druk: de inkt ligt voelbaar op en geeft in strijklicht schaduw.',
  },
  'print.letterpress': {
    en: 'Printing from raised type: a dark rim of ink squeezed out round the character, and at the back the sheet is pressed out. Usual for numbers.',
    nl: 'Druk van verheven letters: een donkere rand van weggeperste inkt om het teken, en aan de achterkant is het vel doorgedrukt. Gebruikelijk voor nummers.',
  },
  'print.screen': {
    en: 'Ink pushed through a mesh: a thick layer with edges that follow the mesh. Often carries special inks.',
    nl: 'Inkt die door een gaas is geperst: een dikke laag met randen die het gaas volgen. Vaak voor bijzondere inkten.',
  },
  'print.inkjet': {
    en: 'Fine droplets that sink into the paper. Under a magnifier edges are ragged and colours are made of scattered dots.',
    nl: 'Fijne druppels die in het papier trekken. Onder een loep zijn randen rafelig en bestaan kleuren uit verspreide puntjes.',
  },
  'print.laser_toner': {
    en: 'Powder that is melted onto the paper: it lies on top, shines, may crack at folds and leaves loose grains round letters.',
    nl: 'Poeder dat op het papier is gesmolten: het ligt erop, glanst, kan bij vouwen breken en laat losse korrels om letters achter.',
  },
  'print.thermal_transfer': {
    en: 'Ink from a ribbon, brought over by heat: even blocks for text, tones without dots for portraits by sublimation.',
    nl: 'Inkt van een lint, door warmte overgebracht: egale vlakken bij tekst, tinten zonder puntjes bij portretten door sublimatie.',
  },
  'print.dotmatrix': {
    en: 'Characters built of round dots struck through a ribbon, in columns at fixed distances.',
    nl: 'Tekens uit ronde punten, door een lint geslagen, in kolommen op vaste afstand.',
  },
  'print.typewriter': {
    en: 'Characters struck one by one through a ribbon, each with the same width, with its own wear and depth.',
    nl: 'Tekens die één voor één door een lint zijn geslagen, alle even breed, met eigen slijtage en diepte.',
  },
  'print.handwritten': {
    en: 'Entries by pen. The kind of ink (ballpoint, gel, fountain pen) shows in the way the line begins, crosses others and sinks in.',
    nl: 'Met de pen ingevuld. De soort inkt (balpen, gelpen, vulpen) blijkt uit het begin van de lijn, uit kruisingen en uit het intrekken.',
  },
  'background.guilloche': {
    en: 'A pattern of fine unbroken lines that wind through each other by a rule. In a copy the lines break up into dots or run together.',
    nl: 'Een patroon van fijne, doorlopende lijnen die volgens een regel door elkaar lopen. In een kopie vallen ze uiteen in punten of vloeien ze samen.',
  },
  'background.relief': {
    en: 'Lines in parallel that are bent so that they seem to lie in relief, as on a medal.',
    nl: 'Evenwijdige lijnen die zo zijn gebogen dat ze reliëf lijken te hebben, als op een penning.',
  },
  'background.anticopy': {
    en: 'A pattern that shows a word or sign once it is copied or scanned, or that disturbs copying by its fine raster.',
    nl: 'Een patroon waarin bij kopiëren of scannen een woord of teken verschijnt, of dat kopiëren met zijn fijne raster verstoort.',
  },
  'background.microprint': {
    en: 'Text so small that it seems a line to the eye and can be read only under a magnifier. Copies make a broken line of it.',
    nl: 'Tekst zo klein dat het met het blote oog een lijn lijkt en alleen onder een loep leesbaar is. Kopieën maken er een gebroken lijn van.',
  },
  'background.deliberate_error': {
    en: 'A mistake on purpose in small text, which who copies by retyping will correct or miss.',
    nl: 'Een bewuste fout in kleine tekst, die wie het overtikt verbetert of overslaat.',
  },
  'background.seethrough': {
    en: 'Parts of an image on front and back that fit together exactly against the light.',
    nl: 'Delen van een beeld op voor- en achterkant die in doorvallend licht precies op elkaar passen.',
  },
  'background.latent': {
    en: 'An image hidden in the direction of raised lines: it appears when the document is held at a low angle to the light.',
    nl: 'Een beeld, verborgen in de richting van verheven lijnen: het verschijnt als het document schuin tegen het licht wordt gehouden.',
  },
  'background.blackprint': {
    en: 'The text that is printed on every blank, with the number of the form or edition. Wording, typeface and place are the same on all documents of an edition.',
    nl: 'De tekst die op elk blanco staat, met het model- of uitgavenummer. Woorden, letter en plaats zijn op alle documenten van een uitgave gelijk.',
  },
  'number.serial_blank': {
    en: 'The number of the blank, printed before it is filled in. Numbers were given out in series, so that number and date of issue have to agree.',
    nl: 'Het nummer van het blanco, gedrukt voordat het wordt ingevuld. Nummers worden in reeksen uitgegeven, zodat nummer en afgiftedatum bij elkaar moeten passen.',
  },
  'number.act': {
    en: 'The number of the act in the register, often with volume, folio and year. It rises within a year and starts anew with the next.',
    nl: 'Het nummer van de akte in het register, vaak met deel, folio en jaar. Het loopt binnen een jaar op en begint het volgende jaar opnieuw.',
  },
  'number.personal': {
    en: 'The number by which a state knows a person. Many hold the date of birth, the sex or a check digit.',
    nl: 'Het nummer waaronder een staat een persoon kent. Vaak zitten geboortedatum, geslacht of een controlecijfer erin.',
  },
  'number.checkdigit': {
    en: 'A digit that follows from the others by a rule, so that most mistakes and inventions show.',
    nl: 'Een cijfer dat volgens een regel uit de andere volgt, zodat de meeste fouten en verzinsels aan het licht komen.',
  },
};

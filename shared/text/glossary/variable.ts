import type { Text } from '../../model/text.ts';

/** What changes with the angle, what lies over the document, and how it is made out to a person. */
export const VARIABLE: Readonly<Record<string, Text>> = {
  'ovd.ovi': {
    en: 'Ink that changes from one colour to another when the document is tilted. A copy has one colour.',
    nl: 'Inkt die van de ene kleur in de andere overgaat als het document wordt gekanteld. Een kopie heeft één kleur.',
  },
  'ovd.iridescent': {
    en: 'Ink with a sheen of mother-of-pearl that shows at some angles and vanishes at others.',
    nl: 'Inkt met een parelmoerglans die bij sommige hoeken te zien is en bij andere verdwijnt.',
  },
  'ovd.hologram': {
    en: 'An image of diffracted light that moves, changes or swaps colours when it is tilted. Foil that only glitters is an imitation.',
    nl: 'Een beeld van gebroken licht dat bij kantelen beweegt, verandert of van kleur wisselt. Folie die alleen glinstert is namaak.',
  },
  'ovd.cli_mli': {
    en: 'Two images engraved by laser under small lenses: each shows at its own angle, often the portrait and a date.',
    nl: 'Twee beelden, met een laser onder kleine lenzen gegraveerd: elk is onder een eigen hoek te zien, vaak het portret en een datum.',
  },
  'ovd.retroreflective': {
    en: 'A film of tiny glass beads that throws light back to where it came from: a pattern appears in a torch held beside the eye.',
    nl: 'Een folie met glaspareltjes die licht terugkaatst naar de bron: bij een lamp naast het oog verschijnt een patroon.',
  },
  'ovd.foil': {
    en: 'A thin layer of metal pressed on, whole or partly taken away so that a pattern or text remains.',
    nl: 'Een dun opgeperst metaallaagje, geheel of deels weggehaald zodat een patroon of tekst overblijft.',
  },
  'laminate.overlay': {
    en: 'A film over the data that has features of its own and breaks or tears when it is lifted.',
    nl: 'Een folie over de gegevens met eigen kenmerken, die bij loshalen breekt of scheurt.',
  },
  'laminate.embossing': {
    en: 'A pattern pressed into the film, to be felt and to be seen in oblique light.',
    nl: 'Een patroon dat in de folie is geperst, voelbaar en te zien in strijklicht.',
  },
  'pers.laser_engraving': {
    en: 'Data burnt black into a layer of plastic: under the surface, and where it is raised to be felt.',
    nl: 'Gegevens die zwart in een laag kunststof zijn gebrand: onder het oppervlak, en waar ze verheven zijn voelbaar.',
  },
  'pers.laser_perforation': {
    en: 'A number of small holes burnt through pages or card: clean, slightly brown at the edges, growing smaller towards the back.',
    nl: 'Een nummer van gaatjes, door bladen of kaart gebrand: glad, aan de randen iets bruin, naar achteren kleiner.',
  },
  'pers.needle_perforation': {
    en: 'A number of holes pierced by needles: the paper stands up round them at the back.',
    nl: 'Een nummer van met naalden geprikte gaatjes: aan de achterkant staat het papier eromheen op.',
  },
  'pers.imageperf': {
    en: 'The portrait of the bearer as holes of different sizes, to be seen against the light.',
    nl: 'Het portret van de houder in gaatjes van verschillende grootte, te zien in doorvallend licht.',
  },
  'pers.inkjet': {
    en: 'Data or portrait filled in by ink-jet, under the film or in the paper.',
    nl: 'Gegevens of portret met inkjet ingevuld, onder de folie of in het papier.',
  },
  'pers.handwritten': {
    en: 'Data filled in by hand, usual in older registers: one hand and one pen for one act is to be expected.',
    nl: 'Met de hand ingevulde gegevens, gebruikelijk in oudere registers: één hand en één pen voor één akte ligt voor de hand.',
  },
  'pers.typed': {
    en: 'Data filled in by typewriter or printer: lines keep to the form, and all entries made at once share machine, ribbon and alignment.',
    nl: 'Met schrijfmachine of printer ingevulde gegevens: regels volgen het formulier, en wat tegelijk is ingevuld heeft dezelfde machine, hetzelfde lint en dezelfde uitlijning.',
  },
  'photo.integrated': {
    en: 'The portrait is printed into the document with the data, without an edge of its own; background lines run over or through it.',
    nl: 'Het portret is met de gegevens in het document gedrukt, zonder eigen rand; lijnen van de ondergrond lopen erover of erdoor.',
  },
  'photo.glued': {
    en: 'A photograph fixed with glue, staples or rivets, usually tied to the page by a stamp, seal or film that lies over both.',
    nl: 'Een foto die met lijm, nietjes of klinknagels vastzit, meestal met een stempel, zegel of folie over foto en blad heen.',
  },
  'photo.secondary': {
    en: 'The portrait a second time, smaller, paler, in ultraviolet ink or in a window. It has to be the same picture.',
    nl: 'Het portret nog een keer, kleiner, bleker, in ultraviolette inkt of in een venster. Het moet dezelfde foto zijn.',
  },
  'photo.ipi': {
    en: 'Data of the bearer hidden in the print of the portrait, to be read through a lens or by software.',
    nl: 'Gegevens van de houder, verborgen in de druk van het portret en leesbaar met een lens of met software.',
  },
};

import type { SizeMm } from '../../model/reference/basics.ts';
import type { Text } from '../../model/text.ts';

interface Run {
  readonly from: string;
  readonly to: string;
}

const inDutch = ({ widthMm, heightMm }: SizeMm) =>
  `${widthMm.toLocaleString('nl')} × ${heightMm.toLocaleString('nl')}`;

/** What can be missing, said so that its author knows what to do. */
export const LACKS = {
  sources: { en: 'Name where this is known from.', nl: 'Noem waar dit vandaan komt.' },
  issuerCode: {
    en: 'Give the code of this issuer, ISO 3166 or ICAO, if it has one.',
    nl: 'Geef de code van deze afgever, ISO 3166 of ICAO, als die er is.',
  },
  competence: {
    en: 'Say what this office may issue.',
    nl: 'Zeg wat dit kantoor mag afgeven.',
  },
  signatures: { en: 'Add a specimen of the signature.', nl: 'Voeg een voorbeeld van de handtekening toe.' },
  impressions: { en: 'Add an impression of the stamp.', nl: 'Voeg een afdruk van de stempel toe.' },
  noteText: {
    en: 'This note says nothing yet: write at least one of its texts.',
    nl: 'Deze notitie zegt nog niets: schrijf ten minste een van de teksten.',
  },
  order: ({ from, to }: Run): Text => ({
    en: `From ${from} to ${to} is no run of numbers: both must be written alike, the lower first.`,
    nl: `Van ${from} tot ${to} is geen reeks nummers: schrijf beide op dezelfde wijze, het laagste eerst.`,
  }),
  noSuchItem: {
    issuer: {
      en: 'The issuer named here is not in the reference database. Choose one that is.',
      nl: 'De afgever die hier staat is niet in de referentiedatabank. Kies er een die er wel in staat.',
    },
    office: {
      en: 'An office named here is not in the reference database. Choose one that is.',
      nl: 'Een kantoor dat hier staat is niet in de referentiedatabank. Kies er een dat er wel in staat.',
    },
  },
  notInUse: {
    issuer: {
      en: 'The issuer named here is not in use. Have it validated and published first.',
      nl: 'De afgever die hier staat is niet in gebruik. Laat die eerst valideren en publiceren.',
    },
    office: {
      en: 'An office named here is not in use. Have it validated and published first.',
      nl: 'Een kantoor dat hier staat is niet in gebruik. Laat dat eerst valideren en publiceren.',
    },
  },
  otherIssuer: {
    en: 'This office belongs to another issuer.',
    nl: 'Dit kantoor hoort bij een andere afgever.',
  },
  noSuchImage: {
    en: 'This image is not in the collection. Add it again from its file.',
    nl: 'Deze afbeelding staat niet in de verzameling. Voeg haar opnieuw toe vanuit het bestand.',
  },
  partOutside: {
    en: 'This part lies outside its image. Draw it again.',
    nl: 'Dit deel ligt buiten de afbeelding. Teken het opnieuw.',
  },
  noSuchFace: (face: number): Text => ({
    en: `There is no side ${face}. Add that side, or choose one that is there.`,
    nl: `Er is geen zijde ${face}. Voeg die zijde toe, of kies er een die er is.`,
  }),
  outsideFace: {
    en: 'This place lies outside the side of the document. Draw it again.',
    nl: 'Deze plaats ligt buiten de zijde van het document. Teken haar opnieuw.',
  },
  sameId: (id: string): Text => ({
    en: `Two parts are called ${id}. Give one of them another name.`,
    nl: `Twee onderdelen heten ${id}. Geef een ervan een andere naam.`,
  }),
  noSuchFeature: (feature: string): Text => ({
    en: `${feature} is no feature of the glossary. Choose one from the glossary.`,
    nl: `${feature} is geen kenmerk uit de begrippenlijst. Kies er een uit de lijst.`,
  }),
  noSuchIndicator: (indicator: string): Text => ({
    en: `${indicator} is no indicator of the glossary. Choose one from the glossary.`,
    nl: `${indicator} is geen indicator uit de begrippenlijst. Kies er een uit de lijst.`,
  }),
  noSuchZone: (zone: string): Text => ({
    en: `There is no zone ${zone}. Choose one that is there.`,
    nl: `Er is geen zone ${zone}. Kies er een die er is.`,
  }),
  noField: (zone: string): Text => ({
    en: `Zone ${zone} is not a field, so that no number can stand in it. Choose a field.`,
    nl: `Zone ${zone} is geen veld, dus daar kan geen nummer staan. Kies een veld.`,
  }),
  featureImages: {
    en: 'Add an image of this feature.',
    nl: 'Voeg een afbeelding van dit kenmerk toe.',
  },
  cornersOutside: {
    en: 'A corner lies outside the image. Put the four corners on the document again.',
    nl: 'Een hoek ligt buiten de afbeelding. Zet de vier hoeken opnieuw op het document.',
  },
  cornersCrossed: {
    en: 'The four corners do not go round the document: top left, top right, bottom right, bottom left.',
    nl: 'De vier hoeken gaan niet rond het document: linksboven, rechtsboven, rechtsonder, linksonder.',
  },
  sizeOffScan: (size: SizeMm, scan: SizeMm, origin: string): Text => ({
    en: `The side is said to be ${size.widthMm} × ${size.heightMm} mm, but on the scan “${origin}” it is ${scan.widthMm} × ${scan.heightMm} mm. Mend the size, or put the corners on the document.`,
    nl: `De zijde zou ${inDutch(size)} mm zijn, maar op de scan “${origin}” is zij ${inDutch(scan)} mm. Verbeter het formaat, of zet de hoeken op het document.`,
  }),
  lyingOtherwise: (size: SizeMm, _scan: SizeMm, origin: string): Text => ({
    en: `The side is said to be ${size.widthMm} × ${size.heightMm} mm, but on the image “${origin}” it lies the other way. Turn the size, or put the corners on the document.`,
    nl: `De zijde zou ${inDutch(size)} mm zijn, maar op de afbeelding “${origin}” ligt zij andersom. Draai het formaat, of zet de hoeken op het document.`,
  }),
  period: {
    en: 'Say when documents of this edition were issued, or that it is not known.',
    nl: 'Zeg wanneer documenten van deze editie zijn afgegeven, of dat het niet bekend is.',
  },
  anySpecimen: {
    en: 'Add a specimen, and put its corners on the document: there is nothing to compare a scan with.',
    nl: 'Voeg een exemplaar toe, en zet de hoeken op het document: er is niets om een scan mee te vergelijken.',
  },
  anyPart: {
    en: 'Draw at least one zone or feature: there is nothing to look at.',
    nl: 'Teken ten minste één zone of kenmerk: er is niets om naar te kijken.',
  },
  specimens: (face: number): Text => ({
    en: `Add a specimen of side ${face}: without one, scans of it are not recognised.`,
    nl: `Voeg een exemplaar van zijde ${face} toe: zonder dat wordt een scan ervan niet herkend.`,
  }),
  secondSpecimen: (face: number): Text => ({
    en: `Add a second specimen of side ${face}: only then is it known what may vary.`,
    nl: `Voeg een tweede exemplaar van zijde ${face} toe: pas dan is bekend wat mag verschillen.`,
  }),
  fixedText: (face: number): Text => ({
    en: `Draw the fixed texts of side ${face}: scans are recognised by them.`,
    nl: `Teken de vaste teksten van zijde ${face}: scans worden daaraan herkend.`,
  }),
  features: {
    en: 'Describe at least one feature of authenticity.',
    nl: 'Beschrijf ten minste één echtheidskenmerk.',
  },
  inUse: {
    en: 'Say from when documents of this edition were issued.',
    nl: 'Zeg vanaf wanneer documenten van deze editie zijn afgegeven.',
  },
  mrzZone: {
    en: 'Draw where the machine-readable zone stands.',
    nl: 'Teken waar de machineleesbare zone staat.',
  },
  mrzFormat: {
    en: 'Say which format the machine-readable zone has.',
    nl: 'Zeg welke indeling de machineleesbare zone heeft.',
  },
  maskEnds: ({ from, to }: Run): Text => ({
    en: `${from} to ${to} is not written as the pattern of the number says.`,
    nl: `${from} tot ${to} is niet geschreven zoals het patroon van het nummer zegt.`,
  }),
  alertSigns: {
    en: 'Say what gives this forgery away: without it, no scan is compared with it.',
    nl: 'Zeg waaraan deze vervalsing te herkennen is: zonder dat wordt er geen scan mee vergeleken.',
  },
} as const;

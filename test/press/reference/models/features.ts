import type { Words } from '../layout.ts';
import type { FeaturePlan } from '../plan.ts';

const SLIGHT: Words = {
  en: 'Shades may be a little lighter or darker from print run to print run.',
  nl: 'De tinten kunnen per oplage iets lichter of donkerder zijn.',
  fr: 'Les teintes peuvent varier légèrement d’un tirage à l’autre.',
};

const ONE_HUNDREDTH: Words = {
  en: 'Lies within one millimetre of its place on every specimen.',
  nl: 'Ligt bij elk exemplaar binnen één millimeter van zijn plaats.',
  fr: 'Se trouve à moins d’un millimètre de sa place sur chaque spécimen.',
};

const visible = { lights: ['VIS'], tolerance: null, tier: 'public', face: 1 } as const;

/** Fine waves over the whole form. */
export function guilloche(colours: Words, face = 1): FeaturePlan {
  return {
    ...visible,
    id: face === 1 ? 'guilloche' : 'back-guilloche',
    feature: 'background.guilloche',
    face,
    at: 'background',
    level: 1,
    methods: ['look', 'magnify'],
    description: {
      en: `Fine unbroken waves over the whole surface, ${colours.en}. Under a loupe each line is one stroke without dots.`,
      nl: `Fijne, ononderbroken golven over het hele vlak, ${colours.nl}. Onder een loep is elke lijn één haal zonder punten.`,
      fr: `Ondes fines et continues sur toute la surface, ${colours.fr}. À la loupe, chaque ligne est un seul trait sans points.`,
    },
    tolerance: SLIGHT,
  };
}

/** Colours that run into each other. */
export function rainbow(colours: Words): FeaturePlan {
  return {
    ...visible,
    id: 'rainbow',
    feature: 'print.rainbow',
    at: 'background',
    level: 1,
    methods: ['look'],
    description: {
      en: `The waves change colour from left to right without a border: ${colours.en}.`,
      nl: `De golven verkleuren van links naar rechts zonder overgang: ${colours.nl}.`,
      fr: `Les ondes changent de couleur de gauche à droite sans rupture : ${colours.fr}.`,
    },
    tolerance: SLIGHT,
  };
}

export function rosette(petals: number, face = 1): FeaturePlan {
  return {
    ...visible,
    id: face === 1 ? 'rosette' : 'back-rosette',
    feature: 'background.guilloche',
    face,
    at: 'rosette',
    level: 1,
    methods: ['look', 'magnify'],
    description: {
      en: `Guilloche rosette of ${petals} petals behind the text; its rings are closed and do not touch each other at the outer edge.`,
      nl: `Guillocherozet van ${petals} bladen achter de tekst; de ringen zijn gesloten en raken elkaar aan de buitenrand niet.`,
      fr: `Rosace guillochée de ${petals} pétales derrière le texte ; ses anneaux sont fermés et ne se touchent pas au bord.`,
    },
  };
}

export function emblem(picture: Words): FeaturePlan {
  return {
    ...visible,
    id: 'emblem',
    feature: 'print.offset',
    at: 'emblem',
    level: 1,
    methods: ['look'],
    description: {
      en: `Arms of the state in flat colours: ${picture.en}.`,
      nl: `Wapen van de staat in vlakke kleuren: ${picture.nl}.`,
      fr: `Armoiries de l’État en aplats : ${picture.fr}.`,
    },
    tolerance: ONE_HUNDREDTH,
  };
}

export function microprint(words: string, face = 1): FeaturePlan {
  return {
    ...visible,
    id: face === 1 ? 'microprint' : 'back-microprint',
    feature: 'background.microprint',
    face,
    at: 'microprint',
    level: 2,
    methods: ['magnify'],
    tier: 'partner',
    description: {
      en: `A rule that is a line of letters under a loupe: “${words}”, repeated. On copies it is a grey line.`,
      nl: `Een lijn die onder een loep uit letters bestaat: ‘${words}’, herhaald. Op kopieën is het een grijze lijn.`,
      fr: `Un filet formé, à la loupe, de lettres : « ${words} », répétées. Sur une copie, c’est une ligne grise.`,
    },
  };
}

export function formNumber(label: string, face = 1): FeaturePlan {
  return {
    ...visible,
    id: 'form-number',
    feature: 'background.blackprint',
    face,
    at: 'form-label',
    level: 1,
    methods: ['look'],
    description: {
      en: `Number of the form in small sans-serif letters at the foot: “${label}”.`,
      nl: `Modelnummer in kleine schreefloze letters onderaan: ‘${label}’.`,
      fr: `Numéro du formulaire en petites linéales au pied : « ${label} ».`,
    },
  };
}

export function serial(entry: string, colour: Words): FeaturePlan {
  return {
    ...visible,
    id: 'serial',
    feature: 'number.serial_blank',
    at: entry,
    level: 1,
    methods: ['look', 'magnify'],
    description: {
      en: `Serial number of the blank, ${colour.en}, set by a numbering machine: each figure stands on the same base line.`,
      nl: `Serienummer van het blanco, ${colour.nl}, gezet met een nummerwerk: elk cijfer staat op dezelfde basislijn.`,
      fr: `Numéro de série du formulaire, ${colour.fr}, imprimé au numéroteur : tous les chiffres sont alignés.`,
    },
  };
}

export function wetStamp(): FeaturePlan {
  return {
    ...visible,
    id: 'wet-stamp',
    feature: 'auth.wet_stamp',
    at: 'stamp',
    level: 1,
    methods: ['look', 'magnify'],
    description: {
      en: 'Round stamp of the office in wet ink, over or beside the signature; the ink runs a little into the paper.',
      nl: 'Rond stempel van de instantie in natte inkt, over of naast de handtekening; de inkt loopt iets uit in het papier.',
      fr: 'Sceau rond du service à l’encre humide, sur ou à côté de la signature ; l’encre pénètre un peu le papier.',
    },
    tolerance: {
      en: 'Set by hand: turned by up to twenty degrees and up to two millimetres beside its place.',
      nl: 'Met de hand gezet: tot twintig graden gedraaid en tot twee millimeter naast zijn plaats.',
      fr: 'Apposé à la main : tourné jusqu’à vingt degrés et décalé jusqu’à deux millimètres.',
    },
  };
}

/** Features that a plain scan cannot show; those with a layer of the model get a picture of it. */
export function uvFibres(): FeaturePlan {
  return {
    ...visible,
    id: 'uv-fibres',
    feature: 'substrate.fibres.uv',
    at: null,
    lights: ['UV365'],
    level: 2,
    methods: ['light'],
    description: {
      en: 'Invisible fibres glow red, blue and yellow at 365 nm, strewn over both sides; the paper itself stays dark.',
      nl: 'Onzichtbare vezels lichten bij 365 nm rood, blauw en geel op, verspreid over beide zijden; het papier zelf blijft donker.',
      fr: 'Des fibres invisibles luisent en rouge, bleu et jaune à 365 nm, sur les deux faces ; le papier reste sombre.',
    },
  };
}

export function uvInk(at: FeaturePlan['at'], words: Words, face = 1): FeaturePlan {
  return {
    ...visible,
    id: 'uv-ink',
    feature: 'ink.uv',
    face,
    at,
    lights: ['UV365'],
    level: 2,
    methods: ['light'],
    tier: 'partner',
    description: words,
  };
}

export function watermark(words: Words): FeaturePlan {
  return {
    ...visible,
    id: 'watermark',
    feature: 'substrate.watermark.cylinder',
    at: { x: 62, y: 120, width: 86, height: 74 },
    lights: ['TRANS'],
    level: 1,
    methods: ['light'],
    description: words,
    tolerance: {
      en: 'Its place on the sheet varies by up to eight millimetres.',
      nl: 'De plaats op het vel varieert tot acht millimeter.',
      fr: 'Sa place sur la feuille varie jusqu’à huit millimètres.',
    },
  };
}

export function thread(): FeaturePlan {
  return {
    ...visible,
    id: 'thread',
    feature: 'substrate.thread',
    at: { x: 47, y: 0, width: 2, height: 297 },
    lights: ['TRANS'],
    level: 1,
    methods: ['light', 'feel'],
    description: {
      en: 'Thread of one millimetre embedded in the paper, dark against the light, from edge to edge.',
      nl: 'Draad van één millimeter in het papier, donker tegen het licht, van rand tot rand.',
      fr: 'Fil d’un millimètre noyé dans le papier, sombre par transparence, d’un bord à l’autre.',
    },
  };
}

export function infraredDropOut(): FeaturePlan {
  return {
    ...visible,
    id: 'ir-drop-out',
    feature: 'ink.ir',
    at: 'background',
    lights: ['IR'],
    level: 3,
    methods: ['light', 'machine'],
    tier: 'restricted',
    description: {
      en: 'The background and the labels vanish in infrared; the serial number and what is typed stay black.',
      nl: 'Ondergrond en rubrieken verdwijnen in infrarood; het serienummer en de getypte tekst blijven zwart.',
      fr: 'Le fond et les rubriques disparaissent en infrarouge ; le numéro de série et le texte frappé restent noirs.',
    },
  };
}

/** A feature of a card or a passport that is a sentence and a place. */
export function plain(
  id: string,
  feature: string,
  at: FeaturePlan['at'],
  description: Words,
  more: Partial<FeaturePlan> = {},
): FeaturePlan {
  return { ...visible, id, feature, at, level: 1, methods: ['look'], description, ...more };
}

/** What cards and data pages share. */
export const machineReadable = plain('mrz', 'machine.mrz', null, {
  en: 'Machine-readable zone in OCR-B, ten letters to the inch; every check digit agrees.',
  nl: 'Machineleesbare zone in OCR-B, tien tekens per inch; elk controlecijfer klopt.',
  fr: 'Zone lisible par machine en OCR-B, dix caractères au pouce ; chaque chiffre de contrôle concorde.',
});

export const portrait = plain(
  'portrait',
  'photo.integrated',
  'photo',
  {
    en: 'Portrait in grey, engraved into the card: no edge can be felt.',
    nl: 'Portret in de kaart gegraveerd: er is geen rand te voelen.',
    fr: 'Portrait gravé dans la carte : aucun bord n’est sensible au toucher.',
  },
  { methods: ['look', 'feel'] },
);

export const ghost = plain('ghost', 'photo.secondary', 'ghost', {
  en: 'Second, pale portrait of the same person.',
  nl: 'Tweede, licht portret van dezelfde persoon.',
  fr: 'Second portrait, pâle, de la même personne.',
});

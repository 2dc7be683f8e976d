import type { Words } from '../layout.ts';

/** What all models of Montclair have in common. */
export const STATE = 'montclair';
export const REGISTRIES = ['valmont', 'brume', 'rochegarde'] as const;

const SECURITY_PAPER: Words = {
  en: 'Security paper of 95 g/m², dark under ultraviolet light',
  nl: 'Veiligheidspapier van 95 g/m², donker onder uv',
  fr: 'Papier de sécurité de 95 g/m², sombre sous ultraviolet',
};

const OFFSET: Words = {
  en: 'Offset in iris printing; number by letterpress; entries typed',
  nl: 'Offset in irisdruk; nummer in hoogdruk; invulling getypt',
  fr: 'Offset en impression irisée ; numéro en typographie ; mentions dactylographiées',
};

export const NUMBERING: Words = {
  en: 'Three characters for the form and its year, a space, six figures that run on without gaps over all offices.',
  nl: 'Drie tekens voor het formulier en zijn jaar, een spatie, zes cijfers die over alle instanties doorlopen.',
  fr: 'Trois caractères pour le formulaire et son année, une espace, six chiffres continus pour tous les services.',
};

export const SHIELD: Words = {
  en: 'red shield with two snow peaks under a gold sun, a crown above',
  nl: 'rood schild met twee sneeuwtoppen onder een gouden zon, een kroon erboven',
  fr: 'écu rouge à deux cimes enneigées sous un soleil d’or, une couronne au-dessus',
};

export const RED: Words = { en: 'red', nl: 'rood', fr: 'rouge' };
export const MICROPRINT = 'RÉPUBLIQUE DE MONTCLAIR ÉTAT CIVIL';
export const NUMBER_COLOUR = '#a3242c';

export const BASE = {
  state: STATE,
  materials: SECURITY_PAPER,
  printing: OFFSET,
  mrz: null,
  offices: REGISTRIES,
  specimens: 3,
  tier: 'public',
  lights: [],
  alerts: [],
} as const;

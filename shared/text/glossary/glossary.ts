import type { Text } from '../../model/text.ts';
import { MATTER } from './matter.ts';
import { PRINTS } from './prints.ts';
import { SEALS } from './seals.ts';
import { VARIABLE } from './variable.ts';

/** What each feature of the taxonomy is and how it is recognised, by its id. */
export const GLOSSARY: Readonly<Record<string, Text>> = { ...MATTER, ...PRINTS, ...VARIABLE, ...SEALS };

import { z } from 'zod';
import { INITIALS_MAX, SHORT_LINE_MAX } from './basics.ts';
import { Languages } from './examination.ts';

/** What a user sets once; kept in the data folder. */
export const Settings = z.object({
  language: z.enum(['en', 'nl']),
  theme: z.enum(['light', 'dark', 'system']),
  /** Enlargement of the whole screen, percent. */
  scalePercent: z.literal([100, 125, 150, 175, 200]),
  name: z.string().trim().max(SHORT_LINE_MAX),
  initials: z.string().trim().max(INITIALS_MAX),
  /** Languages to read in new documents; null to find them from each page. */
  readingLanguages: Languages,
  /** Several files dropped at once become one case, or one each. */
  dropAs: z.enum(['one-case', 'many-cases']),
});

/** Settings to change; the others stay. */
export const SettingsChange = Settings.partial();

export const About = z.object({
  version: z.string(),
  engine: z.string(),
  home: z.string(),
  /** How this window reached the application. */
  door: z.enum(['desktop', 'browser']),
});

export type Settings = z.output<typeof Settings>;
/** What the application says of itself. */
export type About = z.output<typeof About>;

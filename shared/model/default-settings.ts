/** What holds until a user sets something else. The language comes from the system. */
export const DEFAULT_SETTINGS = {
  theme: 'system',
  scalePercent: 100,
  name: '',
  initials: '',
  readingLanguages: null,
  dropAs: 'many-cases',
} as const;

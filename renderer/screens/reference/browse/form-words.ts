/** How what was found can be shown. */
export const FORM_WORDS = {
  cards: { en: 'Pictures', nl: 'Plaatjes' },
  rows: { en: 'Rows', nl: 'Regels' },
};

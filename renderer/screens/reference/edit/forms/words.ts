/** What several forms call the same thing. */
export const FORM_WORDS = {
  name: { en: 'Name', nl: 'Naam' },
  title: { en: 'Title', nl: 'Titel' },
  issuer: { en: 'Issuer', nl: 'Afgever' },
  office: { en: 'Office', nl: 'Instantie' },
  period: { en: 'Period', nl: 'Periode' },
  place: { en: 'Place', nl: 'Plaats' },
  kinds: { en: 'Kinds of document', nl: 'Soorten documenten' },
  kindsWhy: { en: 'None named means all.', nl: 'Geen genoemd betekent alle.' },
  remarks: { en: 'Remarks', nl: 'Opmerkingen' },
  from: { en: 'First number', nl: 'Eerste nummer' },
  to: { en: 'Last number', nl: 'Laatste nummer' },
  source: { en: 'Source', nl: 'Bron' },
} as const;

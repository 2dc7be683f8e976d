import type { FieldMeaning } from '../model/reference/zones.ts';
import type { Text } from '../model/text.ts';

/** What a variable field holds. */
export const FIELD_MEANING_WORDS: Readonly<Record<FieldMeaning, Text>> = {
  'document.number': { en: 'Document number', nl: 'Documentnummer' },
  'document.issue-date': { en: 'Date of issue', nl: 'Datum van afgifte' },
  'document.expiry-date': { en: 'Date of expiry', nl: 'Geldig tot' },
  'document.authority': { en: 'Issuing authority', nl: 'Instantie van afgifte' },
  'document.place': { en: 'Place of issue', nl: 'Plaats van afgifte' },
  'register.act-number': { en: 'Number of the act', nl: 'Aktenummer' },
  'register.year': { en: 'Year of the register', nl: 'Jaar van het register' },
  'register.volume': { en: 'Volume of the register', nl: 'Deel van het register' },
  'register.entry-date': { en: 'Date of registration', nl: 'Datum van inschrijving' },
  'event.date': { en: 'Date of the event', nl: 'Datum van de gebeurtenis' },
  'event.place': { en: 'Place of the event', nl: 'Plaats van de gebeurtenis' },
  'person.surname': { en: 'Surname', nl: 'Achternaam' },
  'person.given-names': { en: 'Given names', nl: 'Voornamen' },
  'person.birth-date': { en: 'Date of birth', nl: 'Geboortedatum' },
  'person.birth-place': { en: 'Place of birth', nl: 'Geboorteplaats' },
  'person.sex': { en: 'Sex', nl: 'Geslacht' },
  'person.nationality': { en: 'Nationality', nl: 'Nationaliteit' },
  'person.personal-number': { en: 'Personal number', nl: 'Persoonsnummer' },
  'spouse.surname': { en: 'Surname of the spouse', nl: 'Achternaam van de partner' },
  'spouse.given-names': { en: 'Given names of the spouse', nl: 'Voornamen van de partner' },
  'father.name': { en: 'Name of the father', nl: 'Naam van de vader' },
  'mother.name': { en: 'Name of the mother', nl: 'Naam van de moeder' },
  'official.name': { en: 'Name of the official', nl: 'Naam van de ambtenaar' },
  annotations: { en: 'Annotations', nl: 'Kantmeldingen' },
  other: { en: 'Other entry', nl: 'Andere vermelding' },
};

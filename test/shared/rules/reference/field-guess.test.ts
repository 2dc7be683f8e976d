import { expect, test } from 'vitest';
import { isAsking, isOfBothParents, meaningOfLabel } from '../../../../shared/rules/reference/field-guess.ts';

test.each([
  ['Family name', 'person.surname'],
  ['Surname', 'person.surname'],
  ['Nom', 'person.surname'],
  ['Name Naam Name', 'person.surname'],
  ['Forenames', 'person.given-names'],
  ['Prénoms', 'person.given-names'],
  ['Voornamen', 'person.given-names'],
  ['Date of birth', 'person.birth-date'],
  ['Date et lieu de naissance', 'person.birth-date'],
  ['Geboortedatum', 'person.birth-date'],
  ['Place of birth', 'person.birth-place'],
  ['Lieu de naissance', 'person.birth-place'],
  ['Geburtsort', 'person.birth-place'],
  ['Date of issue', 'document.issue-date'],
  ['Date de délivrance, signature, sceau', 'document.issue-date'],
  ['Place of issue', 'document.place'],
  ['Valid until', 'document.expiry-date'],
  ['Date of registration', 'register.entry-date'],
  ['Date of death', 'event.date'],
  ['Place of marriage', 'event.place'],
  ['Sex', 'person.sex'],
  ['Nationality', 'person.nationality'],
  ['Father', 'father.name'],
  ['9 Mère Mother', 'mother.name'],
  ['Name of registrar', 'official.name'],
  ['Notes in the margin', 'annotations'],
  ['Entry number', 'register.act-number'],
  ["Extrait de l'acte de naissance no", 'register.act-number'],
  ['Document No', 'document.number'],
  ['Certified to agree with the register', 'other'],
])('%s: %s', (label, meaning) => {
  expect(meaningOfLabel(label)).toBe(meaning);
});

test('a text asks for an entry also where the entry has no meaning of its own', () => {
  expect(['Type of permit', 'Soort vergunning', 'Address', 'Surname'].every(isAsking)).toBe(true);
  expect(['RESIDENCE PERMIT', 'UTOPIA', 'Northmere', '08 NOV 1968', 'Todd'].some(isAsking)).toBe(false);
});

test('a label of both parents leaves open whose name it is', () => {
  expect(isOfBothParents('Nom du père et de la mère')).toBe(true);
  expect(isOfBothParents('Father')).toBe(false);
});

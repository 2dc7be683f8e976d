import { describe, expect, it } from 'vitest';
import { latinLanguage, latinLanguages } from '../../../../electron/readers/text/languages.ts';

const SENTENCES = [
  ['eng', 'The registrar declares that the person named below was entered in the register of births'],
  ['nld', 'De ambtenaar van de burgerlijke stand verklaart dat de persoon is ingeschreven'],
  ['fra', "L'officier de l'état civil certifie que la personne a été inscrite au registre des naissances"],
  ['deu', 'Der Standesbeamte bescheinigt, dass die Person in das Geburtenregister eingetragen wurde'],
  ['spa', 'El encargado del registro civil certifica que la persona fue inscrita con fecha del acta'],
  [
    'por',
    'O conservador do registo civil certifica que o assento foi lavrado na data acima e não foi alterado',
  ],
  [
    'ita',
    "L'ufficiale dello stato civile certifica che la persona è nata nel comune ed è iscritta nella data",
  ],
  ['tur', 'Bu belge nüfus kayıt örneği olarak ilgili kişinin doğum tarihinde ve adı için düzenlenmiştir'],
  [
    'pol',
    'Odpis skrócony aktu urodzenia: imię i nazwisko, data oraz miejsce, które nie są zmienione przez urząd',
  ],
  [
    'ron',
    'Certificat de naștere: numele și prenumele, data și locul, care este eliberat din registrul de stare civilă',
  ],
] as const;

describe('latinLanguage', () => {
  it.each(SENTENCES)('recognises %s', (language, sentence) => {
    expect(latinLanguage(sentence.split(' '))).toBe(language);
  });

  it('does not need accents', () => {
    const plain = SENTENCES[2][1].normalize('NFD').replace(/\p{M}/gu, '');
    expect(latinLanguage(plain.split(' '))).toBe('fra');
  });

  it.each([
    'PASPOORT PASSPORT PASSEPORT Naam Name Nom Geboortedatum Date of birth Date de naissance',
    'Surname Given names VAN DER BERG Anna Maria de la Cruz',
    '1,69 B 9,99 C 0,25 EUR',
    '',
  ])('stays with English for %j', (text) => {
    expect(latinLanguage(text.split(' '))).toBe('eng');
  });
});

describe('latinLanguages', () => {
  it.each(SENTENCES)('gives %s alone', (language, sentence) => {
    expect(latinLanguages(sentence.split(' '))).toEqual([language]);
  });

  it('gives two for a form with labels in two', () => {
    const labels =
      'Vader, naam en voornamen / Père, nom et prénoms / Moeder, geboortedatum / Mère, date de naissance / Numéro de la commune';
    expect([...latinLanguages(labels.split(' '))].sort()).toEqual(['fra', 'nld']);
  });
});

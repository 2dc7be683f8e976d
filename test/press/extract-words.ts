import type { PressLanguage } from './people.ts';

/** The printed words of an extract in one language. */
export interface ExtractWords {
  readonly state: string;
  readonly ministry: string;
  readonly office: string;
  readonly title: string;
  readonly record: string;
  readonly labels: Readonly<Record<ExtractLabel, string>>;
  readonly done: string;
  readonly clerk: string;
  readonly seal: string;
  readonly none: string;
  /** Printed under the table when the extract is dense. */
  readonly notes: readonly string[];
}

export type ExtractLabel =
  | 'state'
  | 'office'
  | 'recordNumber'
  | 'registrationDate'
  | 'birthDate'
  | 'birthPlace'
  | 'surname'
  | 'forenames'
  | 'sex'
  | 'father'
  | 'fatherBirth'
  | 'mother'
  | 'motherBirth'
  | 'particulars'
  | 'issueDate';

/** States that do not exist, each with its language; French comes with all, as the conventions ask. */
export const EXTRACT_WORDS: Readonly<Record<PressLanguage, ExtractWords>> = {
  en: {
    state: 'Commonwealth of Aldermere',
    ministry: 'Ministry of the Interior',
    office: 'Civil registry of',
    title: 'Extract from the register of births',
    record: 'Record number',
    labels: {
      state: 'State',
      office: 'Civil registry office of',
      recordNumber: 'Record of birth number',
      registrationDate: 'Date of registration',
      birthDate: 'Date of birth',
      birthPlace: 'Place of birth',
      surname: 'Name',
      forenames: 'Forenames',
      sex: 'Sex',
      father: 'Father, name and forenames',
      fatherBirth: 'Father, date of birth',
      mother: 'Mother, name and forenames',
      motherBirth: 'Mother, date of birth',
      particulars: 'Other particulars of the record',
      issueDate: 'Date of issue',
    },
    done: 'Done at',
    clerk: 'The registrar',
    seal: 'CIVIL REGISTRY',
    none: 'none',
    notes: [
      'This extract states the entries of the record of birth as they stand in the register on the day of issue,',
      'with the changes that were noted in the margin up to that day. Dates are written in figures in the order of',
      'day, month and year. The extract is valid only when it bears the signature and the stamp of the registrar.',
      'Whoever presents the extract may ask the office that issued it to confirm its contents in writing, free of',
      'charge. An entry that was struck out, changed or added by hand makes the extract void. The holder keeps it',
      'flat and dry and does not laminate it. The number at the top belongs to the form and not to the record.',
      'Persons named in the record may receive further extracts on request; others must show a lawful interest.',
      'The office keeps the request for ten years. A translation does not take the place of the extract itself.',
    ],
  },
  nl: {
    state: 'Republiek Waterrijk',
    ministry: 'Ministerie van Binnenlandse Zaken',
    office: 'Burgerlijke stand van',
    title: 'Uittreksel uit het geboorteregister',
    record: 'Aktenummer',
    labels: {
      state: 'Staat',
      office: 'Burgerlijke stand van',
      recordNumber: 'Nummer van de geboorteakte',
      registrationDate: 'Datum van inschrijving',
      birthDate: 'Geboortedatum',
      birthPlace: 'Geboorteplaats',
      surname: 'Naam',
      forenames: 'Voornamen',
      sex: 'Geslacht',
      father: 'Vader, naam en voornamen',
      fatherBirth: 'Vader, geboortedatum',
      mother: 'Moeder, naam en voornamen',
      motherBirth: 'Moeder, geboortedatum',
      particulars: 'Andere vermeldingen in de akte',
      issueDate: 'Datum van afgifte',
    },
    done: 'Opgemaakt te',
    clerk: 'De ambtenaar van de burgerlijke stand',
    seal: 'BURGERLIJKE STAND',
    none: 'geen',
    notes: [
      'Dit uittreksel geeft de vermeldingen van de geboorteakte weer zoals die op de dag van afgifte in het register',
      'staan, met de wijzigingen die tot die dag in de kant zijn aangetekend. Data zijn in cijfers geschreven, in de',
      'volgorde dag, maand en jaar. Het uittreksel is alleen geldig met de handtekening en het stempel van de',
      'ambtenaar. Wie het uittreksel overlegt, kan de instantie van afgifte vragen de inhoud schriftelijk en zonder',
      'kosten te bevestigen. Een vermelding die is doorgehaald, gewijzigd of met de hand is bijgeschreven, maakt het',
      'uittreksel ongeldig. De houder bewaart het vlak en droog en lamineert het niet. Het nummer bovenaan hoort bij',
      'het formulier en niet bij de akte. Wie in de akte genoemd is, kan op verzoek meer uittreksels krijgen; anderen',
      'tonen een gerechtvaardigd belang aan. Een vertaling komt niet in de plaats van het uittreksel zelf.',
    ],
  },
  fr: {
    state: 'République de Montclair',
    ministry: 'Ministère de la Justice',
    office: "Bureau de l'état civil de",
    title: "Extrait de l'acte de naissance",
    record: "Numéro de l'acte",
    labels: {
      state: 'État',
      office: "Service de l'état civil de",
      recordNumber: "Numéro de l'acte de naissance",
      registrationDate: "Date de l'inscription",
      birthDate: 'Date de naissance',
      birthPlace: 'Lieu de naissance',
      surname: 'Nom',
      forenames: 'Prénoms',
      sex: 'Sexe',
      father: 'Père, nom et prénoms',
      fatherBirth: 'Père, date de naissance',
      mother: 'Mère, nom et prénoms',
      motherBirth: 'Mère, date de naissance',
      particulars: "Autres énonciations de l'acte",
      issueDate: 'Date de délivrance',
    },
    done: 'Fait à',
    clerk: "L'officier de l'état civil",
    seal: 'ÉTAT CIVIL',
    none: 'néant',
    notes: [
      "Le présent extrait reprend les énonciations de l'acte de naissance telles qu'elles figurent au registre le jour",
      'de la délivrance, avec les modifications portées en marge avant ce jour. Les dates sont inscrites en chiffres',
      "arabes dans l'ordre du jour, du mois et de l'année. L'extrait n'est valable que revêtu de la signature et du",
      "sceau de l'officier. La personne qui le produit peut demander au bureau de confirmer son contenu par écrit et",
      "sans frais. Une mention rayée, modifiée ou ajoutée à la main rend l'extrait nul. Le titulaire le conserve à plat",
      'et au sec et ne le plastifie pas. Le numéro en haut de la page est celui du formulaire et non celui de',
      "l'acte. Les personnes nommées dans l'acte peuvent obtenir d'autres extraits sur demande; les tiers doivent",
      "justifier d'un intérêt légitime. Une traduction ne remplace pas l'extrait.",
    ],
  },
  de: {
    state: 'Freistaat Hohenau',
    ministry: 'Ministerium des Innern',
    office: 'Standesamt',
    title: 'Auszug aus dem Geburtenregister',
    record: 'Registernummer',
    labels: {
      state: 'Staat',
      office: 'Standesamt',
      recordNumber: 'Nummer des Geburtseintrags',
      registrationDate: 'Tag der Eintragung',
      birthDate: 'Geburtsdatum',
      birthPlace: 'Geburtsort',
      surname: 'Name',
      forenames: 'Vornamen',
      sex: 'Geschlecht',
      father: 'Vater, Name und Vornamen',
      fatherBirth: 'Vater, Geburtsdatum',
      mother: 'Mutter, Name und Vornamen',
      motherBirth: 'Mutter, Geburtsdatum',
      particulars: 'Weitere Angaben des Eintrags',
      issueDate: 'Datum der Ausstellung',
    },
    done: 'Ausgestellt in',
    clerk: 'Der Standesbeamte',
    seal: 'STANDESAMT',
    none: 'keine',
    notes: [
      'Dieser Auszug gibt die Angaben des Geburtseintrags wieder, wie sie am Tag der Ausstellung im Register stehen,',
      'mit den Änderungen, die bis zu diesem Tag am Rand vermerkt wurden. Die Daten sind in Ziffern geschrieben, in',
      'der Reihenfolge Tag, Monat und Jahr. Der Auszug gilt nur mit der Unterschrift und dem Siegel des Beamten. Wer',
      'ihn vorlegt, kann das ausstellende Amt bitten, den Inhalt schriftlich und ohne Gebühr zu bestätigen. Eine',
      'gestrichene, geänderte oder von Hand hinzugefügte Angabe macht den Auszug ungültig. Der Inhaber bewahrt ihn',
      'flach und trocken auf und laminiert ihn nicht. Die Nummer oben gehört zum Vordruck und nicht zum Eintrag.',
      'Wer im Eintrag genannt ist, kann auf Antrag weitere Auszüge erhalten; andere müssen ein berechtigtes Interesse',
      'nachweisen. Eine Übersetzung ersetzt den Auszug nicht.',
    ],
  },
};

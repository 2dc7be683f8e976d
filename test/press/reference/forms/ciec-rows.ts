import { type CiecCell, type CiecRow, SECOND_MM, VALUES_MM } from './ciec-form.ts';

const WHOLE_MM = 91;
const HALF_MM = 45;
const DATE_MM = 36;
const DATE_CAPTION = 'Jo  Mo  An';

const whole = (entry: string): CiecCell => ({ entry, xMm: VALUES_MM, widthMm: WHOLE_MM });
const first = (entry: string): CiecCell => ({ entry, xMm: VALUES_MM, widthMm: HALF_MM });
const second = (entry: string): CiecCell => ({ entry, xMm: SECOND_MM, widthMm: HALF_MM });
const printed = (xMm: number, caption: string): CiecCell => ({ entry: null, xMm, widthMm: HALF_MM, caption });
const date = (entry: string, xMm = VALUES_MM): CiecCell => ({
  entry,
  xMm,
  widthMm: DATE_MM,
  caption: DATE_CAPTION,
});
const place = (entry: string): CiecCell => ({ entry, xMm: VALUES_MM + DATE_MM + 2, widthMm: 52 });

const HEAD: readonly CiecRow[] = [
  {
    no: '1',
    fr: 'État',
    translated: 'State - Staat - Staat',
    cells: [printed(VALUES_MM, 'République de Montclair')],
  },
  {
    no: '2',
    fr: "Service de l'état civil de",
    translated: 'Civil registry office of - Burgerlijke stand van',
    cells: [whole('office')],
  },
];

const ISSUE = (no: string): CiecRow => ({
  no,
  fr: 'Date de délivrance, signature, sceau',
  translated: 'Date of issue, signature, seal',
  cells: [date('issueDate')],
});

/** Form A, extract of a record of birth. `sexBesideDate` puts item 7 behind the date, as the newer edition does. */
export function birthRows(sexBesideDate: boolean): CiecRow[] {
  const sex: CiecCell = { entry: 'sex', xMm: VALUES_MM, widthMm: 12 };
  const sexRow = { no: '7', fr: 'Sexe', translated: 'Sex - Geslacht - Geschlecht', cells: [sex] };
  const birth: CiecRow = {
    no: '4',
    fr: 'Date et lieu de naissance',
    translated: 'Date and place of birth - Geboortedatum en plaats',
    cells: [date('birthDate'), place('birthPlace')],
  };
  const name: CiecRow = { no: '5', fr: 'Nom', translated: 'Name - Naam - Name', cells: [whole('surname')] };
  const forenames: CiecRow = {
    no: '6',
    fr: 'Prénoms',
    translated: 'Forenames - Voornamen - Vornamen',
    cells: sexBesideDate
      ? [
          { entry: 'forenames', xMm: VALUES_MM, widthMm: 60 },
          { ...sex, xMm: 174, caption: '7 Sexe' },
        ]
      : [whole('forenames')],
  };
  return [
    ...HEAD,
    {
      no: '3',
      fr: "Extrait de l'acte de naissance no",
      translated: 'Extract of birth record no - Uittreksel geboorteakte nr',
      cells: [first('recordNumber')],
    },
    birth,
    name,
    forenames,
    ...(sexBesideDate ? [] : [sexRow]),
    {
      no: '',
      fr: 'Parents',
      translated: 'Parents - Ouders - Eltern',
      cells: [printed(VALUES_MM, '8 Père - Father'), printed(SECOND_MM, '9 Mère - Mother')],
    },
    {
      no: '5',
      fr: 'Nom du père et de la mère',
      translated: 'Name of father and mother',
      cells: [first('fatherName'), second('motherName')],
    },
    {
      no: '6',
      fr: 'Prénoms du père et de la mère',
      translated: 'Forenames of father and mother',
      cells: [first('fatherForenames'), second('motherForenames')],
    },
    {
      no: '10',
      fr: "Autres énonciations de l'acte",
      translated: 'Other particulars of the record',
      cells: [whole('particulars')],
    },
    ISSUE('11'),
  ];
}

/** Form B, extract of a record of marriage. */
export function marriageRows(): CiecRow[] {
  return [
    ...HEAD,
    {
      no: '3',
      fr: "Extrait de l'acte de mariage no",
      translated: 'Extract of marriage record no',
      cells: [first('recordNumber')],
    },
    {
      no: '4',
      fr: 'Date et lieu du mariage',
      translated: 'Date and place of marriage',
      cells: [date('marriageDate'), place('marriagePlace')],
    },
    {
      no: '',
      fr: 'Époux',
      translated: 'Spouses - Echtgenoten',
      cells: [printed(VALUES_MM, '5 Mari - Husband'), printed(SECOND_MM, '6 Femme - Wife')],
    },
    {
      no: '7',
      fr: 'Nom avant le mariage',
      translated: 'Name before marriage',
      cells: [first('husbandName'), second('wifeName')],
    },
    {
      no: '8',
      fr: 'Prénoms',
      translated: 'Forenames - Voornamen',
      cells: [first('husbandForenames'), second('wifeForenames')],
    },
    {
      no: '9',
      fr: 'Date de naissance',
      translated: 'Date of birth - Geboortedatum',
      cells: [date('husbandBirthDate'), date('wifeBirthDate', SECOND_MM)],
    },
    {
      no: '9',
      fr: 'Lieu de naissance',
      translated: 'Place of birth - Geboorteplaats',
      cells: [first('husbandBirthPlace'), second('wifeBirthPlace')],
    },
    {
      no: '10',
      fr: 'Nom après le mariage',
      translated: 'Name after marriage',
      cells: [first('husbandAfter'), second('wifeAfter')],
    },
    {
      no: '11',
      fr: "Autres énonciations de l'acte",
      translated: 'Other particulars of the record',
      cells: [whole('particulars')],
    },
    ISSUE('12'),
  ];
}

/** Form C, extract of a record of death. */
export function deathRows(): CiecRow[] {
  return [
    ...HEAD,
    {
      no: '3',
      fr: "Extrait de l'acte de décès no",
      translated: 'Extract of death record no',
      cells: [first('recordNumber')],
    },
    {
      no: '4',
      fr: 'Date et lieu du décès',
      translated: 'Date and place of death',
      cells: [date('deathDate'), place('deathPlace')],
    },
    { no: '5', fr: 'Nom', translated: 'Name - Naam - Name', cells: [whole('surname')] },
    { no: '6', fr: 'Prénoms', translated: 'Forenames - Voornamen', cells: [whole('forenames')] },
    {
      no: '7',
      fr: 'Sexe',
      translated: 'Sex - Geslacht',
      cells: [{ entry: 'sex', xMm: VALUES_MM, widthMm: 12 }],
    },
    {
      no: '8',
      fr: 'Date et lieu de naissance',
      translated: 'Date and place of birth',
      cells: [date('birthDate'), place('birthPlace')],
    },
    {
      no: '9',
      fr: 'Nom du dernier conjoint',
      translated: 'Name of the last spouse',
      cells: [whole('spouseName')],
    },
    {
      no: '10',
      fr: 'Prénoms du dernier conjoint',
      translated: 'Forenames of the last spouse',
      cells: [whole('spouseForenames')],
    },
    {
      no: '11',
      fr: "Autres énonciations de l'acte",
      translated: 'Other particulars of the record',
      cells: [whole('particulars')],
    },
    { no: '12', fr: 'Père', translated: 'Father - Vader - Vater', cells: [whole('father')] },
    { no: '13', fr: 'Mère', translated: 'Mother - Moeder - Mutter', cells: [whole('mother')] },
    ISSUE('14'),
  ];
}

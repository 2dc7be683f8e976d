import { type PhraseBook, phraseBook } from '../text-layout/phrases.ts';

/** What a date on a document is the date of. */
const DATE_ROLES = [
  'birth',
  'marriage',
  'death',
  'registration',
  'issue',
  'expiry',
  'legalisation',
  'translation',
  'print',
  'unknown',
] as const;

export type DateRole = (typeof DATE_ROLES)[number];

/** What a label says of the date that stands by it. */
export interface DateLabel {
  readonly role: Exclude<DateRole, 'unknown'>;
  /** English, so that 03/04 may be the fourth of March. */
  readonly english: boolean;
}

type LabelTable = Readonly<Record<DateLabel['role'], string>>;

const ENGLISH: LabelTable = {
  birth:
    'date of birth|birth date|birthdate|D.O.B.|DOB|born on|date and place of birth|place and date of birth|born',
  marriage: 'date of marriage|married on|marriage date|date and place of marriage|were married on',
  death: 'date of death|died on|date and place of death|deceased on',
  registration: 'date of registration|registration date|registered on|date of entry|entered on',
  issue: 'date of issue|issue date|date issued|issued on|given on|issued',
  expiry:
    'date of expiry|expiry date|date of expiration|expiration date|expires on|valid until|valid to|expires',
  legalisation: 'legalised on|legalized on|date of legalisation|date of legalization',
  translation: 'translated on|date of translation',
  print: 'printed on|print date|date printed',
};

/** Dutch, French, German, Spanish, Portuguese, Italian, Turkish, Polish, Romanian, Ukrainian, Arabic, Persian. */
const OTHERS: LabelTable = {
  birth:
    'geboortedatum|geboren op|geboren|datum van geboorte|geboortedatum en -plaats|' +
    'date de naissance|né le|née le|né(e) le|date et lieu de naissance|lieu et date de naissance|' +
    'Geburtsdatum|geboren am|geb. am|Geburtstag|Tag der Geburt|Tag und Ort der Geburt|' +
    'fecha de nacimiento|nacido el|nacida el|nació el|fecha y lugar de nacimiento|lugar y fecha de nacimiento|' +
    'data de nascimento|nascido em|nascida em|nascido a|nascida a|data e local de nascimento|' +
    'data di nascita|nato il|nata il|data e luogo di nascita|luogo e data di nascita|' +
    'doğum tarihi|doğum yeri ve tarihi|data urodzenia|urodzony|urodzona|ur. dnia|data i miejsce urodzenia|' +
    'data nașterii|născut la data de|născută la data de|data și locul nașterii|' +
    'дата народження|дата і місце народження|народився|народилася|' +
    'تاريخ الميلاد|تاريخ الولادة|تاريخ الازدياد|تاریخ تولد',
  marriage:
    'huwelijksdatum|datum huwelijk|gehuwd op|getrouwd op|datum van het huwelijk|' +
    'date de mariage|date du mariage|marié le|mariée le|mariés le|date et lieu du mariage|' +
    'Tag der Eheschließung|Datum der Eheschließung|fecha de matrimonio|fecha del matrimonio|' +
    'data do casamento|data de casamento|data di matrimonio|data del matrimonio|evlenme tarihi|evlilik tarihi|' +
    'data zawarcia małżeństwa|data căsătoriei|дата реєстрації шлюбу|дата шлюбу|تاريخ الزواج|تاریخ ازدواج',
  death:
    'overlijdensdatum|datum van overlijden|datum overlijden|overleden op|date de décès|date du décès|décédé le|' +
    'décédée le|date et lieu du décès|Sterbedatum|Todestag|gestorben am|verstorben am|Tag des Todes|' +
    'fecha de defunción|fecha de fallecimiento|falleció el|data do óbito|data de falecimento|data di morte|' +
    'deceduto il|deceduta il|ölüm tarihi|data zgonu|data decesului|decedat la data de|дата смерті|' +
    'تاريخ الوفاة|تاریخ فوت|تاریخ وفات',
  registration:
    'datum inschrijving|inschrijvingsdatum|datum van inschrijving|ingeschreven op|datum akte|datum van de akte|' +
    "date d'enregistrement|date de l'enregistrement|date de l'inscription|date d'inscription|enregistré le|dressé le|dressée le|inscrit le|date de l'acte|" +
    'transcrit le|Datum der Eintragung|Tag der Eintragung|eingetragen am|beurkundet am|fecha de inscripción|fecha de registro|' +
    'inscrito el|inscrita el|data do registo|data de registo|data do registro|data de registro|registado em|' +
    'registrado em|data di registrazione|iscritto il|tescil tarihi|kayıt tarihi|data sporządzenia aktu|' +
    'data rejestracji|data înregistrării|дата складення актового запису|дата реєстрації|تاريخ التسجيل|تاريخ القيد|' +
    'تاریخ ثبت',
  issue:
    'datum van afgifte|datum afgifte|afgiftedatum|afgegeven op|afgegeven te|gedaan te|datum van uitgifte|uitgegeven op|' +
    "date de délivrance|délivré le|délivrée le|date d'émission|fait le|fait à|établi le|" +
    'Ausstellungsdatum|ausgestellt am|Datum der Ausstellung|Tag der Ausstellung|' +
    'fecha de expedición|expedido el|expedida el|fecha de emisión|data de emissão|data de expedição|emitido em|' +
    'data di rilascio|rilasciato il|rilasciata il|data di emissione|veriliş tarihi|verildiği tarih|düzenleme tarihi|' +
    'data wydania|wydano dnia|data eliberării|eliberat la data de|дата видачі|' +
    'تاريخ الإصدار|تاريخ الاصدار|تاريخ التسليم|تاریخ صدور',
  expiry:
    "geldig tot|geldig t/m|geldig tot en met|vervaldatum|date d'expiration|date de validité|valable jusqu'au|" +
    'expire le|gültig bis|Ablaufdatum|fecha de caducidad|fecha de vencimiento|válido hasta|válida hasta|' +
    'data de validade|válido até|data di scadenza|scadenza|valido fino al|son geçerlilik tarihi|geçerlilik tarihi|' +
    'termin ważności|data ważności|ważny do|data expirării|valabil până la|дійсний до|дата закінчення строку дії|' +
    'تاريخ الانتهاء|تاريخ انتهاء|صالح لغاية|تاریخ انقضا',
  legalisation:
    'gelegaliseerd op|datum legalisatie|légalisé le|date de légalisation|legalisiert am|legalizado el|legalizzato il',
  translation:
    'vertaald op|datum vertaling|traduit le|date de la traduction|übersetzt am|traducido el|tradotto il',
  print: 'afgedrukt op|datum afdruk|imprimé le|gedruckt am|Druckdatum|fecha de impresión|stampato il',
};

function* labels(): Generator<readonly [string, DateLabel]> {
  for (const [table, english] of [
    [ENGLISH, true],
    [OTHERS, false],
  ] as const) {
    for (const [role, phrases] of Object.entries(table) as [DateLabel['role'], string][]) {
      for (const phrase of phrases.split('|')) yield [phrase, { role, english }];
    }
  }
}

/** Labels of dates in the languages that are read. */
export const DATE_LABELS: PhraseBook<DateLabel> = phraseBook(labels());

/** Words that tell what kind of document a page is, as far as the order of its dates needs it. */
export type PageKind = 'identity' | 'birth' | 'marriage' | 'death' | 'apostille';

/** Titles of documents. */
export const TITLES: PhraseBook<PageKind> = phraseBook([
  ...(
    'passport|passeport|paspoort|Reisepass|pasaporte|passaporte|passaporto|pasaport|paszport|pașaport|паспорт|' +
    "identity card|identiteitskaart|carte d'identité|carte nationale d'identité|Personalausweis|carta d'identità|" +
    'documento nacional de identidad|kimlik kartı|dowód osobisty|carte de identitate|residence permit|' +
    'verblijfstitel|verblijfsdocument|titre de séjour|Aufenthaltstitel|permiso de residencia|driving licence|' +
    'rijbewijs|permis de conduire|Führerschein|جواز سفر|بطاقة شخصية'
  )
    .split('|')
    .map((title): [string, PageKind] => [title, 'identity']),
  ...(
    'death certificate|certificate of death|overlijdensakte|akte van overlijden|acte de décès|Sterbeurkunde|' +
    'certificado de defunción|acta de defunción|partida de defunción|certidão de óbito|certificato di morte|' +
    'atto di morte|ölüm belgesi|akt zgonu|certificat de deces|certificate of registration of death'
  )
    .split('|')
    .map((title): [string, PageKind] => [title, 'death']),
  ...(
    'marriage certificate|certificate of marriage|huwelijksakte|acte de mariage|Eheurkunde|Heiratsurkunde|' +
    'acta de matrimonio|partida de matrimonio|certidão de casamento|atto di matrimonio|certificato di matrimonio|' +
    'evlenme kayıt örneği|akt małżeństwa|certificat de căsătorie|свідоцтво про шлюб|عقد زواج'
  )
    .split('|')
    .map((title): [string, PageKind] => [title, 'marriage']),
  ...(
    'birth certificate|certificate of birth|record of birth|register of births|geboorteakte|akte van geboorte|' +
    'register van geboorten|geboorteregister|acte de naissance|registre des naissances|Geburtsurkunde|Geburtenregister|' +
    'Geburtseintrag|acta de nacimiento|partida de nacimiento|certidão de nascimento|atto di nascita|doğum kayıt örneği|' +
    'akt urodzenia|certificat de naștere|свідоцтво про народження|شهادة ميلاد|شهادة الميلاد'
  )
    .split('|')
    .map((title): [string, PageKind] => [title, 'birth']),
  ['apostille', 'apostille'],
]);

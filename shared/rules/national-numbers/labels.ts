import { type PhraseBook, phraseBook } from '../text-layout/phrases.ts';

/** What a label says of the number that stands by it. */
export interface NumberLabel {
  /** Ids of the kinds of number that it may stand for. */
  readonly systems: readonly string[];
  /** The label says by itself that a national number stands there; otherwise a state named on the page must. */
  readonly plain: boolean;
}

const PLAIN: readonly (readonly [systems: string, labels: string])[] = [
  [
    'NL.bsn',
    'BSN|B.S.N.|BSN-nummer|burgerservicenummer|burger service nummer|citizen service number|sofinummer',
  ],
  [
    'BE.nn',
    'rijksregisternummer|rijksregister nr|identificatienummer van het rijksregister|INSZ|' +
      "Nationalregisternummer|numéro de registre national|numéro d'identification du registre national",
  ],
  [
    'FR.nir',
    'numéro de sécurité sociale|n° de sécurité sociale|n° sécurité sociale|no de sécurité sociale|NIR',
  ],
  [
    'TR.tckimlik',
    'T.C. Kimlik No|TC Kimlik No|T.C. Kimlik Numarası|TC Kimlik Numarası|TCKN|T.R. Identity No|TR Identity No|' +
      'Turkish identity number',
  ],
  ['PL.pesel', 'PESEL|nr PESEL|numer PESEL'],
  ['ES.dni ES.nie', 'DNI|D.N.I.|NIE|N.I.E.|NIF|N.I.F.|DNI/NIE|documento nacional de identidad'],
  ['IT.codicefiscale', 'codice fiscale|cod. fiscale|cod. fisc.'],
  ['RO.cnp', 'CNP|C.N.P.|cod numeric personal'],
  ['BG.egn', 'ЕГН|EGN'],
  ['CZ.rc SK.rc', 'rodné číslo|r.č.'],
  ['FI.hetu', 'henkilötunnus|hetu|personbeteckning'],
  ['SE.personnummer DK.cpr NO.fodselsnummer', 'personnummer|person-nr'],
  ['EE.ik', 'isikukood'],
  ['LT.asmens', 'asmens kodas'],
  ['LV.pvn', 'personas kods'],
  ['HR.oib', 'OIB'],
  ['RS.jmbg', 'JMBG|J.M.B.G.|JMB|ЈМБГ|EMŠO|ЕМБГ|EMBG'],
  ['NO.fodselsnummer', 'fødselsnummer'],
  ['DK.cpr', 'CPR-nr|CPR-nummer|CPR no'],
  ['PK.cnic', 'CNIC|NICOP'],
  ['CH.ssn', 'AHV-Nr|AHV-Nummer|AHVN13|n° AVS|no AVS|numéro AVS|numero AVS'],
  ['BR.cpf', 'CPF'],
  ['MX.curp', 'CURP'],
  ['UA.rntrc', 'РНОКПП|RNOKPP|реєстраційний номер облікової картки платника податків'],
  ['IS.kennitala', 'kennitala'],
  ['IE.pps', 'PPSN|PPS number|PPS no'],
  ['DE.idnr', 'Steuer-ID|Steuer-IdNr|steuerliche Identifikationsnummer|Steueridentifikationsnummer'],
  ['IR.nationalCode', 'کد ملی|کدملی|شماره ملی'],
];

/** Kinds that a general label may stand for, when the page names their state. */
const GENERAL_SYSTEMS =
  'NL.bsn BE.nn TR.tckimlik PL.pesel RO.cnp BG.egn EE.ik LT.asmens LV.pvn HR.oib RS.jmbg FI.hetu ' +
  'SE.personnummer DK.cpr NO.fodselsnummer ZA.idnr EC.ci IL.idnr KR.rrn CN.ric IR.nationalCode PK.cnic';

const GENERAL: readonly (readonly [systems: string, labels: string])[] = [
  [
    GENERAL_SYSTEMS,
    'personal no|personal number|personal code|persoonsnummer|numéro personnel|n° personnel|identity number|' +
      'identity no|national identity number|national ID number|national number|national no|' +
      'personal identification number|identification number|numéro d’identification|persönliche Nummer|' +
      'número de identidad|cédula de identidad',
  ],
  // NISS is also the Portuguese social security number, of eleven digits too.
  ['BE.nn', 'NISS|numéro national|nationaal nummer|n° national'],
  ['CL.rut', 'RUT|RUN|R.U.T.|R.U.N.|rol único nacional|rol único tributario'],
  ['UA.rntrc', 'ідентифікаційний номер|податковий номер'],
  ['IR.nationalCode', 'national code'],
];

function* labels(): Generator<readonly [string, NumberLabel]> {
  for (const [table, plain] of [
    [PLAIN, true],
    [GENERAL, false],
  ] as const) {
    for (const [systems, phrases] of table) {
      const label = { systems: systems.split(' '), plain };
      for (const phrase of phrases.split('|')) yield [phrase, label];
    }
  }
}

/** Labels of national numbers in the languages of their states and in English, Dutch and French. */
export const NUMBER_LABELS: PhraseBook<NumberLabel> = phraseBook(labels());

const STATE_NAMES: readonly (readonly [state: string, names: string])[] = [
  ['NL', 'Koninkrijk der Nederlanden|Nederland|Netherlands|Pays-Bas'],
  ['BE', 'België|Belgique|Belgien|Belgium|Koninkrijk België'],
  ['TR', 'Türkiye|Türkiye Cumhuriyeti|Turkey|Republic of Turkey'],
  ['PL', 'Polska|Rzeczpospolita Polska|Poland|Republic of Poland'],
  ['RO', 'România|Romania|Roumanie'],
  ['BG', 'България|Bulgaria|Bulgarie'],
  ['EE', 'Eesti|Estonia|Eesti Vabariik'],
  ['LT', 'Lietuva|Lietuvos Respublika|Lithuania'],
  ['LV', 'Latvija|Latvijas Republika|Latvia'],
  ['HR', 'Hrvatska|Republika Hrvatska|Croatia'],
  ['RS', 'Srbija|Republika Srbija|Serbia|Bosna i Hercegovina|Bosnia and Herzegovina|Crna Gora|Montenegro'],
  ['FI', 'Suomi|Finland'],
  ['SE', 'Sverige|Sweden'],
  ['DK', 'Danmark|Denmark'],
  ['NO', 'Norge|Noreg|Norway'],
  ['ZA', 'South Africa|Republic of South Africa|Suid-Afrika'],
  ['EC', 'Ecuador|República del Ecuador'],
  ['IL', 'Israel|State of Israel'],
  ['KR', 'Republic of Korea'],
  ['CN', "People's Republic of China"],
  ['IR', 'Iran|Islamic Republic of Iran|جمهوری اسلامی ایران|ایران'],
  ['PK', 'Pakistan|Islamic Republic of Pakistan'],
  ['CL', 'Chile|República de Chile'],
  ['UA', 'Україна|Ukraine'],
];

/** Names by which states call themselves on their documents, with their ISO 3166 code. */
export const STATES: PhraseBook<string> = phraseBook(
  STATE_NAMES.flatMap(([state, names]) => names.split('|').map((name) => [name, state] as const)),
);

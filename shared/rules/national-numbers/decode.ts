import { isoDay, pad } from '../dates/calendar.ts';

/** What a national number says about its holder. */
export interface Decoded {
  /**
   * The days of birth that the number can mean, as YYYY-MM-DD, or YYYY-MM where it holds no day.
   * Empty when it can mean none (month 13); null when it does not say.
   */
  readonly births: readonly string[] | null;
  readonly sex: 'M' | 'F' | null;
}

type Decoder = (value: string) => Decoded;

const digits = (value: string, from: number, to: number): number => Number(value.slice(from, to));
const oddIsMale = (digit: number): 'M' | 'F' => (digit % 2 === 1 ? 'M' : 'F');
const oneDay = (year: number, month: number, day: number): string[] => {
  const iso = isoDay(year, month, day);
  return iso === null ? [] : [iso];
};
const eitherCentury = (yy: number, month: number, day: number): string[] =>
  [1900, 2000].flatMap((century) => oneDay(century + yy, month, day));

/** BE: six digits of date, three of order (odd for men); bis numbers add 20 or 40 to the month. */
function belgian(value: string): Decoded {
  const month = digits(value, 2, 4);
  const day = digits(value, 4, 6);
  const plain = month % 20;
  const sexKnown = month < 20 || month >= 40;
  const sex = sexKnown ? oddIsMale(digits(value, 6, 9)) : null;
  // Month or day 00 stands for an unknown birth date.
  if (plain === 0 || day === 0) return { births: null, sex };
  if (month > 52) return { births: [], sex };
  const base = digits(value, 0, 9);
  const check = digits(value, 9, 11);
  const centuries = [
    { start: 1900, holds: 97 - (base % 97) === check },
    { start: 2000, holds: 97 - ((2_000_000_000 + base) % 97) === check },
  ];
  const told = centuries.filter(({ holds }) => holds);
  const births = (told.length > 0 ? told : centuries).flatMap(({ start }) =>
    oneDay(start + digits(value, 0, 2), plain, day),
  );
  return { births, sex };
}

/** FR: sex, year, month; 20 to 42 and 50 to 99 stand for months not known (INSEE). */
function french(value: string): Decoded {
  const first = digits(value, 0, 1);
  const sex = [1, 3, 7].includes(first) ? 'M' : [2, 4, 8].includes(first) ? 'F' : null;
  const month = digits(value, 3, 5);
  if ((month >= 20 && month <= 42) || month >= 50) return { births: null, sex };
  if (month < 1 || month > 12) return { births: [], sex };
  const year = digits(value, 1, 3);
  return { births: [1900, 2000].map((century) => `${century + year}-${pad(month, 2)}`), sex };
}

/** PL: the month holds the century: +80 for 18xx, +20 for 20xx, +40, +60; tenth digit odd for men. */
function polish(value: string): Decoded {
  const month = digits(value, 2, 4);
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)]!;
  const births = oneDay(century + digits(value, 0, 2), month % 20, digits(value, 4, 6));
  return { births, sex: oddIsMale(digits(value, 9, 10)) };
}

/** IT: omocodia writes letters LMNPQRSTUV for the digits 0-9; women have 40 added to the day. */
function italian(value: string): Decoded {
  const number = (text: string): number =>
    Number(text.replace(/[LMNP-V]/g, (letter) => String('LMNPQRSTUV'.indexOf(letter))));
  const month = 'ABCDEHLMPRST'.indexOf(value.charAt(8)) + 1;
  const day = number(value.slice(9, 11));
  const births = eitherCentury(number(value.slice(6, 8)), month, day > 40 ? day - 40 : day);
  return { births, sex: day > 40 ? 'F' : 'M' };
}

function chinese(value: string): Decoded {
  const births = oneDay(digits(value, 6, 10), digits(value, 10, 12), digits(value, 12, 14));
  return { births, sex: oddIsMale(digits(value, 16, 17)) };
}

/** RO: first digit 1/2 19xx, 3/4 18xx, 5/6 20xx, 7/8 residents of any century, odd for men. */
function romanian(value: string): Decoded {
  const first = digits(value, 0, 1);
  const [year, month, day] = [digits(value, 1, 3), digits(value, 3, 5), digits(value, 5, 7)];
  const century = [null, 1900, 1900, 1800, 1800, 2000, 2000, null, null, null][first] ?? null;
  const births = century === null ? eitherCentury(year, month, day) : oneDay(century + year, month, day);
  return { births, sex: first >= 1 && first <= 8 ? oddIsMale(first) : null };
}

/** BG: month +20 for 18xx, +40 for 20xx; ninth digit even for men. */
function bulgarian(value: string): Decoded {
  const month = digits(value, 2, 4);
  const century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
  const births = oneDay(century + digits(value, 0, 2), month % 20, digits(value, 4, 6));
  return { births, sex: oddIsMale(digits(value, 8, 9) + 1) };
}

/** CZ, SK: month +50 for women, +20 more when a day's numbers ran out; nine digits until 1953. */
function czech(value: string): Decoded {
  const written = digits(value, 2, 4);
  const month = (written % 50) % 20;
  const yy = digits(value, 0, 2);
  const year = value.length === 9 ? (yy > 53 ? 1800 + yy : 1900 + yy) : yy < 54 ? 2000 + yy : 1900 + yy;
  return { births: oneDay(year, month, digits(value, 4, 6)), sex: written > 50 ? 'F' : 'M' };
}

/** FI: ddmmyy, a sign for the century (more letters since 2023), three digits odd for men. */
function finnish(value: string): Decoded {
  const sign = value.charAt(6);
  const century = sign === '+' ? 1800 : '-YXWVU'.includes(sign) ? 1900 : 2000;
  const births = oneDay(century + digits(value, 4, 6), digits(value, 2, 4), digits(value, 0, 2));
  return { births, sex: oddIsMale(digits(value, 9, 10)) };
}

/** SE: (yy)yymmdd and four digits, the third odd for men; coordination numbers add 60 to the day. */
function swedish(value: string): Decoded {
  const rest = value.length - 8;
  const written = digits(value, rest + 2, rest + 4);
  const day = written > 60 ? written - 60 : written;
  const month = digits(value, rest, rest + 2);
  const births =
    value.length === 12
      ? oneDay(digits(value, 0, 4), month, day)
      : [1800, 1900, 2000].flatMap((century) => oneDay(century + digits(value, 0, 2), month, day));
  return { births, sex: oddIsMale(digits(value, value.length - 2, value.length - 1)) };
}

/** NO: the individual number tells the century; D-numbers add 40 to the day, H-numbers to the month. */
function norwegian(value: string): Decoded {
  const person = digits(value, 6, 9);
  const yy = digits(value, 4, 6);
  const day = digits(value, 0, 2) % 40;
  const month = digits(value, 2, 4) % 40;
  const centuries: number[] = [];
  if (person < 500 || (person >= 900 && yy >= 40)) centuries.push(1900);
  if (person >= 500 && person < 750 && yy >= 54) centuries.push(1800);
  if (person >= 500 && yy < 40) centuries.push(2000);
  return {
    births: centuries.flatMap((century) => oneDay(century + yy, month, day)),
    sex: oddIsMale(person),
  };
}

/** DK: the seventh digit tells the century; numbers of people without one add 60 to the day. */
function danish(value: string): Decoded {
  const seventh = digits(value, 6, 7);
  const yy = digits(value, 4, 6);
  const written = digits(value, 0, 2);
  let century = 2000;
  if (seventh >= 5 && seventh <= 8 && yy >= 58) century = 1800;
  else if (seventh <= 3 || ((seventh === 4 || seventh === 9) && yy >= 37)) century = 1900;
  const births = oneDay(century + yy, digits(value, 2, 4), written > 60 ? written - 60 : written);
  return { births, sex: oddIsMale(digits(value, 9, 10)) };
}

/** EE, LT: first digit holds century and sex, odd for men. */
function baltic(value: string): Decoded {
  const first = digits(value, 0, 1);
  if (first === 0 || first === 9) return { births: null, sex: null };
  const century = 1800 + 100 * Math.floor((first - 1) / 2);
  const births = oneDay(century + digits(value, 1, 3), digits(value, 3, 5), digits(value, 5, 7));
  return { births, sex: oddIsMale(first) };
}

/** LV: ddmmyy and a digit for the century; numbers that begin with 32 to 39 hold no date. */
function latvian(value: string): Decoded {
  if (digits(value, 0, 2) >= 32) return { births: null, sex: null };
  const century = 1800 + 100 * digits(value, 6, 7);
  const births = oneDay(century + digits(value, 4, 6), digits(value, 2, 4), digits(value, 0, 2));
  return { births, sex: null };
}

/** Former Yugoslavia: ddmmyyy, region, three digits below 500 for men. */
function yugoslav(value: string): Decoded {
  const yyy = digits(value, 4, 7);
  const births = oneDay(yyy >= 800 ? 1000 + yyy : 2000 + yyy, digits(value, 2, 4), digits(value, 0, 2));
  return { births, sex: digits(value, 9, 12) < 500 ? 'M' : 'F' };
}

function southAfrican(value: string): Decoded {
  const births = eitherCentury(digits(value, 0, 2), digits(value, 2, 4), digits(value, 4, 6));
  return { births, sex: digits(value, 6, 10) >= 5000 ? 'M' : 'F' };
}

/** KR: seventh digit holds century, sex (odd for men) and nationality. */
function korean(value: string): Decoded {
  const seventh = digits(value, 6, 7);
  const century = [1800, 1900, 1900, 2000, 2000, 1900, 1900, 2000, 2000, 1800][seventh]!;
  const births = oneDay(century + digits(value, 0, 2), digits(value, 2, 4), digits(value, 4, 6));
  return { births, sex: oddIsMale(seventh) };
}

/** MX: the seventeenth character is a digit until 1999 and a letter after. */
function mexican(value: string): Decoded {
  const century = /\d/.test(value.charAt(16)) ? 1900 : 2000;
  const births = oneDay(century + digits(value, 4, 6), digits(value, 6, 8), digits(value, 8, 10));
  const letter = value.charAt(10);
  return { births, sex: letter === 'H' ? 'M' : letter === 'M' ? 'F' : null };
}

/** IS: ddmmyy and, last, a digit for the century (9 for 19xx, 0 for 20xx, 8 for 18xx). */
function icelandic(value: string): Decoded {
  const century = { '8': 1800, '9': 1900, '0': 2000 }[value.charAt(9)];
  const day = digits(value, 0, 2);
  if (century === undefined || day > 31) return { births: null, sex: null };
  return { births: oneDay(century + digits(value, 4, 6), digits(value, 2, 4), day), sex: null };
}

/** UA: five digits count the days since 31 December 1899; ninth digit odd for men. */
function ukrainian(value: string): Decoded {
  const days = digits(value, 0, 5);
  const sex = oddIsMale(digits(value, 8, 9));
  if (days === 0) return { births: null, sex };
  return { births: [new Date(Date.UTC(1899, 11, 31 + days)).toISOString().slice(0, 10)], sex };
}

/** PK: the last digit, odd for men. */
const pakistani: Decoder = (value) => ({ births: null, sex: oddIsMale(digits(value, 12, 13)) });

/**
 * What the number's form says of birth and sex, for the systems that carry it.
 *
 * Rules as published by the issuing registers and collected in the python-stdnum documentation.
 */
export const DECODERS: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ['BE.nn', belgian],
  ['FR.nir', french],
  ['PL.pesel', polish],
  ['IT.codicefiscale', italian],
  ['CN.ric', chinese],
  ['RO.cnp', romanian],
  ['BG.egn', bulgarian],
  ['CZ.rc', czech],
  ['SK.rc', czech],
  ['FI.hetu', finnish],
  ['SE.personnummer', swedish],
  ['NO.fodselsnummer', norwegian],
  ['DK.cpr', danish],
  ['EE.ik', baltic],
  ['LT.asmens', baltic],
  ['LV.pvn', latvian],
  ['RS.jmbg', yugoslav],
  ['ZA.idnr', southAfrican],
  ['KR.rrn', korean],
  ['MX.curp', mexican],
  ['IS.kennitala', icelandic],
  ['UA.rntrc', ukrainian],
  ['PK.cnic', pakistani],
]);

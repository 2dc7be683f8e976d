import { validate as beInsz } from 'stdnum/lib/cjs/be/insz.js';
import { validate as bgEgn } from 'stdnum/lib/cjs/bg/egn.js';
import { validate as brCpf } from 'stdnum/lib/cjs/br/cpf.js';
import { validate as chSsn } from 'stdnum/lib/cjs/ch/ssn.js';
import { validate as clRut } from 'stdnum/lib/cjs/cl/rut.js';
import { validate as cnRic } from 'stdnum/lib/cjs/cn/ric.js';
import { validate as czRc } from 'stdnum/lib/cjs/cz/rc.js';
import { validate as deIdnr } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as dkCpr } from 'stdnum/lib/cjs/dk/cpr.js';
import { validate as ecCi } from 'stdnum/lib/cjs/ec/ci.js';
import { validate as eeIk } from 'stdnum/lib/cjs/ee/ik.js';
import { validate as esDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as esNie } from 'stdnum/lib/cjs/es/nie.js';
import { validate as fiHetu } from 'stdnum/lib/cjs/fi/hetu.js';
import { validate as frNir } from 'stdnum/lib/cjs/fr/nir.js';
import { validate as hrOib } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as iePps } from 'stdnum/lib/cjs/ie/pps.js';
import { validate as ilIdnr } from 'stdnum/lib/cjs/il/idnr.js';
import { validate as isKennitala } from 'stdnum/lib/cjs/is/kennitala.js';
import { validate as itCodiceFiscale } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as krRrn } from 'stdnum/lib/cjs/kr/rrn.js';
import { validate as ltAsmens } from 'stdnum/lib/cjs/lt/asmens.js';
import { validate as lvPvn } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as mxCurp } from 'stdnum/lib/cjs/mx/curp.js';
import { validate as nlBsn } from 'stdnum/lib/cjs/nl/bsn.js';
import { validate as noFodselsnummer } from 'stdnum/lib/cjs/no/fodselsnummer.js';
import { validate as pkCnic } from 'stdnum/lib/cjs/pk/cnic.js';
import { validate as plPesel } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as roCnp } from 'stdnum/lib/cjs/ro/cnp.js';
import { validate as rsJmbg } from 'stdnum/lib/cjs/rs/jmbg.js';
import { validate as sePersonnummer } from 'stdnum/lib/cjs/se/personnummer.js';
import { validate as trTcKimlik } from 'stdnum/lib/cjs/tr/tckimlik.js';
import type { ValidateReturn } from 'stdnum/lib/cjs/types.js';
import { validate as uaRntrc } from 'stdnum/lib/cjs/ua/rntrc.js';
import { validate as zaIdnr } from 'stdnum/lib/cjs/za/idnr.js';
import identityCard from 'validator/lib/isIdentityCard.js';

/**
 * How far a failing check digit carries.
 *
 * `hard`: the register issues no number that fails. `soft`: numbers that fail are known to have been
 * issued, so a failure is worth a look and no more. `none`: the number has no check digit.
 */
export type CheckDigitStrength = 'hard' | 'soft' | 'none';

/** Why a number does not pass, or null when it does. */
export type RawFailure = 'checksum' | 'component' | 'format' | null;

/** One kind of national number. */
export interface NumberSystem {
  /** `<ISO 3166 state>.<type>`, as npm stdnum names them. */
  readonly id: string;
  /** What the issuing state calls it. */
  readonly name: string;
  /** 9 for a digit, A for a letter, X for either, S for the Finnish sign of the century. */
  readonly shapes: readonly string[];
  readonly strength: CheckDigitStrength;
  /** Places of the check characters, from the end: -1 is the last character. */
  readonly checkAt: readonly number[];
  /** Whether the birth date in the number may honestly differ from the holder's. */
  readonly birthMayDiffer: boolean;
  readonly test: (value: string) => RawFailure;
}

type Validate = (value: string) => ValidateReturn;

function byStdnum(validate: Validate): NumberSystem['test'] {
  return (value) => {
    const result = validate(value);
    if (result.isValid) return null;
    switch (result.error.name) {
      case 'InvalidChecksum':
        return 'checksum';
      case 'InvalidComponent':
        return 'component';
      default:
        return 'format';
    }
  };
}

/** npm stdnum wants the Swedish sign of the century, which many documents leave out. */
const swedish: Validate = (value) => sePersonnummer(`${value.slice(0, -4)}-${value.slice(-4)}`);

const iranian: NumberSystem['test'] = (value) => (identityCard.default(value, 'IR') ? null : 'checksum');

const nine = (count: number): string => '9'.repeat(count);

function system(
  id: string,
  name: string,
  shapes: readonly string[],
  test: NumberSystem['test'],
  more: Partial<Pick<NumberSystem, 'strength' | 'checkAt' | 'birthMayDiffer'>> = {},
): [string, NumberSystem] {
  return [id, { id, name, shapes, test, strength: 'hard', checkAt: [-1], birthMayDiffer: false, ...more }];
}

/**
 * The national numbers that can be checked, by id.
 *
 * Soft: PESEL, EGN, CNP, JMBG, the Chinese and the Czech and Slovak numbers were given out by hand with
 * errors that were left standing; Korea draws the last digits at random since October 2020; Iceland and
 * Latvia dropped the check digit for new numbers, and so, it is said, did Ecuador. Denmark did in 2007: none.
 */
export const NATIONAL_NUMBERS: ReadonlyMap<string, NumberSystem> = new Map([
  system('NL.bsn', 'Burgerservicenummer', [nine(9)], byStdnum(nlBsn)),
  system('BE.nn', 'Rijksregisternummer / Numéro national', [nine(11)], byStdnum(beInsz), {
    checkAt: [-2, -1],
    birthMayDiffer: true,
  }),
  system('FR.nir', 'Numéro de sécurité sociale (NIR)', [nine(15), '999999A99999999'], byStdnum(frNir), {
    checkAt: [-2, -1],
  }),
  system('TR.tckimlik', 'T.C. Kimlik No', [nine(11)], byStdnum(trTcKimlik), { checkAt: [-2, -1] }),
  system('PL.pesel', 'PESEL', [nine(11)], byStdnum(plPesel), { strength: 'soft' }),
  system('ES.dni', 'DNI', [`${nine(8)}A`], byStdnum(esDni)),
  system('ES.nie', 'NIE', [`A${nine(7)}A`], byStdnum(esNie)),
  system('IT.codicefiscale', 'Codice fiscale', ['AAAAAAXXAXXAXXXA'], byStdnum(itCodiceFiscale)),
  system('CN.ric', '公民身份号码', [`${nine(17)}X`], byStdnum(cnRic), { strength: 'soft' }),
  system('RO.cnp', 'Cod numeric personal (CNP)', [nine(13)], byStdnum(roCnp), { strength: 'soft' }),
  system('BG.egn', 'ЕГН', [nine(10)], byStdnum(bgEgn), { strength: 'soft' }),
  system('CZ.rc', 'Rodné číslo', [nine(10), nine(9)], byStdnum(czRc), { strength: 'soft' }),
  system('SK.rc', 'Rodné číslo', [nine(10), nine(9)], byStdnum(czRc), { strength: 'soft' }),
  system('FI.hetu', 'Henkilötunnus', ['999999S999X'], byStdnum(fiHetu)),
  system('SE.personnummer', 'Personnummer', [nine(10), nine(12)], byStdnum(swedish), {
    birthMayDiffer: true,
  }),
  system('EE.ik', 'Isikukood', [nine(11)], byStdnum(eeIk)),
  system('LT.asmens', 'Asmens kodas', [nine(11)], byStdnum(ltAsmens)),
  system('LV.pvn', 'Personas kods', [nine(11)], byStdnum(lvPvn), { strength: 'soft' }),
  system('HR.oib', 'OIB', [nine(11)], byStdnum(hrOib)),
  system('RS.jmbg', 'JMBG', [nine(13)], byStdnum(rsJmbg), { strength: 'soft' }),
  system('NO.fodselsnummer', 'Fødselsnummer', [nine(11)], byStdnum(noFodselsnummer), { checkAt: [-2, -1] }),
  system('DK.cpr', 'CPR-nummer', [nine(10)], byStdnum(dkCpr), { strength: 'none' }),
  system('ZA.idnr', 'South African identity number', [nine(13)], byStdnum(zaIdnr)),
  system('CL.rut', 'RUN / RUT', [`${nine(8)}X`, `${nine(7)}X`], byStdnum(clRut)),
  system('EC.ci', 'Cédula de identidad (Ecuador)', [nine(10)], byStdnum(ecCi), { strength: 'soft' }),
  system('PK.cnic', 'CNIC', [nine(13)], byStdnum(pkCnic), { strength: 'none' }),
  system('IL.idnr', 'Mispar zehut', [nine(9)], byStdnum(ilIdnr)),
  system('KR.rrn', '주민등록번호', [nine(13)], byStdnum(krRrn), { strength: 'soft' }),
  system('CH.ssn', 'AHV-Nummer / No AVS', [nine(13)], byStdnum(chSsn)),
  system('BR.cpf', 'CPF', [nine(11)], byStdnum(brCpf), { checkAt: [-2, -1] }),
  system('MX.curp', 'CURP', ['AAAA999999AAAAAAX9'], byStdnum(mxCurp)),
  system('UA.rntrc', 'РНОКПП', [nine(10)], byStdnum(uaRntrc)),
  system('IS.kennitala', 'Kennitala', [nine(10)], byStdnum(isKennitala), {
    strength: 'soft',
    checkAt: [-2],
  }),
  system('IE.pps', 'PPS number', ['9999999A', '9999999AA'], byStdnum(iePps)),
  system('DE.idnr', 'Steuerliche Identifikationsnummer', [nine(11)], byStdnum(deIdnr)),
  system('IR.nationalCode', 'کد ملی', [nine(10)], iranian),
]);

import { fold } from '../text-layout/fold.ts';

/** Names of the twelve months, January first; variants of one month are parted by a stroke. */
const NAMES: readonly string[] = [
  // English
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  // Dutch
  'januari februari maart/mrt april mei juni juli augustus september oktober/okt november december',
  // French
  'janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aou septembre octobre novembre décembre/déc',
  // German, Austrian too
  'januar/jänner/jän februar/feber märz/mär april mai juni juli august september oktober/okt november dezember/dez',
  // Spanish
  'enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic',
  // Portuguese
  'janeiro fevereiro/fev março abril maio/mai junho julho agosto setembro outubro/out novembro dezembro/dez',
  // Italian
  'gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set ottobre/ott novembre dicembre/dic',
  // Turkish
  'ocak/oca şubat/şub mart nisan/nis mayıs haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
  // Polish, as read after a day and by itself
  'stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru',
  // Romanian
  'ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie',
  // Ukrainian, as read after a day and by itself
  'січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень',
  // Arabic: Egypt and the Gulf
  'يناير فبراير مارس أبريل/إبريل مايو يونيو/يونية يوليو/يولية أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  // Arabic: Algeria and Tunisia
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  // Arabic: Morocco
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  // Persian names of the Gregorian months
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
];

/** The Levant names two months with two words each; kept apart because of their spaces. */
const LEVANTINE: readonly (readonly [name: string, month: number])[] = [
  ['كانون الثاني', 1],
  ['شباط', 2],
  ['آذار', 3],
  ['نيسان', 4],
  ['أيار', 5],
  ['حزيران', 6],
  ['تموز', 7],
  ['آب', 8],
  ['أيلول', 9],
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
  ['كانون الأول', 12],
];

/**
 * Month numbers (1 to 12) by folded name, in the languages that are read. Names of the Gregorian calendar
 * only: Persian and Hijri months begin on other days.
 */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((language) =>
    language
      .split(' ')
      .flatMap((names, at) => names.split('/').map((name): [string, number] => [fold(name), at + 1])),
  ),
  ...LEVANTINE.map(([name, month]): [string, number] => [fold(name), month]),
]);

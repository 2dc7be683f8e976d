import { isNearerThanPrints, leftOver, othersAsNear } from '../copy-evidence.ts';
import { detectorCheck } from '../detector-check.ts';
import { placeWords } from '../place-words.ts';

/**
 * Characters that are copies of one another, paper grain and toner and all (Bertrand and others, ICDAR 2013). Two prints
 * of one character differ in both; a copy differs by what was rounded away when the page was saved. What is said is what
 * was measured: that they differ by less than prints on this page do.
 */
export const identicalGlyphs = detectorCheck({
  id: 'identical-glyphs',
  version: 5,
  cause: 'glyphs',
  title: { en: 'Copied characters', nl: 'Gekopieerde tekens' },
  cannotTell: {
    en: 'It does not tell which of the two characters stood there first, nor who made the copy; a scanner or program that stores equal shapes only once gives the same.',
    nl: 'Het zegt niet welk van de twee tekens er het eerst stond, en niet wie de kopie heeft gemaakt; een scanner of programma dat gelijke vormen maar één keer opslaat geeft hetzelfde beeld.',
  },
  isOfBoth: true,
  isWorthTelling: isNearerThanPrints,
  toldBy: 'identical-marks',
  indicator: 'forged.digital_edit',
  texts: {
    twin: {
      en: 'This “{char}” and another on the page ({place}) differ by less than paper and print alone make two characters on this page differ; {others}. One may have been copied from the other; the pixels do not tell which was first.',
      nl: 'Deze “{char}” en een andere op de pagina ({place}) verschillen minder dan twee tekens op deze pagina door papier en druk alleen al doen; {others}. De ene kan van de andere zijn gekopieerd; aan de pixels is niet te zien welke er het eerst was.',
    },
    unread: {
      en: 'This character and another on the page ({place}) differ by less than paper and print alone make two characters on this page differ; {others}. One may have been copied from the other; the pixels do not tell which was first.',
      nl: 'Dit teken en een ander op de pagina ({place}) verschillen minder dan twee tekens op deze pagina door papier en druk alleen al doen; {others}. Het ene kan van het andere zijn gekopieerd; aan de pixels is niet te zien welk er het eerst was.',
    },
  },
  say(candidate, outcome, page) {
    const { text = '', measures, other } = candidate;
    const { tests } = outcome;
    return {
      text: text === '' ? 'unread' : 'twin',
      values: {
        ...(text !== '' && { char: text }),
        place: placeWords(other!, page),
        others: othersAsNear(candidate, outcome),
      },
      evidence: [
        leftOver(measures, {
          en: `prints of one character on this page, ${tests} pairs in all`,
          nl: `afdrukken van één teken op deze pagina, ${tests} paren in totaal`,
        }),
      ],
    };
  },
});

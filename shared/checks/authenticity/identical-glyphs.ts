import { leftOver } from '../copy-evidence.ts';
import { detectorCheck } from '../detector-check.ts';
import { placeWords } from '../place-words.ts';

/**
 * Characters that are copies of one another, paper grain and toner and all (Bertrand and others, ICDAR 2013). Two prints
 * of one character differ in both; a copy differs by what was rounded away when the page was saved.
 */
export const identicalGlyphs = detectorCheck({
  id: 'identical-glyphs',
  version: 4,
  cause: 'glyphs',
  title: { en: 'Copied characters', nl: 'Gekopieerde tekens' },
  cannotTell: {
    en: 'It does not tell which of the two characters stood there first, nor who made the copy; a scanner or program that stores equal shapes only once gives the same.',
    nl: 'Het zegt niet welk van de twee tekens er het eerst stond, en niet wie de kopie heeft gemaakt; een scanner of programma dat gelijke vormen maar één keer opslaat geeft hetzelfde beeld.',
  },
  isOfBoth: true,
  toldBy: 'identical-marks',
  indicator: 'forged.digital_edit',
  texts: {
    twin: {
      en: 'This “{char}” equals another on the page down to the grain of the paper ({place}). Two printed characters never do; one may have been copied from the other.',
      nl: 'Deze “{char}” is tot in de korrel van het papier gelijk aan een andere op de pagina ({place}). Twee gedrukte tekens zijn dat nooit; het ene kan van het andere zijn gekopieerd.',
    },
    unread: {
      en: 'This character equals another on the page down to the grain of the paper ({place}). Two printed characters never do; one may have been copied from the other.',
      nl: 'Dit teken is tot in de korrel van het papier gelijk aan een ander op de pagina ({place}). Twee gedrukte tekens zijn dat nooit; het ene kan van het andere zijn gekopieerd.',
    },
  },
  say({ text = '', measures, other }, { tests }, page) {
    return {
      text: text === '' ? 'unread' : 'twin',
      values: {
        ...(text !== '' && { char: text }),
        place: placeWords(other!, page),
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

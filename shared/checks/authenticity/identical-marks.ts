import { leftOver } from '../copy-evidence.ts';
import { detectorCheck } from '../detector-check.ts';
import { placeWords } from '../place-words.ts';

/**
 * Stamps, signatures and whole words that stand on one page as the same pixels. Each print of a mark has toner, grain
 * and a place on the pixels of its own; a copy keeps those of the first.
 */
export const identicalMarks = detectorCheck({
  id: 'identical-marks',
  version: 2,
  cause: 'glyphs',
  title: { en: 'Copied stamps, signatures and words', nl: 'Gekopieerde stempels, handtekeningen en woorden' },
  cannotTell: {
    en: 'It does not tell which of the two stood there first, nor who made the copy; a scanner or program that stores equal shapes only once gives the same, and so does a form that a program filled with one picture twice after scanning.',
    nl: 'Het zegt niet welk van de twee er het eerst stond, en niet wie de kopie heeft gemaakt; een scanner of programma dat gelijke vormen maar één keer opslaat geeft hetzelfde beeld, en ook een formulier waarin een programma na het scannen tweemaal hetzelfde plaatje heeft gezet.',
  },
  isOfBoth: true,
  indicator: 'forged.copied_stamp_signature',
  texts: {
    mark: {
      en: 'This stamp, signature or picture equals another on the page down to the grain of the paper ({place}). Two imprints or prints never do; one may have been copied from the other.',
      nl: 'Deze stempel, handtekening of afbeelding is tot in de korrel van het papier gelijk aan een andere op de pagina ({place}). Twee afdrukken zijn dat nooit; de ene kan van de andere zijn gekopieerd.',
    },
    word: {
      en: 'This word “{word}” equals another on the page down to the grain of the paper ({place}). Two printed words never do; one may have been copied from the other.',
      nl: 'Dit woord “{word}” is tot in de korrel van het papier gelijk aan een ander op de pagina ({place}). Twee gedrukte woorden zijn dat nooit; het ene kan van het andere zijn gekopieerd.',
    },
  },
  say({ text, measures, other }, { tests }, page) {
    return {
      text: text === undefined ? 'mark' : 'word',
      values: {
        ...(text !== undefined && { word: text }),
        place: placeWords(other!, page),
      },
      evidence: [
        leftOver(measures, {
          en: `what prints of one character leave on this page; ${tests} marks and pairs of words compared`,
          nl: `wat afdrukken van één teken op deze pagina overlaten; ${tests} afbeeldingen en woordparen vergeleken`,
        }),
      ],
    };
  },
});

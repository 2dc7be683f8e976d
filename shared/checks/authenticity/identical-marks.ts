import { isNearerThanPrints, leftOver, othersAsNear } from '../copy-evidence.ts';
import { detectorCheck } from '../detector-check.ts';
import { placeWords } from '../place-words.ts';

/**
 * Stamps, signatures and whole words that stand on one page as the same pixels. Each print of a mark has toner, grain
 * and a place on the pixels of its own; a copy keeps those of the first.
 */
export const identicalMarks = detectorCheck({
  id: 'identical-marks',
  version: 3,
  cause: 'glyphs',
  title: { en: 'Copied stamps, signatures and words', nl: 'Gekopieerde stempels, handtekeningen en woorden' },
  cannotTell: {
    en: 'It does not tell which of the two stood there first, nor who made the copy; a scanner or program that stores equal shapes only once gives the same, and so does a form that a program filled with one picture twice after scanning.',
    nl: 'Het zegt niet welk van de twee er het eerst stond, en niet wie de kopie heeft gemaakt; een scanner of programma dat gelijke vormen maar één keer opslaat geeft hetzelfde beeld, en ook een formulier waarin een programma na het scannen tweemaal hetzelfde plaatje heeft gezet.',
  },
  isOfBoth: true,
  isWorthTelling: isNearerThanPrints,
  indicator: 'forged.copied_stamp_signature',
  texts: {
    mark: {
      en: 'This stamp, signature or picture and another on the page ({place}) differ by less than paper and print alone make two prints on this page differ; {others}. One may have been copied from the other; the pixels do not tell which was first.',
      nl: 'Deze stempel, handtekening of afbeelding en een andere op de pagina ({place}) verschillen minder dan twee afdrukken op deze pagina door papier en druk alleen al doen; {others}. De ene kan van de andere zijn gekopieerd; aan de pixels is niet te zien welke er het eerst was.',
    },
    word: {
      en: 'This word “{word}” and another on the page ({place}) differ by less than paper and print alone make two prints on this page differ; {others}. One may have been copied from the other; the pixels do not tell which was first.',
      nl: 'Dit woord “{word}” en een ander op de pagina ({place}) verschillen minder dan twee afdrukken op deze pagina door papier en druk alleen al doen; {others}. Het ene kan van het andere zijn gekopieerd; aan de pixels is niet te zien welk er het eerst was.',
    },
  },
  say(candidate, outcome, page) {
    const { text, measures, other } = candidate;
    const { tests } = outcome;
    return {
      text: text === undefined ? 'mark' : 'word',
      values: {
        ...(text !== undefined && { word: text }),
        place: placeWords(other!, page),
        others: othersAsNear(candidate, outcome),
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

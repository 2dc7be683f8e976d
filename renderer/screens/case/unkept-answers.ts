import { spokenNow } from '../../host/language.tsx';
import { hideNotice, showNotice, showTrouble } from '../../host/notices.tsx';
import { hideAnswerNotice } from './answer-notice.ts';

const NOTICE = 'case:unkept-answers';

const TEXTS = {
  unkept: {
    en: 'Your last answers are not recorded yet. Loep cannot write to its data folder now: another program holds it, such as a backup, or Loep cannot be reached. The answers are given again by themselves until they are recorded; leave this window open.',
    nl: 'Uw laatste antwoorden zijn nog niet vastgelegd. Loep kan nu niet in de gegevensmap schrijven: een ander programma houdt die bezet, bijvoorbeeld een back-up, of Loep is niet bereikbaar. De antwoorden worden vanzelf opnieuw gegeven tot ze zijn vastgelegd; laat dit venster open.',
  },
  kept: { en: 'Your answers are recorded.', nl: 'Uw antwoorden zijn vastgelegd.' },
};

let isUnkept = false;

/** Says for as long as it lasts that answers are not recorded; the browser asks before the window is closed. */
export function sayUnkept(): void {
  if (isUnkept) return;
  isUnkept = true;
  // It says that the answer was given.
  hideAnswerNotice();
  showTrouble({ id: NOTICE, message: TEXTS.unkept[spokenNow()], autoClose: false });
  window.addEventListener('beforeunload', warn);
}

/** Takes that back, once they were recorded or refused for another reason, which is told apart from this. */
export function sayNoLongerUnkept(isKept: boolean): void {
  if (!isUnkept) return;
  isUnkept = false;
  hideNotice(NOTICE);
  window.removeEventListener('beforeunload', warn);
  if (isKept) showNotice({ message: TEXTS.kept[spokenNow()] });
}

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

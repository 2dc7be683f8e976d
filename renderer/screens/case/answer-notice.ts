import { hideNotice, showNotice, showUndoable } from '../../host/notices.tsx';

/** The notice of the answer that was given last; a new one takes its place. */
const ANSWER_NOTICE = 'case:answer';

/** Says which answer was given, with a button that takes it back. */
export function sayAnswered(message: string, undo: () => void): void {
  showUndoable(ANSWER_NOTICE, message, { undo });
}

/** Says one thing about answering in passing. */
export function saySentence(message: string): void {
  showNotice({ id: ANSWER_NOTICE, message });
}

/** An answer cannot be taken back from another screen. */
export function hideAnswerNotice(): void {
  hideNotice(ANSWER_NOTICE);
}

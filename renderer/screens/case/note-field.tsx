import { Textarea } from '@mantine/core';
import { flushSync } from 'react-dom';
import { LONG_TEXT_MAX } from '../../../shared/api/schemas/basics.ts';
import { useText } from '../../host/language.tsx';

const TEXTS = {
  note: { en: 'Note', nl: 'Notitie' },
  hint: { en: 'Goes along with the answer (M)', nl: 'Gaat mee met het antwoord (M)' },
};

const idOf = (findingId: string) => `note-${findingId}`;

/**
 * Puts the cursor in the note of a finding, after `open` has brought it on the screen. All within the press of the
 * key: what is typed next is the note, and no answer.
 */
export function focusNote(findingId: string, open: () => void): void {
  flushSync(open);
  const field = document.getElementById(idOf(findingId));
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  // After what was written before, and not in front of it.
  field.setSelectionRange(field.value.length, field.value.length);
}

/** What an examiner adds to an answer. Escape gives the keys of the screen back. */
export function NoteField(props: { findingId: string; note: string; onChange: (note: string) => void }) {
  const { findingId, note, onChange } = props;
  const t = useText();
  return (
    <Textarea
      id={idOf(findingId)}
      aria-label={t(TEXTS.note)}
      placeholder={t(TEXTS.hint)}
      value={note}
      maxLength={LONG_TEXT_MAX}
      autosize
      minRows={1}
      maxRows={8}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}

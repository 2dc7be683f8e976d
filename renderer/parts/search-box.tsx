import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { SHORT_LINE_MAX } from '../../shared/api/schemas/basics.ts';
import type { Text } from '../../shared/model/text.ts';
import { useText } from '../host/language.tsx';

const TEXTS = {
  clear: { en: 'Clear the search', nl: 'Zoekvraag wissen' },
};

/** How long after the last letter it is searched, ms. */
const PAUSE_MS = 180;

interface Props {
  /** What it searches. */
  readonly label: Text;
  /** What may be typed. */
  readonly where: Text;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** To the rows, by Enter, arrow down, or Esc once more. */
  readonly onLeave: () => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Searches while one types. */
export function SearchBox({ label, where, search, onSearch, onLeave, inputRef }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(search);
  const [asked, setAsked] = useState(search);
  // The address changed by itself: back, or a filter that was cleared.
  if (search !== asked) {
    setAsked(search);
    setTyped(search);
  }
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => {
      setAsked(typed);
      onSearch(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  const clear = () => {
    setTyped('');
    setAsked('');
    onSearch('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') clear();
    else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <TextInput
      ref={inputRef}
      type="search"
      aria-label={t(label)}
      aria-keyshortcuts="/"
      placeholder={t(where)}
      maxLength={SHORT_LINE_MAX}
      value={typed}
      leftSection={<IconSearch size="1rem" aria-hidden />}
      rightSection={
        typed === '' ? null : <CloseButton size="sm" aria-label={t(TEXTS.clear)} onClick={clear} />
      }
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

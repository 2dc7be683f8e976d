import { createContext, useContext } from 'react';
import type { Text } from '../../../../../shared/model/text.ts';
import { useText } from '../../../../host/language.tsx';
import { type Path, pathKey, valueAt } from '../content/content-path.ts';
import { heldAt } from '../content/sendable.ts';
import type { Editing } from '../content/use-editing.ts';

const TEXTS: Readonly<Record<'empty' | 'malformed', Text>> = {
  empty: { en: 'Still to be filled in', nl: 'Nog in te vullen' },
  malformed: { en: 'Not written as it must be', nl: 'Niet geschreven zoals het moet' },
};

const Written = createContext<Editing | null>(null);

/** Everything below it is a form over this item. */
export const FormProvider = Written.Provider;

/** The item that the form is over. */
export function useForm(): Editing {
  const editing = useContext(Written);
  if (editing === null) throw new Error('a field stands in no form');
  return editing;
}

/** One place of the content as a field shows it. */
export interface BoundField<T> {
  readonly value: T;
  readonly put: (value: T, isTyped?: boolean) => void;
  readonly isReadOnly: boolean;
  /** What is wrong here; null when nothing is. */
  readonly error: string | null;
  /** By this the list of what is missing leads here. */
  readonly id: string;
}

/** Binds a field to a place of the content. The kind of content that a form is for gives the type. */
export function useField<T>(path: Path): BoundField<T> {
  const { draft, put, isReadOnly, held } = useForm();
  const t = useText();
  const value = valueAt(draft.content, path);
  const wrong = heldAt(held, path);
  // What is wrong with an entry of a list is said at the entry.
  const isOwn = wrong !== null && (!Array.isArray(value) || wrong.path.length === path.length);
  return {
    value: value as T,
    put: (value, isTyped) => put(path, value, isTyped),
    isReadOnly,
    error: isOwn ? t(TEXTS[wrong.why]) : null,
    id: fieldId(path),
  };
}

/** The id of the field of a place. */
export const fieldId = (path: Path) => `at-${pathKey(path)}`;

import { Button } from '@mantine/core';
import { useText } from '../../../../host/language.tsx';
import { type PartRef, partOf, withWords } from './parts.ts';
import { wordsIn } from './snapping.ts';
import type { Drawing } from './use-drawing.ts';

const TEXTS = { take: { en: 'Take over what was read: “{text}”', nl: 'Overnemen wat gelezen is: ‘{text}’' } };

/** Longest text that is shown whole on the button, in UTF-16 units. */
const SHOWN_MAX = 60;

/** Offers the words that were read in a zone of fixed text, when they are others than it has. */
export function ReadHere({ drawing, part: ref }: { drawing: Drawing; part: PartRef }) {
  const t = useText();
  const part = partOf(drawing.model, ref);
  if (!part || !('kind' in part) || part.kind !== 'fixed-text') return null;
  const read = wordsIn(part.box, drawing.proposals.words);
  if (read === null || read.text === part.words) return null;
  const text = read.text.length > SHOWN_MAX ? `${read.text.slice(0, SHOWN_MAX)}…` : read.text;
  return (
    <Button
      size="xs"
      variant="default"
      style={{ alignSelf: 'start', height: 'auto', whiteSpace: 'normal', paddingBlock: '0.25rem' }}
      styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }}
      onClick={() => drawing.change((model) => withWords(model, ref, read.text))}
    >
      {t(TEXTS.take, { text })}
    </Button>
  );
}

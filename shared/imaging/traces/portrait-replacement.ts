import type { TraceOutcome } from '../../model/traces.ts';
import type { Detector, TracePage } from './detector.ts';
import { findPortrait } from './portrait/find-portrait.ts';
import { findRepetition } from './portrait/find-repetition.ts';

/** Pixels along the longer side below which a second portrait has no features left. */
const LEAST_PAGE_PX = 600;
/** What a likeness short of full counts. */
const SCALE = 10;

/**
 * The portrait of a card against its smaller repetition, which whoever changes the portrait often leaves as it was.
 * Both are found by tone and shape alone: nothing here knows a face.
 */
export const portraitReplacement: Detector = { id: 'portrait-replacement', look };

function look({ page, grey }: TracePage): TraceOutcome {
  if (page.storage === 'drawn' || page.storage === 'bilevel') return { applies: false, reason: page.storage };
  if (Math.max(grey.width, grey.height) < LEAST_PAGE_PX) return { applies: false, reason: 'low-resolution' };
  const portrait = findPortrait(grey);
  const repetition = portrait && findRepetition(grey, portrait);
  if (portrait === null || repetition === null) return { applies: false, reason: 'nothing-there' };
  const { detail, shape, cells } = repetition;
  const measures = { detail, shape, cells };
  return {
    applies: true,
    tests: 1,
    candidates: [{ box: portrait, other: repetition.box, score: SCALE * (1 - detail), measures }],
    measures,
  };
}

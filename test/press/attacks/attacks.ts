import type { AttackId } from '../../../shared/model/evaluation.ts';
import { fieldOf, type PressedDocument } from '../document.ts';
import type { Face } from '../faces.ts';
import { between, pick, type Random, wholeBetween } from '../seed.ts';
import type { Altered } from './altered.ts';
import { copyDigit } from './copy-digit.ts';
import { eraseField } from './erase.ts';
import { anyField, digitField, otherText } from './fields.ts';
import { layMarkOver } from './lay-mark-over.ts';
import { moveWord } from './move-word.ts';
import { replaceWord } from './replace-word.ts';
import { resizeAndPaste } from './resize-paste.ts';
import { retypeWord } from './retype.ts';
import { swapPortrait } from './swap-portrait.ts';
import { repeatMark, transplantMark } from './transplant-mark.ts';
import type { WholeCopy } from './whole-copies.ts';

/** What an attack works with. */
export interface Workbench {
  readonly scan: PressedDocument;
  /** Another document of the sort, from another scanner. */
  readonly donor: () => Promise<PressedDocument>;
  readonly random: Random;
}

/**
 * Attacks on the pixels of a scan; null where it has nothing of the kind. Those on PDF files are in `alter-pdf`, those
 * that put another whole document in its place in `whole-copies`.
 */
export type PixelAttack = Exclude<AttackId, 'pdf-revision' | 'pdf-overlay' | WholeCopy>;

const OTHER_FACES: readonly Face[] = ['sans', 'sans-bold', 'serif', 'typewriter-bold'];

export const PIXEL_ATTACKS: Readonly<
  Record<PixelAttack, (bench: Workbench) => Promise<Altered | null> | Altered | null>
> = {
  'copy-digit': ({ scan, random }) => onField(digitField(scan, random), (field) => copyDigit(scan, field)),
  retype: (bench) => retype(bench, false),
  'retype-matched': (bench) => retype(bench, true),
  async 'splice-word'({ scan, donor, random }) {
    const source = await donor();
    return onField(anyField(scan, random), (field) => {
      const isThere = source.fields.some(({ name }) => name === field);
      const other = isThere ? field : anyField(source, random);
      return other === null ? null : replaceWord(scan, field, other, source, laying(random));
    });
  },
  'copy-word': ({ scan, random }) =>
    onPair(scan, random, (field, other) => replaceWord(scan, field, other, scan, laying(random))),
  'move-word': ({ scan, random }) => {
    const mm = scan.dpi / 25.4;
    const right = Math.round(pick(random, [-0.5, 0, 0.6]) * mm);
    const down = Math.round(pick(random, [-0.5, 0.4, 0.6]) * mm);
    return onField(anyField(scan, random), (field) => moveWord(scan, field, right, down));
  },
  'resize-paste': ({ scan, random }) =>
    onPair(scan, random, (field, other) =>
      resizeAndPaste(scan, field, other, pick(random, [0.86, 0.93, 1.08, 1.16])),
    ),
  erase: ({ scan, random }) =>
    onField(anyField(scan, random), (field) => eraseField(scan, field, 'flat-paint')),
  'erase-cloned': ({ scan, random }) =>
    onField(anyField(scan, random), (field) => {
      const altered = eraseField(scan, field, 'cloned-paper');
      return altered.kind === 'erase-cloned' ? altered : null;
    }),
  'transplant-stamp': async ({ scan, donor, random }) =>
    transplantMark(scan, 'stamp', await donor(), cutting(random)),
  'transplant-signature': async ({ scan, donor, random }) =>
    transplantMark(scan, 'signature', await donor(), cutting(random)),
  'repeat-stamp': ({ scan, random }) => repeatMark(scan, cutting(random)),
  'lay-stamp-over': async ({ scan, donor, random }) =>
    layMarkOver(scan, await donor(), { opacity: random() < 0.6 ? 1 : between(random, 0.75, 0.95), random }),
  'swap-portrait': async ({ scan, donor }) => swapPortrait(scan, await donor()),
};

function retype({ scan, random }: Workbench, matchGrain: boolean): Altered | null {
  return onField(anyField(scan, random), (field) =>
    retypeWord(scan, field, otherText(fieldOf(scan, field).text, random), {
      matchGrain,
      grain: between(random, 2, 4),
      seed: wholeBetween(random, 1, 1e6),
      ...(random() < 0.4 ? { face: pick(random, OTHER_FACES) } : {}),
      sizeShare: between(random, 0.96, 1.06),
      downPx: wholeBetween(random, -1, 2),
    }),
  );
}

function onField(field: string | null, alter: (field: string) => Altered | null): Altered | null {
  return field === null ? null : alter(field);
}

/** With two fields that say different things. */
function onPair(
  scan: PressedDocument,
  random: Random,
  alter: (field: string, other: string) => Altered,
): Altered | null {
  return onField(anyField(scan, random), (field) => {
    const { text } = fieldOf(scan, field);
    const others = scan.fields.filter((each) => each.text !== text && each.text.length > 3);
    return others.length === 0 ? null : alter(field, pick(random, others).name);
  });
}

function laying(random: Random): 'opaque' | 'darkest' {
  return random() < 0.5 ? 'opaque' : 'darkest';
}

function cutting(random: Random): 'cut-out' | 'darkest' {
  return random() < 0.5 ? 'cut-out' : 'darkest';
}

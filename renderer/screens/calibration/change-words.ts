import type { DetectorChange } from '../../../shared/api/schemas/calibration.ts';
import type { RaiseReason } from '../../../shared/model/calibration.ts';
import type { Language, Phrase, Text } from '../../../shared/model/text.ts';
import { fill } from '../../../shared/text/fill.ts';

/** Differences below these shares are no difference to speak of: of scores, and of thresholds. */
const ALIKE = 0.1;
const SAME = 0.02;
/** From here on scores are told as so many times as high. */
const DOUBLE = 1;

const SCORES = {
  none: { en: 'not to be compared', nl: 'niet te vergelijken' },
  alike: { en: 'about the same', nl: 'ongeveer gelijk' },
  higher: { en: '{percent} % higher', nl: '{percent} % hoger' },
  times: { en: '{times} times as high', nl: '{times} keer zo hoog' },
  chance: { en: '{higher}, which may be chance', nl: '{higher}, wat toeval kan zijn' },
  lower: { en: '{percent} % lower', nl: '{percent} % lager' },
};

const THRESHOLD = {
  same: { en: 'Stays as it is', nl: 'Blijft zoals hij is' },
  higher: { en: '{percent} % higher: less watchful', nl: '{percent} % hoger: minder waakzaam' },
  lower: { en: '{percent} % lower: more watchful', nl: '{percent} % lager: waakzamer' },
};

const REASONS: Readonly<Record<RaiseReason, Text>> = {
  scores: { en: 'scores run higher here', nl: 'scores liggen hier hoger' },
  alarms: {
    en: 'too many of these scans would have a false alarm',
    nl: 'te veel van deze scans zouden een vals alarm geven',
  },
};

/** How the scores of these scans compare with those that Loep learnt on. */
export function scoreWords({ usual, usualLearnt, why }: DetectorChange): Text {
  if (usual === null || usualLearnt <= 0) return SCORES.none;
  const difference = usual / usualLearnt - 1;
  if (Math.abs(difference) < ALIKE) return SCORES.alike;
  if (difference < 0) return withPercent(SCORES.lower, difference);
  const higher =
    difference < DOUBLE ? withPercent(SCORES.higher, difference) : withTimes(usual / usualLearnt);
  return why === null ? inBoth(SCORES.chance, { higher }) : higher;
}

/** What becomes of a threshold. */
export function thresholdWords({ factor }: Pick<DetectorChange, 'factor'>): Text {
  const difference = factor.after / factor.before - 1;
  if (Math.abs(difference) < SAME) return THRESHOLD.same;
  return withPercent(difference > 0 ? THRESHOLD.higher : THRESHOLD.lower, difference);
}

/** Why a threshold lies above Loep's own; null where it does not. */
export function reasonWords({ why }: Pick<DetectorChange, 'why'>): Text | null {
  return why && REASONS[why];
}

/** Which way a threshold moves. */
export function moveOf({ factor }: Pick<DetectorChange, 'factor'>): 'same' | 'higher' | 'lower' {
  const difference = factor.after / factor.before - 1;
  if (Math.abs(difference) < SAME) return 'same';
  return difference > 0 ? 'higher' : 'lower';
}

/** Whether it is only named: it stays, and neither applied to a scan that counts nor spoke of any other. */
export function isSilent(change: DetectorChange): boolean {
  const { pages, flagged } = change;
  return pages === 0 && flagged.before + flagged.after === 0 && moveOf(change) === 'same';
}

/** A threshold before and after, in the scores of the detector; null where it has none. */
export function thresholdFigures({ from }: DetectorChange, language: Language): string | null {
  if (from.before === null || from.after === null) return null;
  const [before, after] = [from.before, from.after].map((score) =>
    score.toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
  );
  return before === after ? `${before}` : `${before} → ${after}`;
}

function withPercent(text: Text, difference: number): Text {
  return inBoth(text, { percent: String(Math.max(1, Math.round(Math.abs(difference) * 100))) });
}

function withTimes(ratio: number): Text {
  return inBoth(SCORES.times, { times: String(Math.floor(ratio)) });
}

function inBoth(text: Text, values: Readonly<Record<string, Phrase>>): Text {
  return { en: fill(text, values, 'en'), nl: fill(text, values, 'nl') };
}

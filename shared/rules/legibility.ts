import type { Gathered } from '../model/inputs.ts';
import { judgeScan, type ScanJudgement } from './scan-quality.ts';

/** What the scan of each page is good for. */
export function scansOf({ quality, text }: Gathered): readonly ScanJudgement[] {
  const texts = text?.ok ? text.value : [];
  if (!quality?.ok) return [];
  return quality.value.map((page) =>
    judgeScan(
      page,
      texts.find((each) => each.page === page.page),
    ),
  );
}

/** Whether no scan is good for anything. */
export function isUnusable(gathered: Gathered): boolean {
  const scans = scansOf(gathered);
  return scans.length > 0 && scans.every(({ usable }) => !usable);
}

/** Whether there is nothing to judge by: no words, no zone and no code were read on any page. */
export function isNothingRead({ text, mrz, codes }: Gathered): boolean {
  if (!text?.ok || mrz?.ok || codes?.ok) return false;
  return text.value.every(({ lines }) => lines.length === 0);
}

/** Whether a document that was not recognised may be one of the reference database all the same. */
export function isTooPoorToTell(gathered: Gathered): boolean {
  return isUnusable(gathered) || isNothingRead(gathered);
}

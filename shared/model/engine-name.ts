import type { LocalCalibration } from './calibration.ts';

/** The engine, and the local calibration where one was used: with both the same, a result can be repeated. */
export function engineName(version: string, local: Pick<LocalCalibration, 'number'> | null): string {
  return local ? `${version}${MARK}${local.number}` : version;
}

/** What an engine's name says; `calibration` is null for Loep's own thresholds. */
export function readEngineName(name: string): {
  readonly version: string;
  readonly calibration: number | null;
} {
  const at = name.indexOf(MARK);
  if (at === -1) return { version: name, calibration: null };
  return { version: name.slice(0, at), calibration: Number(name.slice(at + MARK.length)) };
}

const MARK = '+calibration.';

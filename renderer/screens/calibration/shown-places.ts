import type { StandingOut } from '../../../shared/api/schemas/calibration.ts';

type Place = Pick<StandingOut, 'detector' | 'page'>;

/** The places of a scan that were shown. */
export type ShownPlaces = ReadonlySet<string>;

/** A detector has one place on a page. */
const keyOf = ({ detector, page }: Place) => `${detector} ${page}`;

/** With one more of them shown: a reducer, as several pictures may load before the screen is drawn again. */
export function withShown(shown: ShownPlaces, place: Place): ShownPlaces {
  return new Set([...shown, keyOf(place)]);
}

/** Whether every one of these was shown. */
export function areAllShown(shown: ShownPlaces, places: readonly Place[]): boolean {
  return places.every((place) => shown.has(keyOf(place)));
}

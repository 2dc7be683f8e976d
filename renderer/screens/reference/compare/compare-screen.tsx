import { ReferenceBar } from '../shell/reference-bar.tsx';

/** Stands in for the screen. */
export function CompareScreen() {
  return <ReferenceBar />;
}

import { ReferenceBar } from '../shell/reference-bar.tsx';

/** Stands in for the screen. */
export function GlossaryScreen(_: { featureId: string | null }) {
  return <ReferenceBar />;
}

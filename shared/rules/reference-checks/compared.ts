import type { FaceComparison, MatchedModel } from '../../model/reference/recognition.ts';
import type { Zone } from '../../model/reference/zones.ts';
import { hasOtherPrint } from './other-print.ts';

/** A page that was measured, with the model that it was measured against. */
export interface Compared {
  readonly comparison: FaceComparison;
  readonly model: MatchedModel;
}

interface MeasuredPages {
  readonly comparison: readonly FaceComparison[];
  readonly models: readonly MatchedModel[];
}

/** Puts each measured page beside its model; a page whose model did not come along is left out. */
export function measuredPages({ comparison, models }: MeasuredPages): readonly Compared[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  return comparison.flatMap((one) => {
    const model = byId.get(one.model);
    return model ? [{ comparison: one, model }] : [];
  });
}

/** The measured pages that bear the print of their model, so that single places can be compared with it. */
export function comparedPages(pages: MeasuredPages): readonly Compared[] {
  return measuredPages(pages).filter(({ comparison }) => !hasOtherPrint(comparison));
}

/** The zone of an id, when it is of a kind; undefined when the model has no such zone. */
export function zoneOf<K extends Zone['kind']>(
  model: MatchedModel,
  id: string,
  kind: K,
): Extract<Zone, { kind: K }> | undefined {
  const zone = model.content.zones.find((each) => each.id === id);
  return zone?.kind === kind ? (zone as Extract<Zone, { kind: K }>) : undefined;
}

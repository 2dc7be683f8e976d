import type { Tier } from '../../model/reference/basics.ts';
import { TIERS } from '../../model/reference/basics.ts';
import type { ItemContent } from '../../model/reference/item.ts';

/** Whether somebody of a tier may see what is of another. */
export function isWithin(tier: Tier, highest: Tier): boolean {
  return TIERS.indexOf(tier) <= TIERS.indexOf(highest);
}

/**
 * The content as it may be given to a tier: without features, specimens and alerts above it, and without offices
 * that do not go along. Gives the same content when nothing is left out.
 */
export function atTier(
  content: ItemContent,
  highest: Tier,
  goesAlong: (office: string) => boolean,
): ItemContent {
  if (content.kind !== 'model') return content;
  const within = ({ tier }: { readonly tier: Tier }) => isWithin(tier, highest);
  return {
    ...content,
    features: content.features.filter(within),
    specimens: content.specimens.filter(within),
    alerts: content.alerts.filter(within),
    offices: content.offices.filter(goesAlong),
  };
}

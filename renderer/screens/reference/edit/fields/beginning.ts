import { type ComponentType, createContext } from 'react';
import type { ItemName } from '../../../../../shared/api/schemas/reference/item.ts';
import type { ItemKind } from '../../../../../shared/model/reference/item.ts';

/** What is begun in place, and what becomes of it. */
export interface BeginningProps {
  readonly kind: ItemKind;
  readonly name: string;
  readonly owner: string | null;
  readonly onClose: () => void;
  readonly onBegun: (item: ItemName) => void;
}

/**
 * How an item is begun where it is chosen. By context, since what is asked to begin an item (its office, say) is
 * chosen, or begun, in the same way.
 */
export const Beginning = createContext<ComponentType<BeginningProps> | null>(null);

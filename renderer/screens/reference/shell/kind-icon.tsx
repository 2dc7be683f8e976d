import {
  IconBuilding,
  IconFileText,
  IconListNumbers,
  IconNotes,
  IconRubberStamp,
  IconUser,
  IconWorld,
} from '@tabler/icons-react';
import type { ItemKind } from '../../../../shared/model/reference/item.ts';

const ICONS = {
  model: IconFileText,
  issuer: IconWorld,
  office: IconBuilding,
  official: IconUser,
  stamp: IconRubberStamp,
  'number-list': IconListNumbers,
  note: IconNotes,
} as const satisfies Record<ItemKind, unknown>;

/** A sign for a kind of item; the word for it always stands beside. */
export function KindIcon({ kind, size }: { kind: ItemKind; size: string }) {
  const Icon = ICONS[kind];
  return <Icon size={size} stroke={1.3} aria-hidden />;
}

import {
  IconBarcode,
  IconId,
  IconPointer,
  IconRubberStamp,
  IconScan,
  IconShieldCheck,
  IconSignature,
  IconTextRecognition,
  IconTextSize,
} from '@tabler/icons-react';
import type { Text } from '../../../../../shared/model/text.ts';
import { ZONE_KIND_WORDS } from '../../../../parts/reference-words.ts';
import type { PartKind } from './parts.ts';

/** What the mouse does on the specimen: choose, or draw a part of a kind. */
export type Tool = 'select' | PartKind;

/** What a part is called by its kind. */
export const PART_KIND_WORDS: Readonly<Record<PartKind, Text>> = {
  ...ZONE_KIND_WORDS,
  feature: { en: 'Security feature', nl: 'Echtheidskenmerk' },
};

/** The tools with their keys; the key is the letter that stands in the corner of what they draw. */
export const TOOLS = [
  { tool: 'select', key: 'v', icon: IconPointer, name: { en: 'Select', nl: 'Selecteren' } },
  { tool: 'fixed-text', key: 't', icon: IconTextSize, name: PART_KIND_WORDS['fixed-text'] },
  { tool: 'field', key: 'f', icon: IconTextRecognition, name: PART_KIND_WORDS.field },
  { tool: 'photo', key: 'p', icon: IconId, name: PART_KIND_WORDS.photo },
  { tool: 'signature', key: 's', icon: IconSignature, name: PART_KIND_WORDS.signature },
  { tool: 'stamp', key: 'm', icon: IconRubberStamp, name: PART_KIND_WORDS.stamp },
  { tool: 'code', key: 'c', icon: IconBarcode, name: PART_KIND_WORDS.code },
  { tool: 'mrz', key: 'z', icon: IconScan, name: PART_KIND_WORDS.mrz },
  { tool: 'feature', key: 'x', icon: IconShieldCheck, name: PART_KIND_WORDS.feature },
] as const;

/** The letter of a kind of part. */
export function letterOf(kind: PartKind): string {
  return TOOLS.find(({ tool }) => tool === kind)?.key.toUpperCase() ?? '';
}

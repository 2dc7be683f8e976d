import {
  IconArchive,
  IconCircleCheck,
  IconClock,
  IconLock,
  IconPencil,
  IconUsers,
  IconWorld,
} from '@tabler/icons-react';
import type { Tier } from '../../shared/model/reference/basics.ts';
import type { VersionState } from '../../shared/model/reference/item.ts';
import { useText } from '../host/language.tsx';
import classes from './reference-marks.module.css';
import { TIER_WORDS, VERSION_STATE_WORDS } from './reference-words.ts';

const STATE_ICONS = {
  draft: IconPencil,
  validated: IconCircleCheck,
  published: IconCircleCheck,
  superseded: IconClock,
  withdrawn: IconArchive,
} as const satisfies Record<VersionState, unknown>;

const TIER_ICONS = { public: IconWorld, partner: IconUsers, restricted: IconLock } as const satisfies Record<
  Tier,
  unknown
>;

/** How far a version is: a word with a shape. */
export function StateMark({ state }: { state: VersionState }) {
  const t = useText();
  const Icon = STATE_ICONS[state];
  return (
    <span className={classes.mark} data-version-state={state}>
      <Icon size="0.875rem" aria-hidden />
      {t(VERSION_STATE_WORDS[state])}
    </span>
  );
}

/** Who may see it: a word with a shape. */
export function TierMark({ tier }: { tier: Tier }) {
  const t = useText();
  const Icon = TIER_ICONS[tier];
  return (
    <span className={classes.mark} data-tier={tier}>
      <Icon size="0.875rem" aria-hidden />
      {t(TIER_WORDS[tier])}
    </span>
  );
}

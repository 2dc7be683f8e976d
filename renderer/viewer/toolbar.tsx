import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconArrowAutofitWidth,
  IconFrame,
  IconMap,
  IconMinus,
  IconPlus,
  IconRotateClockwise,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../host/language.tsx';
import classes from './toolbar.module.css';
import type { ViewAction } from './view-actions.ts';
import { VIEW_TEXTS } from './view-texts.ts';

interface ToolbarProps {
  /** Screen pixels for each hundred pixels of the page. */
  readonly percent: number;
  readonly isMapShown: boolean;
  readonly act: (action: ViewAction) => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** How the page is looked at: a few quiet buttons in a corner, each with its key. */
export function Toolbar({ percent, isMapShown, act, children }: ToolbarProps) {
  const t = useText();
  const button = (action: ViewAction, icon: ReactNode, key: string | null, pressed?: boolean) => (
    <Tooltip label={key === null ? t(VIEW_TEXTS[action]) : `${t(VIEW_TEXTS[action])} (${key})`}>
      <ActionIcon
        variant={pressed ? 'light' : 'subtle'}
        color="gray"
        size="md"
        className={classes.button}
        aria-label={t(VIEW_TEXTS[action])}
        aria-keyshortcuts={key ?? undefined}
        aria-pressed={pressed}
        onClick={() => act(action)}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  return (
    <div role="toolbar" aria-label={t(VIEW_TEXTS.toolbar)} className={classes.toolbar}>
      {button('zoom-out', <IconMinus size="1rem" />, '-')}
      <Tooltip label={`${t(VIEW_TEXTS['actual-size'])} (1)`}>
        <UnstyledButton
          className={classes.percent}
          aria-label={`${t(VIEW_TEXTS['actual-size'])}; ${t(VIEW_TEXTS.now, { percent: String(percent) })}`}
          aria-keyshortcuts="1"
          onClick={() => act('actual-size')}
        >
          {percent} %
        </UnstyledButton>
      </Tooltip>
      {button('zoom-in', <IconPlus size="1rem" />, '+')}
      {button('fit-page', <IconFrame size="1rem" />, '0')}
      {button('fit-width', <IconArrowAutofitWidth size="1rem" />, '2')}
      {button('turn', <IconRotateClockwise size="1rem" />, 'r')}
      {button('map', <IconMap size="1rem" />, null, isMapShown)}
      {children}
    </div>
  );
}

import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconCrop, IconKeyboard, IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../../host/language.tsx';
import { DrawingKeysDialog } from './drawing-keys-dialog.tsx';
import classes from './tool-bar.module.css';
import { TOOLS } from './tools.ts';
import type { Drawing } from './use-drawing.ts';

const TEXTS = {
  keys: { en: 'Keys', nl: 'Toetsen' },
  tools: { en: 'Tools', nl: 'Gereedschap' },
  corners: { en: 'Corners', nl: 'Hoeken' },
  cornersWhy: {
    en: 'Drag the four corners of the document to where they are (K)',
    nl: 'Sleep de vier hoeken van het document naar hun plaats (K)',
  },
  propose: { en: 'Propose zones', nl: 'Zones voorstellen' },
  proposeWhy: {
    en: 'Reads the specimens and proposes fixed texts and fields',
    nl: 'Leest de exemplaren en stelt vaste teksten en velden voor',
  },
  reading: { en: 'Reading the specimens…', nl: 'Exemplaren worden gelezen…' },
};

/** What the mouse does, each with its key, and what the machine can do first. */
export function ToolBar({ drawing, isReadOnly }: { drawing: Drawing; isReadOnly: boolean }) {
  const t = useText();
  const [areKeysShown, setKeysShown] = useState(false);
  const { tool, setTool, isCorners, setCorners, specimen, proposals } = drawing;
  return (
    <div className={classes.bar}>
      <div role="toolbar" aria-label={t(TEXTS.tools)} className={classes.tools}>
        {TOOLS.map(({ tool: each, key, icon: Icon, name }) => {
          const isChosen = each === tool && !isCorners;
          return (
            <Tooltip key={each} label={`${t(name)} (${key.toUpperCase()})`}>
              <ActionIcon
                variant={isChosen ? 'filled' : 'subtle'}
                color={isChosen ? undefined : 'gray'}
                className={isChosen ? undefined : classes.tool}
                size="md"
                aria-label={t(name)}
                aria-pressed={isChosen}
                aria-keyshortcuts={key}
                disabled={specimen === null || (isReadOnly && each !== 'select')}
                onClick={() => setTool(each)}
              >
                <Icon size="1.125rem" />
              </ActionIcon>
            </Tooltip>
          );
        })}
      </div>
      <Tooltip label={t(TEXTS.keys)}>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.tool}
          aria-label={t(TEXTS.keys)}
          onClick={() => setKeysShown(true)}
        >
          <IconKeyboard size="1.125rem" />
        </ActionIcon>
      </Tooltip>
      {areKeysShown && <DrawingKeysDialog onClose={() => setKeysShown(false)} />}
      {!isReadOnly && (
        <Group gap="xs" wrap="nowrap">
          <Tooltip label={t(TEXTS.cornersWhy)}>
            <Button
              size="compact-sm"
              variant={isCorners ? 'filled' : 'default'}
              leftSection={<IconCrop size={14} />}
              aria-pressed={isCorners}
              aria-keyshortcuts="k"
              disabled={specimen === null}
              onClick={() => setCorners(!isCorners)}
            >
              {t(TEXTS.corners)}
            </Button>
          </Tooltip>
          <Tooltip label={t(TEXTS.proposeWhy)}>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconWand size={14} />}
              loading={proposals.isReading}
              disabled={!proposals.canAsk}
              onClick={proposals.ask}
            >
              {t(TEXTS.propose)}
            </Button>
          </Tooltip>
          <span role="status" className={classes.status}>
            {proposals.isReading && t(TEXTS.reading)}
          </span>
        </Group>
      )}
    </div>
  );
}

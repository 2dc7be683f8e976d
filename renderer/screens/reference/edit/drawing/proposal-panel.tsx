import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { textOfError } from '../../../../../shared/text/fault.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import classes from './part-list.module.css';
import { partName } from './part-name.ts';
import panel from './proposal-panel.module.css';
import { letterOf } from './tools.ts';
import type { Drawing } from './use-drawing.ts';

const TEXTS = {
  title: { en: 'Proposed zones: {count}', nl: 'Voorgestelde zones: {count}' },
  why: {
    en: 'Read on the specimens; look before you take them over.',
    nl: 'Gelezen op de exemplaren; kijk voordat u ze overneemt.',
  },
  done: {
    en: 'Nothing (more) to propose for this face.',
    nl: 'Voor deze zijde is er niets (meer) voor te stellen.',
  },
  all: { en: 'Accept all', nl: 'Alle overnemen' },
  none: { en: 'Reject all', nl: 'Alle afwijzen' },
  accept: { en: 'Accept (Enter)', nl: 'Overnemen (Enter)' },
  reject: { en: 'Reject (Del)', nl: 'Afwijzen (Del)' },
};

/** What the machine proposes to draw, until a person has answered. */
export function ProposalPanel(props: {
  drawing: Drawing;
  onAccept: (all: boolean) => void;
  onReject: (all: boolean) => void;
}) {
  const { drawing, onAccept, onReject } = props;
  const t = useText();
  const language = useLanguage();
  const { proposals } = drawing;
  if (proposals.error) {
    return (
      <Text size="sm" p="xs" role="alert">
        {t(textOfError(proposals.error))}
      </Text>
    );
  }
  if (proposals.isDone) {
    return (
      <Text size="sm" p="xs" c="var(--loep-dimmed)" role="status">
        {t(TEXTS.done)}
      </Text>
    );
  }
  if (proposals.zones.length === 0) return null;
  return (
    <section className={panel.panel} aria-label={t(TEXTS.title, { count: proposals.zones.length })}>
      <h3 className={panel.title}>{t(TEXTS.title, { count: proposals.zones.length })}</h3>
      <Text size="xs" c="var(--loep-dimmed)">
        {t(TEXTS.why)}
      </Text>
      <Group gap="xs" my={6}>
        <Button size="compact-xs" onClick={() => onAccept(true)}>
          {t(TEXTS.all)}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => onReject(true)}>
          {t(TEXTS.none)}
        </Button>
      </Group>
      <div className={panel.list}>
        {proposals.zones.map((zone) => (
          <UnstyledButton
            key={zone.id}
            className={classes.row}
            aria-current={zone === proposals.selected || undefined}
            onClick={() => {
              drawing.select(null);
              proposals.select(zone.id);
            }}
          >
            <span className={classes.letter} aria-hidden>
              {letterOf(zone.kind)}
            </span>
            <span className={classes.name}>{partName(zone, language)}</span>
          </UnstyledButton>
        ))}
      </div>
      {proposals.selected && (
        <Group gap="xs" mt={6}>
          <Button size="compact-xs" leftSection={<IconCheck size={12} />} onClick={() => onAccept(false)}>
            {t(TEXTS.accept)}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconX size={12} />}
            onClick={() => onReject(false)}
          >
            {t(TEXTS.reject)}
          </Button>
        </Group>
      )}
    </section>
  );
}

import { ActionIcon, Group, NativeSelect, Text, Tooltip } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import type { ImageRef } from '../../../../../shared/model/reference/basics.ts';
import type { ZoneKind } from '../../../../../shared/model/reference/zones.ts';
import { useText } from '../../../../host/language.tsx';
import { ZONE_KIND_WORDS } from '../../../../parts/reference-words.ts';
import { choicesOf } from '../fields/choice-field.tsx';
import { middleBox } from './box-edit.ts';
import { BoxFields } from './box-fields.tsx';
import { FeatureFields } from './feature-fields.tsx';
import classes from './inspector.module.css';
import { indexOfPart, isZone, type PartRef, partOf, withCopy, withKind, withoutPart } from './parts.ts';
import { ReadHere } from './read-here.tsx';
import { PART_KIND_WORDS } from './tools.ts';
import type { Drawing } from './use-drawing.ts';
import { ZoneFields } from './zone-fields.tsx';

const TEXTS = {
  kind: { en: 'Kind of zone', nl: 'Soort zone' },
  copy: { en: 'Duplicate (Ctrl+D)', nl: 'Dupliceren (Ctrl+D)' },
  remove: { en: 'Remove (Delete)', nl: 'Verwijderen (Delete)' },
  name: { en: 'Name: {id}', nl: 'Naam: {id}' },
};

/** Everything about the part that is selected. */
export function Inspector(props: {
  drawing: Drawing;
  part: PartRef;
  crop: ImageRef | null;
  isReadOnly: boolean;
}) {
  const { drawing, part: ref, crop, isReadOnly } = props;
  const t = useText();
  const part = partOf(drawing.model, ref);
  const face = part && drawing.model.faces[part.face - 1];
  if (!part || !face) return null;
  const path = [ref.list, indexOfPart(drawing.model, ref)];
  return (
    <div className={classes.fields} key={ref.id}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <h3 className={classes.title}>{t(PART_KIND_WORDS[isZone(part) ? part.kind : 'feature'])}</h3>
        {!isReadOnly && <PartActions drawing={drawing} part={ref} />}
      </Group>
      {isZone(part) && (
        <NativeSelect
          label={t(TEXTS.kind)}
          disabled={isReadOnly}
          value={part.kind}
          data={[...choicesOf(ZONE_KIND_WORDS, t)]}
          onChange={({ currentTarget }) =>
            drawing.change((model) => withKind(model, ref, currentTarget.value as ZoneKind))
          }
        />
      )}
      {isZone(part) ? (
        <ZoneFields path={path} zone={part} />
      ) : (
        <FeatureFields path={path} feature={part} crop={crop} somewhere={middleBox(face)} />
      )}
      {!isReadOnly && <ReadHere drawing={drawing} part={ref} />}
      {part.box && <BoxFields path={[...path, 'box']} face={face} />}
      <Text size="xs" c="var(--loep-dimmed)">
        {t(TEXTS.name, { id: part.id })}
      </Text>
    </div>
  );
}

function PartActions({ drawing, part }: { drawing: Drawing; part: PartRef }) {
  const t = useText();
  return (
    <Group gap={2} wrap="nowrap">
      <Tooltip label={t(TEXTS.copy)}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t(TEXTS.copy)}
          onClick={() => {
            const added = withCopy(drawing.model, part);
            if (!added) return;
            drawing.change(() => added.model);
            drawing.select(added.part);
          }}
        >
          <IconCopy size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t(TEXTS.remove)}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t(TEXTS.remove)}
          onClick={() => drawing.change((model) => withoutPart(model, part))}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

import { Text, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { localWords } from '../../../../parts/local-text.ts';
import classes from './part-list.module.css';
import { partName } from './part-name.ts';
import { isSamePart, kindOf, type Part, type PartKind, refOf } from './parts.ts';
import { letterOf, PART_KIND_WORDS, TOOLS } from './tools.ts';
import type { Drawing } from './use-drawing.ts';

const TEXTS = {
  list: { en: 'Zones and features', nl: 'Zones en kenmerken' },
  none: {
    en: 'Nothing drawn yet. Choose a tool and drag over the specimen, or let the zones be proposed.',
    nl: 'Nog niets getekend. Kies gereedschap en sleep over het exemplaar, of laat de zones voorstellen.',
  },
  wanting: { en: 'incomplete', nl: 'onvolledig' },
  everywhere: { en: 'everywhere', nl: 'overal' },
};

/** All parts of the model by kind. Choosing one shows where it lies; choosing it there shows it here. */
export function PartList({ drawing, wanting }: { drawing: Drawing; wanting: ReadonlySet<string> }) {
  const t = useText();
  const language = useLanguage();
  const { model, selected } = drawing;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === null) return;
    list.current
      ?.querySelector(`[data-row="${CSS.escape(selected.id)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const parts: readonly Part[] = [...model.zones, ...model.features];
  const kinds = TOOLS.flatMap(({ tool }) => (tool === 'select' ? [] : [tool as PartKind]));
  if (parts.length === 0) {
    return (
      <Text size="sm" c="var(--loep-dimmed)" p="xs">
        {t(TEXTS.none)}
      </Text>
    );
  }
  return (
    <nav ref={list} aria-label={t(TEXTS.list)}>
      {kinds.map((kind) => {
        const those = parts.filter((part) => kindOf(part) === kind);
        if (those.length === 0) return null;
        return (
          <section key={kind} aria-label={t(PART_KIND_WORDS[kind])}>
            <h3 className={classes.kind}>
              {t(PART_KIND_WORDS[kind])} <span className={classes.count}>{those.length}</span>
            </h3>
            {those.map((part) => (
              <PartRow
                key={part.id}
                part={part}
                isSelected={isSamePart(refOf(part), selected)}
                isWanting={wanting.has(part.id)}
                face={
                  model.faces.length > 1 ? localWords(model.faces[part.face - 1]?.name ?? {}, language) : null
                }
                onSelect={() => drawing.select(refOf(part), true)}
              />
            ))}
          </section>
        );
      })}
    </nav>
  );
}

function PartRow(props: {
  part: Part;
  isSelected: boolean;
  isWanting: boolean;
  /** Name of the face it lies on; null when there is but one. */
  face: string | null;
  onSelect: () => void;
}) {
  const { part, isSelected, isWanting, face, onSelect } = props;
  const t = useText();
  const language = useLanguage();
  const besides = [
    ...(part.box === null ? [t(TEXTS.everywhere)] : []),
    ...(face ? [face] : []),
    ...(isWanting ? [t(TEXTS.wanting)] : []),
  ];
  return (
    <UnstyledButton
      className={classes.row}
      aria-current={isSelected || undefined}
      data-row={part.id}
      data-wanting={isWanting || undefined}
      onClick={onSelect}
    >
      <span className={classes.letter} aria-hidden data-kind={kindOf(part)}>
        {letterOf(kindOf(part))}
      </span>
      <span className={classes.name}>{partName(part, language)}</span>
      {besides.length > 0 && <span className={classes.besides}>{besides.join(', ')}</span>}
    </UnstyledButton>
  );
}

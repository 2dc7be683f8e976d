import { ActionIcon, Anchor, Group, Tabs, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { ItemView } from '../../../../shared/api/schemas/reference/item.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { StateMark } from '../../../parts/reference-marks.tsx';
import { ITEM_KIND_WORDS } from '../../../parts/reference-words.ts';
import { titleOf } from './content/title.ts';
import { type Editing, useEditing } from './content/use-editing.ts';
import { FormProvider } from './fields/form-context.tsx';
import classes from './item-editor.module.css';
import { ConflictDialog } from './life/conflict-dialog.tsx';
import { LifeActions } from './life/life-actions.tsx';
import { MissingList } from './life/missing-list.tsx';
import { SaveState, SaveTrouble } from './life/save-state.tsx';
import { StateNotice } from './life/state-notice.tsx';
import { ModelTabs } from './model-tabs.tsx';
import { PlainTabs } from './plain-tabs.tsx';
import { type Place, usePlace } from './use-place.ts';
import { useUndoKeys } from './use-undo-keys.ts';

const TEXTS = {
  back: { en: 'To the item', nl: 'Naar het item' },
  undo: { en: 'Undo (Ctrl+Z)', nl: 'Ongedaan maken (Ctrl+Z)' },
  redo: { en: 'Redo (Ctrl+Shift+Z)', nl: 'Opnieuw (Ctrl+Shift+Z)' },
  version: { en: 'version {version}', nl: 'versie {version}' },
  untitled: { en: '(no title yet)', nl: '(nog geen titel)' },
};

/** Writing one item of the reference database, and taking it on in its life. */
export function ItemEditor({ view }: { view: ItemView }) {
  const editing = useEditing(view);
  const place = usePlace(view.kind === 'model' ? 'drawing' : 'form');
  useUndoKeys(editing);
  const isOvertaken = editing.saveState.kind === 'overtaken';
  const [isPutOff, setPutOff] = useState(false);
  const [isLaying, setLaying] = useState(false);
  useEffect(() => {
    // Every new conflict is asked about anew.
    if (!isOvertaken) setPutOff(false);
  }, [isOvertaken]);
  return (
    <FormProvider value={editing}>
      <div className={classes.editor} data-item-editor={view.kind}>
        <TopBar editing={editing} place={place} onLayOnTop={() => setLaying(true)} />
        <SaveTrouble />
        <StateNotice onDecide={isOvertaken && isPutOff ? () => setPutOff(false) : null} />
        <Tabs
          value={place.tab}
          onChange={(tab) => tab && place.showTab(tab)}
          keepMounted={false}
          className={classes.tabs}
        >
          {view.kind === 'model' ? <ModelTabs place={place} /> : <PlainTabs kind={view.kind} />}
        </Tabs>
        {((isOvertaken && !isPutOff) || isLaying) && (
          <ConflictDialog
            editing={editing}
            onClose={() => {
              setLaying(false);
              setPutOff(isOvertaken);
            }}
          />
        )}
      </div>
    </FormProvider>
  );
}

function TopBar({ editing, place, onLayOnTop }: { editing: Editing; place: Place; onLayOnTop: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { view, draft, isReadOnly, undo, redo, canUndo, canRedo } = editing;
  return (
    <div className={classes.bar}>
      <Anchor component={Link} href={`/reference/items/${view.id}`} className={classes.back}>
        <IconArrowLeft size={16} aria-hidden />
        {t(TEXTS.back)}
      </Anchor>
      <h1 className={classes.title}>
        <span className={classes.kind}>{t(ITEM_KIND_WORDS[view.kind])}</span>{' '}
        {titleOf(draft.content, language) || t(TEXTS.untitled)}
      </h1>
      <span className={classes.version}>{t(TEXTS.version, { version: view.shown.version })}</span>
      <StateMark state={view.shown.state} />
      <SaveState />
      <Group gap="xs" className={classes.actions}>
        {!isReadOnly && (
          <Group gap={2}>
            <Tooltip label={t(TEXTS.undo)}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t(TEXTS.undo)}
                disabled={!canUndo}
                onClick={undo}
              >
                <IconArrowBackUp size={18} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t(TEXTS.redo)}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t(TEXTS.redo)}
                disabled={!canRedo}
                onClick={redo}
              >
                <IconArrowForwardUp size={18} />
              </ActionIcon>
            </Tooltip>
          </Group>
        )}
        {!isReadOnly && <MissingList onGoTo={place.goTo} />}
        <LifeActions onLayOnTop={onLayOnTop} />
      </Group>
    </div>
  );
}

import { Tabs } from '@mantine/core';
import type { ItemKind } from '../../../../shared/model/reference/item.ts';
import { useText } from '../../../host/language.tsx';
import { ITEM_KIND_WORDS } from '../../../parts/reference-words.ts';
import { useForm } from './fields/form-context.tsx';
import { TierField } from './fields/tier-field.tsx';
import { ITEM_FORMS } from './forms/item-form.tsx';
import classes from './item-editor.module.css';
import { HistoryTab } from './life/history-tab.tsx';
import { FormPanel } from './model-tabs.tsx';

const TEXTS = { history: { en: 'History', nl: 'Geschiedenis' } };

/** An item that one form holds. */
export function PlainTabs({ kind }: { kind: Exclude<ItemKind, 'model'> }) {
  const t = useText();
  const { view } = useForm();
  const Form = ITEM_FORMS[kind];
  return (
    <>
      <Tabs.List className={classes.list}>
        <Tabs.Tab value="form">{t(ITEM_KIND_WORDS[kind])}</Tabs.Tab>
        <Tabs.Tab value="history">
          {t(TEXTS.history)}
          <span className={classes.count}>{view.versions.length}</span>
        </Tabs.Tab>
      </Tabs.List>
      <FormPanel tab="form">
        <Form />
        <TierField />
      </FormPanel>
      <FormPanel tab="history" isWide>
        <HistoryTab />
      </FormPanel>
    </>
  );
}

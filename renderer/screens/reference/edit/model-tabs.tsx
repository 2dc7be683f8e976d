import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';
import type { Text } from '../../../../shared/model/text.ts';
import { useText } from '../../../host/language.tsx';
import { DrawingTab } from './drawing/drawing-tab.tsx';
import { useDrawing } from './drawing/use-drawing.ts';
import { useForm } from './fields/form-context.tsx';
import { AlertsTab } from './forms/alerts-tab.tsx';
import { AroundTab } from './forms/around-tab.tsx';
import { DocumentTab } from './forms/document-tab.tsx';
import { NumberingTab } from './forms/numbering-tab.tsx';
import classes from './item-editor.module.css';
import { HistoryTab } from './life/history-tab.tsx';
import { type Place, useShownPart } from './use-place.ts';

/** The parts of the editor of a model, in the order in which a trainer goes through them. */
const TABS: readonly { readonly tab: string; readonly name: Text }[] = [
  { tab: 'drawing', name: { en: 'Specimens and zones', nl: 'Exemplaren en zones' } },
  { tab: 'document', name: { en: 'Document', nl: 'Document' } },
  { tab: 'numbering', name: { en: 'Numbering', nl: 'Nummering' } },
  { tab: 'alerts', name: { en: 'Known forgeries', nl: 'Bekende vervalsingen' } },
  { tab: 'around', name: { en: 'Offices and sources', nl: 'Instanties en bronnen' } },
  { tab: 'history', name: { en: 'History', nl: 'Geschiedenis' } },
];

/** Everything of a model, part by part. */
export function ModelTabs({ place }: { place: Place }) {
  const t = useText();
  const { draft, view } = useForm();
  const drawing = useDrawing();
  useShownPart(place, drawing);
  const model = draft.content as ReferenceModel;
  const counts: Readonly<Record<string, number>> = {
    drawing: model.zones.length + model.features.length,
    numbering: model.numbering.series.length,
    alerts: model.alerts.length,
    history: view.versions.length,
  };
  return (
    <>
      <Tabs.List className={classes.list}>
        {TABS.map(({ tab, name }) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(name)}
            {counts[tab] ? <span className={classes.count}>{counts[tab]}</span> : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="drawing" className={classes.panel} data-whole>
        <DrawingTab drawing={drawing} />
      </Tabs.Panel>
      <FormPanel tab="document">
        <DocumentTab />
      </FormPanel>
      <FormPanel tab="numbering">
        <NumberingTab />
      </FormPanel>
      <FormPanel tab="alerts">
        <AlertsTab />
      </FormPanel>
      <FormPanel tab="around">
        <AroundTab />
      </FormPanel>
      <FormPanel tab="history" isWide>
        <HistoryTab />
      </FormPanel>
    </>
  );
}

/** A part of the editor that is a form. */
export function FormPanel({ tab, isWide, children }: { tab: string; isWide?: boolean; children: ReactNode }) {
  return (
    <Tabs.Panel value={tab} className={classes.panel}>
      <div className={classes.form} data-wide={isWide || undefined}>
        {children}
      </div>
    </Tabs.Panel>
  );
}

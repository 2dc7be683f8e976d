import { Tabs } from '@mantine/core';
import type { Text } from '../../../../shared/model/text.ts';
import { useText } from '../../../host/language.tsx';
import { MODEL_SECTIONS, type ModelSection } from '../item/item-address.ts';
import { ItemRecord } from '../item/record.tsx';
import { AlertsPanel } from './alerts-panel.tsx';
import { DocumentPanel } from './document-panel.tsx';
import { FeaturesPanel } from './features-panel.tsx';
import { IssuingPanel } from './issuing-panel.tsx';
import classes from './model-panel.module.css';
import type { ModelBench } from './use-model-bench.ts';
import { ZonesPanel } from './zones-panel.tsx';

const PANEL = { en: 'What is known of the document', nl: 'Wat van het document bekend is' };

const SECTION_NAMES: Readonly<Record<ModelSection, Text>> = {
  features: { en: 'Features', nl: 'Kenmerken' },
  zones: { en: 'Zones', nl: 'Zones' },
  alerts: { en: 'Forgeries', nl: 'Vervalsingen' },
  document: { en: 'Document', nl: 'Document' },
  issuing: { en: 'Issuing', nl: 'Afgifte' },
  record: { en: 'Record', nl: 'Herkomst' },
};

/** Beside the pictures: features, zones, forgeries, the document, how it is issued, and where all this comes from. */
export function ModelPanel({ bench, onTerm }: { bench: ModelBench; onTerm: (featureId: string) => void }) {
  const t = useText();
  const { section, go, model } = bench;
  const counts: Readonly<Partial<Record<ModelSection, number>>> = {
    features: model.features.length,
    zones: model.zones.length,
    alerts: model.alerts.length,
  };
  const sections = MODEL_SECTIONS.filter((each) => each !== 'alerts' || model.alerts.length > 0);
  return (
    <aside className={classes.panel} aria-label={t(PANEL)}>
      <Tabs
        className={classes.tabs}
        value={section}
        onChange={(next) => go({ section: next as ModelSection })}
        keepMounted={false}
      >
        <Tabs.List className={classes.list}>
          {sections.map((each) => (
            <Tabs.Tab key={each} value={each} className={classes.tab} data-section={each}>
              {t(SECTION_NAMES[each])}
              {counts[each] !== undefined && <span className={classes.count}>{counts[each]}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={section} className={classes.content} tabIndex={0}>
          {section === 'features' && <FeaturesPanel bench={bench} onTerm={onTerm} />}
          {section === 'zones' && <ZonesPanel bench={bench} />}
          {section === 'alerts' && <AlertsPanel bench={bench} />}
          {section === 'document' && <DocumentPanel bench={bench} />}
          {section === 'issuing' && <IssuingPanel bench={bench} />}
          {section === 'record' && <ItemRecord item={bench.item} />}
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}

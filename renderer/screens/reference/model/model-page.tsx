import { useState } from 'react';
import type { ItemView } from '../../../../shared/api/schemas/reference/item.ts';
import type { ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';
import { GlossaryDrawer } from '../glossary/glossary-drawer.tsx';
import { AlertBanner } from './alert-banner.tsx';
import { EditionTimeline } from './edition-timeline.tsx';
import classes from './model-page.module.css';
import { ModelPanel } from './model-panel.tsx';
import { PictureStrip } from './picture-strip.tsx';
import { Stage } from './stage.tsx';
import { useModelBench } from './use-model-bench.ts';

/** A model: its images large, what is known of it beside them, and its alerts in plain sight. */
export function ModelPage({ item, content }: { item: ItemView; content: ReferenceModel }) {
  const bench = useModelBench(item, content);
  const [term, setTerm] = useState<string | null>(null);
  return (
    <>
      <AlertBanner bench={bench} />
      <div className={classes.sides}>
        <div className={classes.pictures}>
          <div className={classes.looking}>
            <PictureStrip bench={bench} />
            <Stage bench={bench} />
          </div>
          <EditionTimeline item={item} />
        </div>
        <ModelPanel bench={bench} onTerm={setTerm} />
      </div>
      <GlossaryDrawer featureId={term} onClose={() => setTerm(null)} />
    </>
  );
}

import { Button, SegmentedControl, Switch } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ContentDifference, ItemView } from '../../../../shared/api/schemas/reference/item.ts';
import type { ReferenceLight } from '../../../../shared/model/reference/basics.ts';
import type { ReferenceModel } from '../../../../shared/model/reference/reference-model.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import { localWords } from '../../../parts/local-text.ts';
import { LIGHT_WORDS } from '../../../parts/reference-words.ts';
import { createViewLink } from '../../../viewer/view-link.ts';
import { lightsOf, picturesOf } from '../model/pictures.ts';
import { useCompareAddress } from './compare-address.ts';
import { ComparedSide } from './compared-side.tsx';
import classes from './comparison.module.css';
import { Differences } from './differences.tsx';
import { partsAt } from './part-at.ts';
import { SideHead } from './side-head.tsx';

const TEXTS = {
  face: { en: 'Face', nl: 'Zijde' },
  light: { en: 'Light', nl: 'Licht' },
  tied: { en: 'Zoom and pan together', nl: 'Samen zoomen en schuiven' },
  swap: { en: 'Swap sides', nl: 'Omwisselen' },
};

/** Both sides with their images tied together, and the list of differences. */
export function Comparison({ difference }: { difference: ContentDifference }) {
  const { left, right, entries } = difference;
  const t = useText();
  const [, put] = useCompareAddress();
  const [chosen, setChosen] = useState<number | null>(null);
  const swap = () =>
    put({
      left: { id: right.id, version: right.shown.version },
      right: { id: left.id, version: left.shown.version },
    });
  const at = chosen === null ? null : entries[chosen];
  const parts = at ? partsAt(at, left.content, right.content) : null;
  const isModels = left.content.kind === 'model' && right.content.kind === 'model';
  return (
    <div className={classes.comparison} data-plain={!isModels}>
      <div className={classes.heads}>
        <SideHead item={left} onVersion={(version) => put({ left: { id: left.id, version } })} />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowsLeftRight size="1rem" aria-hidden />}
          onClick={swap}
        >
          {t(TEXTS.swap)}
        </Button>
        <SideHead item={right} onVersion={(version) => put({ right: { id: right.id, version } })} isRight />
      </div>
      <div className={classes.body}>
        {left.content.kind === 'model' && right.content.kind === 'model' && (
          <Pictures
            left={{ item: left, model: left.content, part: parts?.left?.id ?? null }}
            right={{ item: right, model: right.content, part: parts?.right?.id ?? null }}
            wantedFace={parts?.right?.face ?? parts?.left?.face ?? null}
          />
        )}
        <Differences
          entries={entries}
          contents={{ left: left.content, right: right.content }}
          chosen={chosen}
          hasPlace={(entry) => partsAt(entry, left.content, right.content) !== null}
          onChoose={setChosen}
        />
      </div>
    </div>
  );
}

interface Compared {
  readonly item: ItemView;
  readonly model: ReferenceModel;
  readonly part: string | null;
}

function Pictures(props: { left: Compared; right: Compared; wantedFace: number | null }) {
  const { left, right, wantedFace } = props;
  const t = useText();
  const language = useLanguage();
  const [chosenFace, setFace] = useState<{ face: number; after: number | null }>({ face: 1, after: null });
  // A difference on another face turns both; turning by hand holds until the next difference.
  const face = wantedFace !== null && wantedFace !== chosenFace.after ? wantedFace : chosenFace.face;
  const lights = useMemo(
    () =>
      lightsOf([...picturesOf(left.model), ...picturesOf(right.model)].filter(({ of }) => of === 'specimen')),
    [left.model, right.model],
  );
  const [light, setLight] = useState<ReferenceLight>(lights[0] ?? 'VIS');
  const [isTied, setTied] = useLocalStorage({
    key: 'loep.reference.tied',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const link = useMemo(() => (isTied ? createViewLink() : null), [isTied]);
  const faces = left.model.faces.length >= right.model.faces.length ? left.model.faces : right.model.faces;
  return (
    <div className={classes.pictures}>
      <div className={classes.tools}>
        {faces.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t(TEXTS.face)}
            value={String(face)}
            onChange={(next) => setFace({ face: Number(next), after: wantedFace })}
            data={faces.map(({ name }, at) => ({ value: String(at + 1), label: localWords(name, language) }))}
          />
        )}
        {lights.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t(TEXTS.light)}
            value={light}
            onChange={(next) => setLight(next as ReferenceLight)}
            data={lights.map((value) => ({ value, label: t(LIGHT_WORDS[value]) }))}
          />
        )}
        <Switch
          size="xs"
          label={t(TEXTS.tied)}
          checked={isTied}
          onChange={(event) => setTied(event.currentTarget.checked)}
        />
      </div>
      <div className={classes.sides}>
        <ComparedSide model={left.model} part={left.part} face={face} light={light} link={link} />
        <ComparedSide model={right.model} part={right.part} face={face} light={light} link={link} />
      </div>
    </div>
  );
}

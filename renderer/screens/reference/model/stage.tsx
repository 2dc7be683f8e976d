import { SegmentedControl, Switch, Text } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';
import type { ReferenceLight } from '../../../../shared/model/reference/basics.ts';
import { counted, useText } from '../../../host/language.tsx';
import { LIGHT_WORDS } from '../../../parts/reference-words.ts';
import { Viewer } from '../../../viewer/viewer.tsx';
import type { Mark } from '../../../viewer/viewer-props.ts';
import {
  isEverywhere,
  isSeenIn,
  mapOfSpecimen,
  marksOnSpecimen,
  numberedFeatures,
  numberedZones,
} from './face-marks.ts';
import { usePartLabel } from './part-label.ts';
import { usePictureName } from './picture-name.ts';
import classes from './stage.module.css';
import type { ModelBench } from './use-model-bench.ts';

const TEXTS = {
  light: { en: 'Light', nl: 'Licht' },
  features: { en: 'Features', nl: 'Kenmerken' },
  zones: { en: 'Zones', nl: 'Zones' },
  forged: { en: 'Known forgery', nl: 'Bekende vervalsing' },
  unseenOne: { en: '1 feature needs another light', nl: '1 kenmerk vraagt ander licht' },
  unseen: { en: '{count} features need another light', nl: '{count} kenmerken vragen ander licht' },
  none: { en: 'This model has no images yet.', nl: 'Dit model heeft nog geen afbeeldingen.' },
};

/** The picture that is looked at, with its light and the boxes over it. */
export function Stage({ bench }: { bench: ModelBench }) {
  const t = useText();
  const nameOf = usePictureName(bench.model);
  const marks = useMarks(bench);
  const { picture, lights, light, boxes, setBoxes, model, specimen } = bench;
  const unseen = specimen
    ? model.features.filter((each) => each.face === specimen.face && !isSeenIn(specimen.image.light, each))
        .length
    : 0;
  if (picture === null) {
    return (
      <div className={classes.none}>
        <IconPhotoOff size="2.25rem" stroke={1.4} aria-hidden />
        <Text>{t(TEXTS.none)}</Text>
      </div>
    );
  }
  return (
    <div className={classes.stage} data-case-viewer>
      <div className={classes.tools}>
        {lights.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t(TEXTS.light)}
            value={light ?? ''}
            onChange={(next) => bench.setLight(next as ReferenceLight)}
            data={lights.map((value) => ({ value, label: t(LIGHT_WORDS[value]) }))}
            data-light-switch
          />
        )}
        {picture.of === 'specimen' && (
          <>
            <Switch
              size="xs"
              label={t(TEXTS.features)}
              checked={boxes.features}
              onChange={(event) => setBoxes({ ...boxes, features: event.currentTarget.checked })}
            />
            <Switch
              size="xs"
              label={t(TEXTS.zones)}
              checked={boxes.zones}
              onChange={(event) => setBoxes({ ...boxes, zones: event.currentTarget.checked })}
            />
          </>
        )}
        {unseen > 0 && (
          <span className={classes.unseen} data-unseen={unseen}>
            {t(counted(unseen, TEXTS.unseenOne, TEXTS.unseen), { count: unseen })}
          </span>
        )}
        <span className={classes.name} data-forged={picture.of === 'alert'}>
          {picture.of === 'alert' && `${t(TEXTS.forged)}: `}
          {nameOf(picture)}
        </span>
      </div>
      <div className={classes.viewer}>
        <Viewer
          source={{ of: 'reference', sha256: picture.image.sha256, page: picture.image.page }}
          label={nameOf(picture)}
          marks={marks}
          selectedMark={bench.part}
          onSelectMark={bench.select}
          text={null}
          hits={[]}
          focus={bench.focus}
        />
      </div>
    </div>
  );
}

/** Boxes of the kinds that are shown and of what this light can show, and always that of the selected part. */
function useMarks({ model, specimen, boxes, part }: ModelBench): readonly Mark[] {
  const labelOf = usePartLabel();
  const map = specimen && mapOfSpecimen(model, specimen);
  if (!specimen || !map) return [];
  const parts = [...numberedZones(model), ...numberedFeatures(model)].filter(
    (each) =>
      each.part.id === part ||
      ((each.is === 'zone' ? boxes.zones : boxes.features) &&
        isSeenIn(specimen.image.light, each.part) &&
        !isEverywhere(model, each.part)),
  );
  return marksOnSpecimen(map, specimen, parts, labelOf);
}

import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReferenceLight } from '../../../../shared/model/reference/basics.ts';
import type { ReferenceModel, Specimen } from '../../../../shared/model/reference/reference-model.ts';
import { specimenName } from '../../../../shared/text/specimen-name.ts';
import { useLanguage, useText } from '../../../host/language.tsx';
import type { ViewLink } from '../../../viewer/view-link.ts';
import { Viewer } from '../../../viewer/viewer.tsx';
import {
  boxOnSpecimen,
  mapOfSpecimen,
  marksOnSpecimen,
  numberedFeatures,
  numberedZones,
} from '../model/face-marks.ts';
import { usePartLabel } from '../model/part-label.ts';
import classes from './comparison.module.css';

const TEXTS = {
  none: {
    en: 'There is no image of this face in this light.',
    nl: 'Van deze zijde is er in dit licht geen beeld.',
  },
  specimens: { en: 'Specimen', nl: 'Exemplaar' },
};

interface Props {
  readonly model: ReferenceModel;
  /** The part that a difference is about. */
  readonly part: string | null;
  readonly face: number;
  readonly light: ReferenceLight;
  readonly link: ViewLink | null;
}

/** One side: a specimen of the face in the light, with the place that is meant. */
export function ComparedSide({ model, part, face, light, link }: Props) {
  const t = useText();
  const fitting = model.specimens.filter((each) => each.face === face && each.image.light === light);
  const [at, setAt] = useState(0);
  const specimen = fitting[Math.min(at, fitting.length - 1)];
  return (
    <div className={classes.side}>
      {specimen ? (
        <ShownSpecimen key={specimen.id} {...{ model, specimen, part, link }} />
      ) : (
        <Text className={classes.none}>{t(TEXTS.none)}</Text>
      )}
      {fitting.length > 1 && (
        <select
          className={classes.specimens}
          aria-label={t(TEXTS.specimens)}
          value={Math.min(at, fitting.length - 1)}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        >
          {fitting.map((each, place) => (
            <option key={each.id} value={place}>
              {capital(t(specimenName(model.specimens.indexOf(each))))}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ShownSpecimen(props: {
  model: ReferenceModel;
  specimen: Specimen;
  part: string | null;
  link: ViewLink | null;
}) {
  const { model, specimen, part, link } = props;
  const language = useLanguage();
  const labelOf = usePartLabel();
  const map = useMemo(() => mapOfSpecimen(model, specimen), [model, specimen]);
  const tied = useMemo(() => (link && map ? { link, map } : undefined), [link, map]);
  const meant = [...numberedFeatures(model), ...numberedZones(model)].filter(
    ({ part: { id } }) => id === part,
  );
  const focus = useMemo(() => {
    const found = [...model.features, ...model.zones].find(({ id }) => id === part);
    const box = found && map ? boxOnSpecimen(map, specimen, found) : null;
    return box ? { box } : null;
  }, [model, map, specimen, part]);
  return (
    <Viewer
      source={{ of: 'reference', sha256: specimen.image.sha256, page: specimen.image.page }}
      label={`${model.edition}, ${specimenName(model.specimens.indexOf(specimen))[language]}`}
      marks={map ? marksOnSpecimen(map, specimen, meant, labelOf) : []}
      selectedMark={part}
      onSelectMark={() => {}}
      text={null}
      hits={[]}
      focus={focus}
      link={tied}
    />
  );
}

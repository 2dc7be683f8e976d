import { useLocalStorage } from '@mantine/hooks';
import { useMemo, useRef } from 'react';
import type { ItemView } from '../../../../shared/api/schemas/reference/item.ts';
import type { ReferenceLight } from '../../../../shared/model/reference/basics.ts';
import type {
  ModelFeature,
  ReferenceModel,
  Specimen,
} from '../../../../shared/model/reference/reference-model.ts';
import type { Zone } from '../../../../shared/model/reference/zones.ts';
import type { Box } from '../../../../shared/model/region.ts';
import { type ItemAddress, type ModelSection, useItemAddress } from '../item/item-address.ts';
import { boxOnSpecimen, isSeenIn, mapOfSpecimen } from './face-marks.ts';
import { lightsOf, type ModelPicture, picturesOf, shownPicture } from './pictures.ts';

/** Which boxes lie over the specimen. */
export interface ShownBoxes {
  readonly features: boolean;
  readonly zones: boolean;
}

/** A model as it is looked at: which picture, which part, which boxes. */
export interface ModelBench {
  readonly item: ItemView;
  readonly model: ReferenceModel;
  readonly pictures: readonly ModelPicture[];
  readonly lights: readonly ReferenceLight[];
  readonly light: ReferenceLight | null;
  readonly picture: ModelPicture | null;
  /** The specimen that is shown; null when something else is. */
  readonly specimen: Specimen | null;
  readonly part: string | null;
  /** The place to bring into view. */
  readonly focus: { readonly box: Box } | null;
  readonly section: ModelSection;
  readonly boxes: ShownBoxes;
  readonly setBoxes: (boxes: ShownBoxes) => void;
  readonly show: (picture: ModelPicture) => void;
  readonly setLight: (light: ReferenceLight) => void;
  /** Selects a zone, feature or alert, and shows where it is. */
  readonly select: (part: string | null) => void;
  readonly go: (change: Partial<ItemAddress>) => void;
}

/** What is looked at stands in the address; which boxes are shown is remembered. */
export function useModelBench(item: ItemView, model: ReferenceModel): ModelBench {
  const [address, go] = useItemAddress();
  const [boxes, setBoxes] = useLocalStorage<ShownBoxes>({
    key: 'loep.reference.boxes',
    defaultValue: { features: true, zones: false },
    getInitialValueInEffect: false,
  });
  const pictures = useMemo(() => picturesOf(model), [model]);
  const lights = useMemo(() => lightsOf(pictures), [pictures]);
  const wanted = [...model.features, ...model.zones].find(({ id }) => id === address.part);
  const picture = shownPicture(pictures, { ...address, face: wanted?.face ?? null });
  const specimen = picture?.of === 'specimen' ? specimenOf(model, picture.part) : null;
  const section = address.section ?? sectionOf(model, address.part) ?? 'features';
  const isAlert = model.alerts.some(({ id }) => id === address.part);
  return {
    item,
    model,
    pictures,
    lights,
    light: picture?.image.light ?? null,
    picture,
    specimen,
    part: address.part,
    focus: useFocus(model, specimen, picture, address.part),
    section,
    // A selected part is always shown, also where boxes of its kind are not.
    boxes,
    setBoxes,
    show: (next) =>
      go({
        picture: next.id,
        light: next.image.light,
        ...(next.of === 'specimen' ? {} : { part: next.part }),
      }),
    setLight: (light) => {
      const next = shownPicture(pictures, { picture: null, light, face: picture?.face ?? null });
      go({ light, picture: next?.id ?? null });
    },
    select: (part) => {
      const found = [...model.features, ...model.zones].find(({ id }) => id === part);
      const light = picture?.image.light ?? null;
      const isThere =
        found === undefined || (specimen?.face === found.face && isSeenIn(specimen.image.light, found));
      const other = isThere ? null : specimenPicture(pictures, found, light);
      go({
        part,
        section: sectionOf(model, part) ?? (isAlert ? null : address.section),
        ...(other ? { picture: other.id, light: other.image.light } : {}),
      });
    },
    go,
  };
}

function specimenOf({ specimens }: ReferenceModel, id: string): Specimen | null {
  return specimens.find((each) => each.id === id) ?? null;
}

/** A specimen of a part's face, in a light that shows it; else in the light that is looked in, when there is one. */
function specimenPicture(
  pictures: readonly ModelPicture[],
  part: ModelFeature | Zone,
  light: ReferenceLight | null,
) {
  const ofFace = pictures.filter((each) => each.of === 'specimen' && each.face === part.face);
  const seen = ofFace.filter(({ image }) => isSeenIn(image.light, part));
  const inLight = (some: typeof ofFace) => some.find(({ image }) => image.light === light);
  return inLight(seen) ?? seen[0] ?? inLight(ofFace) ?? ofFace[0] ?? null;
}

/** Where a part is listed. */
function sectionOf(model: ReferenceModel, part: string | null): ModelSection | null {
  if (model.features.some(({ id }) => id === part)) return 'features';
  if (model.zones.some(({ id }) => id === part)) return 'zones';
  return model.alerts.some(({ id }) => id === part) ? 'alerts' : null;
}

/** The same object as long as the same place is meant: a new one would move the view again. */
function useFocus(
  model: ReferenceModel,
  specimen: Specimen | null,
  picture: ModelPicture | null,
  part: string | null,
): { box: Box } | null {
  const latest = useRef<{ key: string; focus: { box: Box } } | null>(null);
  const box = placeOf(model, specimen, picture, part);
  if (box === null) return null;
  const key = `${picture?.id}/${part}/${box.x},${box.y},${box.width},${box.height}`;
  if (latest.current?.key !== key) latest.current = { key, focus: { box } };
  return latest.current.focus;
}

function placeOf(
  model: ReferenceModel,
  specimen: Specimen | null,
  picture: ModelPicture | null,
  part: string | null,
): Box | null {
  if (picture && picture.of !== 'specimen') return picture.image.box;
  const found = [...model.features, ...model.zones].find(({ id }) => id === part);
  const map = specimen && mapOfSpecimen(model, specimen);
  return found && specimen && map ? boxOnSpecimen(map, specimen, found) : null;
}

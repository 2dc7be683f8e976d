import { useMemo } from 'react';
import type { BoxMm } from '../../../../../shared/model/reference/basics.ts';
import { faceMapOf } from '../../../../../shared/model/reference/face-map.ts';
import type { Specimen } from '../../../../../shared/model/reference/reference-model.ts';
import { useText } from '../../../../host/language.tsx';
import { isWithin } from '../../../../viewer/placement.ts';
import type { Point } from './face-geometry.ts';
import { Overlay } from './overlay.tsx';
import { partsOn, refOf, withBox, withPart } from './parts.ts';
import { wordsIn } from './snapping.ts';
import { withCorners } from './specimen-fields.tsx';
import { Stage } from './stage.tsx';
import type { Drawing } from './use-drawing.ts';

const TEXTS = { label: { en: 'Specimen: {origin}', nl: 'Exemplaar: {origin}' } };

/** How far beside a part a click still means it, mm. */
const NEAR_MM = 0.7;

interface SpecimenStageProps {
  readonly drawing: Drawing;
  readonly specimen: Specimen;
  readonly isReadOnly: boolean;
  readonly wanting: ReadonlySet<string>;
}

/** The specimen in view with everything that is drawn on its face. */
export function SpecimenStage({ drawing, specimen, isReadOnly, wanting }: SpecimenStageProps) {
  const t = useText();
  const { model, focus } = drawing;
  const face = model.faces[specimen.face - 1]!;
  const map = useMemo(() => faceMapOf(specimen.corners, face), [specimen.corners, face]);
  const { sha256, page } = specimen.image;
  const onClick = (at: Point) => chooseAt(drawing, map.toFace(at));
  return (
    <Stage
      source={{ of: 'reference', sha256, page }}
      label={t(TEXTS.label, { origin: specimen.origin })}
      focus={focus}
      isWhole={drawing.isCorners}
      boxOnImage={map.boxOnImage}
      onClick={onClick}
    >
      {(view) => (
        <Overlay
          drawing={drawing}
          specimen={specimen}
          face={face}
          map={map}
          view={view}
          isReadOnly={isReadOnly}
          wanting={wanting}
          onClick={onClick}
          onDrawn={(box) => drawn(drawing, box)}
          onPlaced={(part, box) => drawing.change((now) => withBox(now, part, box))}
          onCorners={(corners) => drawing.change((now) => withCorners(now, specimen.id, corners))}
        />
      )}
    </Stage>
  );
}

/** A fixed text takes the words that were read in it, and closes round them. */
function drawn(drawing: Drawing, box: BoxMm): void {
  const { tool, face, model, proposals } = drawing;
  if (tool === 'select') return;
  const found = tool === 'fixed-text' ? wordsIn(box, proposals.words) : null;
  const place = found ? { face, box: found.box, words: found.text } : { face, box };
  const added = withPart(model, tool, place);
  drawing.change(() => added.model);
  drawing.setTool('select');
  drawing.select(added.part);
}

/** Chooses what lies at a place: the smallest; clicking again goes on to the next larger one. */
function chooseAt(drawing: Drawing, at: Point): void {
  const { model, face, selected, proposals } = drawing;
  const area = ({ width, height }: BoxMm) => width * height;
  const proposed = proposals.zones.filter(({ box }) => isWithin(box, at, NEAR_MM));
  const under = partsOn(model, face)
    .filter((part) => part.box !== null && isWithin(part.box, at, NEAR_MM))
    .sort((one, other) => area(one.box!) - area(other.box!));
  const [nearest] = proposed.sort((one, other) => area(one.box) - area(other.box));
  if (nearest && nearest.id !== proposals.selected?.id && under.length === 0) {
    drawing.select(null);
    proposals.select(nearest.id);
    return;
  }
  const now = under.findIndex(({ id }) => id === selected?.id);
  const part = under[(now + 1) % under.length];
  drawing.select(part ? refOf(part) : null);
}

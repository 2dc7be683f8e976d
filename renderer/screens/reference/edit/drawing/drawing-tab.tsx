import { Text } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useText } from '../../../../host/language.tsx';
import { useTakesFiles } from '../../../../upload/file-taker.ts';
import { ChooseFiles } from '../fields/choose-files.tsx';
import { useForm } from '../fields/form-context.tsx';
import type { ImageIntake } from '../fields/use-image-intake.ts';
import { middleBox } from './box-edit.ts';
import classes from './drawing-tab.module.css';
import { FaceFields } from './face-fields.tsx';
import inspector from './inspector.module.css';
import { Inspector } from './inspector.tsx';
import { withProposals } from './open-proposals.ts';
import { PartList } from './part-list.tsx';
import { withPart } from './parts.ts';
import { ProposalPanel } from './proposal-panel.tsx';
import { SpecimenFields } from './specimen-fields.tsx';
import { SpecimenStage } from './specimen-stage.tsx';
import { SpecimenStrip } from './specimen-strip.tsx';
import { ToolBar } from './tool-bar.tsx';
import { useCrop } from './use-crop.ts';
import type { Drawing } from './use-drawing.ts';
import { useDrawingKeys } from './use-drawing-keys.ts';
import { useSpecimens } from './use-specimens.ts';
import { wantingParts } from './wanting-parts.ts';

const TEXTS = {
  invites: { en: 'Drop scans of the document here', nl: 'Laat scans van het document hier los' },
  kinds: { en: 'JPEG, PNG, TIFF, WebP, HEIC or PDF', nl: 'JPEG, PNG, TIFF, WebP, HEIC of PDF' },
  empty: { en: 'Begin with scans of a genuine document', nl: 'Begin met scans van een echt document' },
  emptyHow: {
    en: 'Drop them here, two if you have them: what differs between them was filled in.',
    nl: 'Laat ze hier los, twee als u ze hebt: wat ertussen verschilt, is ingevuld.',
  },
  choose: { en: 'Choose scans', nl: 'Scans kiezen' },
  parts: { en: 'Specimens and parts', nl: 'Exemplaren en onderdelen' },
  chosen: { en: 'What is selected', nl: 'Wat geselecteerd is' },
  narrow: {
    en: 'Drawing is easier in a window of at least 900 pixels wide.',
    nl: 'Tekenen gaat makkelijker in een venster van ten minste 900 pixels breed.',
  },
};

/** Drawing the zones and the features of a model on its specimens. */
export function DrawingTab({ drawing }: { drawing: Drawing }) {
  const t = useText();
  const form = useForm();
  const { isReadOnly } = form;
  const { model, specimen, selected } = drawing;
  const wanting = useMemo(() => wantingParts(model, form), [model, form]);
  const intake = useSpecimens(drawing);
  const answer = answering(drawing);
  useDrawingKeys(drawing, isReadOnly, {
    onAccept: () => answer.accept(false),
    onReject: () => answer.reject(false),
    onDrawMiddle: () => drawMiddle(drawing),
  });
  const crop = useCrop(drawing);
  return (
    <div className={classes.tab}>
      {/* Before the inspector: what is selected there takes files before the specimens do. */}
      {!isReadOnly && <SpecimenTaker take={intake.take} />}
      <Text className={classes.narrow} size="sm">
        {t(TEXTS.narrow)}
      </Text>
      <ToolBar drawing={drawing} isReadOnly={isReadOnly} />
      <div className={classes.columns}>
        <aside className={classes.side} aria-label={t(TEXTS.parts)}>
          <SpecimenStrip drawing={drawing} intake={intake} isReadOnly={isReadOnly} />
          {!isReadOnly && (
            <ProposalPanel drawing={drawing} onAccept={answer.accept} onReject={answer.reject} />
          )}
          <PartList drawing={drawing} wanting={wanting} />
        </aside>
        <div className={classes.stage}>
          {specimen ? (
            <SpecimenStage drawing={drawing} specimen={specimen} isReadOnly={isReadOnly} wanting={wanting} />
          ) : (
            <div className={classes.empty}>
              <IconPhotoPlus size="2.5rem" stroke={1.3} aria-hidden />
              <Text fw={600}>{t(TEXTS.empty)}</Text>
              <Text size="sm">{t(TEXTS.emptyHow)}</Text>
              {!isReadOnly && (
                <ChooseFiles intake={intake} label={t(TEXTS.choose)} size="sm" variant="filled" />
              )}
            </div>
          )}
        </div>
        <aside className={classes.side} aria-label={t(TEXTS.chosen)} data-inspector>
          {selected ? (
            <Inspector drawing={drawing} part={selected} crop={crop} isReadOnly={isReadOnly} />
          ) : specimen ? (
            <SpecimenFields drawing={drawing} specimen={specimen} isReadOnly={isReadOnly} />
          ) : (
            <div className={inspector.fields}>
              <FaceFields drawing={drawing} />
            </div>
          )}
        </aside>
      </div>
    </div>
  );
}

function SpecimenTaker({ take }: { take: ImageIntake['take'] }) {
  useTakesFiles({ invites: TEXTS.invites, kinds: TEXTS.kinds, take });
  return null;
}

/** Taking proposals over, or not. */
function answering(drawing: Drawing) {
  const { proposals, face } = drawing;
  const meant = (all: boolean) => (all ? proposals.zones : proposals.selected ? [proposals.selected] : []);
  /** The next one in line, so that one can go through them with Enter and Delete. */
  const goOn = () => {
    const { selected, zones } = proposals;
    return selected ? (zones[zones.indexOf(selected) + 1]?.id ?? null) : null;
  };
  return {
    accept: (all: boolean) => {
      const zones = meant(all);
      if (zones.length === 0) return;
      const next = all ? null : goOn();
      drawing.change((model) => withProposals(model, zones, face).model);
      proposals.select(next);
    },
    reject: (all: boolean) => {
      const next = all ? null : goOn();
      proposals.reject(meant(all));
      proposals.select(next);
    },
  };
}

function drawMiddle(drawing: Drawing): void {
  const { tool, model, face } = drawing;
  const size = model.faces[face - 1];
  if (tool === 'select' || !size) return;
  const added = withPart(model, tool, { face, box: middleBox(size) });
  drawing.change(() => added.model);
  drawing.setTool('select');
  drawing.select(added.part);
}

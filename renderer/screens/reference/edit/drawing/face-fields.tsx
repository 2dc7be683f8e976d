import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconRulerMeasure } from '@tabler/icons-react';
import { isOffScan, sizeByDpi } from '../../../../../shared/model/reference/scanned-size.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { useCall } from '../../../../host/use-call.ts';
import { LocalTextField } from '../fields/local-text-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { proposedSize, sizeText } from '../forms/face-sizes.ts';
import { SizeSelect } from '../forms/size-select.tsx';
import classes from './inspector.module.css';
import { withFaceSize } from './parts.ts';
import type { Drawing } from './use-drawing.ts';

const TEXTS = {
  title: { en: 'Side of the document', nl: 'Zijde van het document' },
  name: { en: 'Name', nl: 'Naam' },
  width: { en: 'Width', nl: 'Breedte' },
  height: { en: 'Height', nl: 'Hoogte' },
  byScan: { en: 'By the scan: {size} mm', nl: 'Volgens de scan: {size} mm' },
  off: {
    en: 'On this scan the side is {size} mm. Take that size, or put the corners on the document: until they agree the model cannot be validated.',
    nl: 'Op deze scan is de zijde {size} mm. Neem dat formaat, of zet de hoeken op het document: zolang ze niet kloppen kan het model niet worden gevalideerd.',
  },
  estimated: { en: 'the resolution is an estimate', nl: 'de resolutie is een schatting' },
};

/** What the face in hand is called and how large it is. */
export function FaceFields({ drawing }: { drawing: Drawing }) {
  const t = useText();
  const { model, face, change } = drawing;
  const size = model.faces[face - 1];
  if (!size) return null;
  const path = ['faces', face - 1];
  const resize = (part: Partial<{ widthMm: number; heightMm: number }>) =>
    change((now) => withFaceSize(now, face, { widthMm: size.widthMm, heightMm: size.heightMm, ...part }));
  return (
    <>
      <h3 className={classes.title}>{t(TEXTS.title)}</h3>
      <LocalTextField path={[...path, 'name']} label={t(TEXTS.name)} isRequired />
      <SizeSelect value={size} onChange={resize} />
      <Group grow gap="xs">
        <NumberField
          path={[...path, 'widthMm']}
          label={t(TEXTS.width)}
          min={10}
          onPut={(widthMm) => resize({ widthMm })}
        />
        <NumberField
          path={[...path, 'heightMm']}
          label={t(TEXTS.height)}
          min={10}
          onPut={(heightMm) => resize({ heightMm })}
        />
      </Group>
      <SizeByScan drawing={drawing} onSize={resize} />
    </>
  );
}

/** The size that follows from the resolution of the scan, when there is one. */
function SizeByScan(props: {
  drawing: Drawing;
  onSize: (size: { widthMm: number; heightMm: number }) => void;
}) {
  const { drawing, onSize } = props;
  const t = useText();
  const language = useLanguage();
  const { specimen } = drawing;
  const sha256 = specimen?.image.sha256 ?? '';
  const { data } = useCall('reference.image', { sha256 }, { enabled: specimen !== null });
  const page = data?.pages.find((each) => each.page === specimen?.image.page);
  if (!specimen || !page) return null;
  const size = sizeByDpi(specimen.corners, page.dpi);
  const face = drawing.model.faces[drawing.face - 1];
  const isOff = face !== undefined && isOffScan(face, specimen.corners, page);
  const words = { size: sizeText(size, language) };
  return (
    <>
      {isOff && (
        <Alert color="orange" variant="light" icon={<IconAlertTriangle size={16} />} p="xs" data-off-scan>
          {t(TEXTS.off, words)}
        </Alert>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconRulerMeasure size={14} />}
        title={page.dpiSource === 'estimated' ? t(TEXTS.estimated) : undefined}
        style={{ alignSelf: 'start' }}
        onClick={() => onSize(proposedSize(size))}
      >
        {t(TEXTS.byScan, words)}
      </Button>
    </>
  );
}

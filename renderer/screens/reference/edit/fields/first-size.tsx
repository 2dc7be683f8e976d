import { Anchor, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { SizeMm } from '../../../../../shared/model/reference/basics.ts';
import { isOffSize } from '../../../../../shared/model/reference/scanned-size.ts';
import { useLanguage, useText } from '../../../../host/language.tsx';
import { proposedSize, sizeText } from '../forms/face-sizes.ts';
import { SizeSelect } from '../forms/size-select.tsx';
import classes from './first-size.module.css';
import type { FirstScan } from './use-first-scans.ts';

const TEXTS = {
  asScan: {
    en: 'As measured on scan {number}: {size} mm.',
    nl: 'Zoals gemeten op scan {number}: {size} mm.',
  },
  off: {
    en: 'On scan {number} the document is {size} mm: this is another size.',
    nl: 'Op scan {number} is het document {size} mm: dit is een ander formaat.',
  },
  take: { en: 'Take the size of the scan', nl: 'Neem het formaat van de scan' },
  noEdges: {
    en: 'No edges were found on scan {number}: the whole image counts as the document. Set its corners in the editor if there is anything round it.',
    nl: 'Op scan {number} zijn geen randen gevonden: het hele beeld geldt als het document. Zet in de editor de hoeken als er nog iets omheen staat.',
  },
  noSize: {
    en: 'Scan {number} does not tell its resolution, so it proposes no size.',
    nl: 'Scan {number} vermeldt geen resolutie en stelt dus geen formaat voor.',
  },
};

/** How large the document is: as its scans show it, or as somebody knows better. */
export function FirstSize(props: {
  value: SizeMm;
  onChange: (size: SizeMm) => void;
  scans: readonly FirstScan[];
}) {
  const { value, onChange, scans } = props;
  const t = useText();
  const language = useLanguage();
  return (
    <Stack gap={4}>
      <SizeSelect value={value} onChange={onChange} />
      {scans.map(({ key, hasEdges, size }, at) => {
        const number = at + 1;
        if (hasEdges === null) return null;
        const isOff = size !== null && isOffSize(value, size);
        const measured =
          size && t(isOff ? TEXTS.off : TEXTS.asScan, { number, size: sizeText(size, language) });
        return (
          <div key={key} className={classes.scan} data-off-scan={isOff || undefined}>
            {(isOff || !hasEdges) && <IconAlertTriangle size="1rem" className={classes.mark} aria-hidden />}
            <Text size="sm">
              {measured ?? t(TEXTS.noSize, { number })} {!hasEdges && t(TEXTS.noEdges, { number })}{' '}
              {isOff && (
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  onClick={() => onChange(proposedSize(size))}
                >
                  {t(TEXTS.take)}
                </Anchor>
              )}
            </Text>
          </div>
        );
      })}
    </Stack>
  );
}

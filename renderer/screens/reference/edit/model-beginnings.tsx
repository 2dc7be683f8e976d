import { Alert, Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { SizeMm } from '../../../../shared/model/reference/basics.ts';
import { useText } from '../../../host/language.tsx';
import { ReferencePicture } from '../../../parts/reference-picture.tsx';
import { useTakesFiles } from '../../../upload/file-taker.ts';
import { NotTakenList } from '../../../upload/not-taken-list.tsx';
import type { FirstFacts } from './content/new-content.ts';
import type { FoundSpecimen } from './drawing/specimens.ts';
import { ChooseFiles } from './fields/choose-files.tsx';
import { FirstSize } from './fields/first-size.tsx';
import { useFirstScans } from './fields/use-first-scans.ts';
import { proposedSize } from './forms/face-sizes.ts';
import classes from './model-beginnings.module.css';

const TEXTS = {
  scans: { en: 'Scans of genuine documents', nl: 'Scans van echte documenten' },
  scansHow: {
    en: 'Drop two if you have them: what differs between them was filled in, what does not was printed. They can be added later too.',
    nl: 'Laat er twee los als u ze hebt: wat ertussen verschilt is ingevuld, wat gelijk is is voorbedrukt. Toevoegen kan ook later.',
  },
  invites: { en: 'Drop scans of the document here', nl: 'Laat scans van het document hier los' },
  kinds: { en: 'JPEG, PNG, TIFF, WebP, HEIC or PDF', nl: 'JPEG, PNG, TIFF, WebP, HEIC of PDF' },
  instead: {
    en: 'Choose scans in their place, as JPEG, PNG, TIFF, WebP, HEIC or PDF, or begin without them.',
    nl: 'Kies scans in de plaats ervan, als JPEG, PNG, TIFF, WebP, HEIC of PDF, of begin zonder.',
  },
  choose: { en: 'Choose scans', nl: 'Scans kiezen' },
  sides: { en: 'They show', nl: 'Ze tonen' },
  one: { en: 'the same side', nl: 'dezelfde zijde' },
  two: { en: 'front and back', nl: 'voor- en achterkant' },
  scan: { en: 'Scan {number}: {origin}', nl: 'Scan {number}: {origin}' },
  looking: { en: 'Looking for the edges…', nl: 'Randen worden gezocht…' },
};

interface ModelBeginningsProps {
  readonly facts: FirstFacts;
  readonly onChange: (change: (before: FirstFacts) => FirstFacts) => void;
  readonly specimens: readonly FoundSpecimen[];
  readonly onSpecimens: (change: (before: readonly FoundSpecimen[]) => readonly FoundSpecimen[]) => void;
  /** Scans are still on their way, or looked at for their edges: what is begun now would be begun without them. */
  readonly onBusy: (isBusy: boolean) => void;
}

/** What a model begins with: scans, which side they show, and how large it is. */
export function ModelBeginnings(props: ModelBeginningsProps) {
  const { facts, onChange, specimens, onSpecimens, onBusy } = props;
  const t = useText();
  const isSizeSet = useRef(false);
  const setSize = (size: SizeMm) => {
    isSizeSet.current = true;
    onChange((before) => ({ ...before, size }));
  };
  // The first scan proposes the size, until somebody chooses one.
  const { intake, scans, notTaken } = useFirstScans(onSpecimens, (scanned) => {
    if (!isSizeSet.current) setSize(proposedSize(scanned));
  });
  const isLooking = scans.some(({ hasEdges }) => hasEdges === null);
  const isBusy = intake.waiting > 0 || isLooking;
  useEffect(() => onBusy(isBusy), [onBusy, isBusy]);
  useTakesFiles({ invites: TEXTS.invites, kinds: TEXTS.kinds, take: intake.take });
  return (
    <Stack gap="sm">
      <div className={classes.scans}>
        <Text fw={600}>{t(TEXTS.scans)}</Text>
        <Text size="sm" c="var(--loep-dimmed)">
          {t(TEXTS.scansHow)}
        </Text>
        <Group gap="sm">
          {specimens.map(({ image, origin }, at) => (
            <ReferencePicture
              key={`${image.sha256}/${image.page}`}
              image={image}
              className={classes.picture}
              alt={t(TEXTS.scan, { number: at + 1, origin })}
            />
          ))}
          <ChooseFiles intake={intake} label={t(TEXTS.choose)} size="sm" />
          {isLooking && (
            <Group gap="xs" role="status">
              <Loader size="xs" />
              <Text size="sm">{t(TEXTS.looking)}</Text>
            </Group>
          )}
        </Group>
        {notTaken.length > 0 && (
          <Alert color="orange" role="alert" data-not-taken={notTaken.length}>
            <NotTakenList files={notTaken} hasTitle />
            <Text size="sm" mt="xs">
              {t(TEXTS.instead)}
            </Text>
          </Alert>
        )}
      </div>
      <Group align="end">
        <div>
          <Text size="sm" fw={500} id="sides-label">
            {t(TEXTS.sides)}
          </Text>
          <SegmentedControl
            aria-labelledby="sides-label"
            value={String(facts.sides)}
            onChange={(value) => onChange((before) => ({ ...before, sides: value === '2' ? 2 : 1 }))}
            data={[
              { value: '1', label: t(TEXTS.one) },
              { value: '2', label: t(TEXTS.two) },
            ]}
          />
        </div>
      </Group>
      <FirstSize value={facts.size} onChange={setSize} scans={scans} />
    </Stack>
  );
}

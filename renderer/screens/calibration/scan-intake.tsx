import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type ChangeEvent, useRef, useState } from 'react';
import type { CalibrationPreview } from '../../../shared/api/schemas/calibration.ts';
import { useText } from '../../host/language.tsx';
import { showError } from '../../host/show-error.ts';
import { useTakesFiles } from '../../upload/file-taker.ts';
import { NotTakenList } from '../../upload/not-taken-list.tsx';
import { ACCEPT, type GivenFile, type NotTaken, sortOut } from '../../upload/scan-files.ts';
import { filesOf } from '../../upload/use-dropped-files.ts';
import { Section } from '../settings/section.tsx';
import { Notice } from './notice.tsx';
import classes from './scan-intake.module.css';
import { ScanProgress } from './scan-progress.tsx';
import { isOnItsWay } from './scan-sender.ts';
import { scanSender, useScansOnTheirWay } from './scans-on-their-way.ts';

const TEXTS = {
  title: { en: 'Scans known to be genuine', nl: 'Scans waarvan bekend is dat ze echt zijn' },
  warning: { en: 'Only genuine documents', nl: 'Alleen echte documenten' },
  warningWhy: {
    en: 'Loep takes whatever is on these scans for ordinary. An altered scan among them makes Loep less watchful: alterations like it may then pass unseen.',
    nl: 'Loep neemt aan dat alles op deze scans gewoon is. Een gewijzigde scan ertussen maakt Loep minder waakzaam: zulke wijzigingen kunnen dan onopgemerkt blijven.',
  },
  drop: {
    en: 'Drop {fewest} to {most} scans here, or a folder',
    nl: 'Laat hier {fewest} tot {most} scans los, of een map',
  },
  files: { en: 'Choose files', nl: 'Bestanden kiezen' },
  folder: { en: 'Choose a folder', nl: 'Map kiezen' },
  kept: {
    en: 'As they left your scanner, not saved again by another program. Scans are measured and not kept; of those that stand out, pictures of the places are held until you use the thresholds, clear the scans or close Loep.',
    nl: 'Zoals ze uit uw scanner kwamen, niet door een ander programma opnieuw bewaard. Scans worden gemeten en niet bewaard; van opvallende blijven afbeeldingen van de plaatsen tot u de drempels gebruikt, de scans wist of Loep sluit.',
  },
  over: { en: 'Drop scans known to be genuine', nl: 'Laat scans los waarvan bekend is dat ze echt zijn' },
  overKinds: { en: 'They are measured, and not kept', nl: 'Ze worden gemeten en niet bewaard' },
  tooMany: {
    en: 'More than {most} scans would not change the thresholds.',
    nl: 'Meer dan {most} scans zou de drempels niet veranderen.',
  },
};

/** Every browser knows it, React's types do not. */
const WHOLE_FOLDER = { webkitdirectory: '' };

/** Where scans are dropped or chosen, with the warning that they must be genuine, and how far they are. */
export function ScanIntake({ preview: { scans, counting, fewest, most } }: { preview: CalibrationPreview }) {
  const t = useText();
  const onTheirWay = useScansOnTheirWay();
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([]);
  const take = (given: readonly GivenFile[]) => {
    const sorted = sortOut(given);
    const coming = onTheirWay.filter(isOnItsWay);
    const room = Math.max(0, most - scans.length - coming.length);
    const why = { en: fillMost(TEXTS.tooMany.en, most), nl: fillMost(TEXTS.tooMany.nl, most) };
    setNotTaken([...sorted.notTaken, ...sorted.taken.slice(room).map(({ path }) => ({ path, why }))]);
    scanSender.add(sorted.taken.slice(0, room).map(({ file }) => file));
  };
  useTakesFiles({ invites: TEXTS.over, kinds: TEXTS.overKinds, take });
  return (
    <Section title={t(TEXTS.title)}>
      <Notice title={t(TEXTS.warning)} text={t(TEXTS.warningWhy)} />
      <div className={classes.drop}>
        <IconFileImport size="2rem" stroke={1.3} aria-hidden />
        <span>{t(TEXTS.drop, { fewest, most })}</span>
        <div className={classes.choosers}>
          <Chooser label={t(TEXTS.files)} chooser="calibration" onGiven={take} />
          <Chooser label={t(TEXTS.folder)} chooser="calibration-folder" isFolder onGiven={take} />
        </div>
        <span className={classes.dim}>{t(TEXTS.kept)}</span>
      </div>
      {notTaken.length > 0 && <NotTakenList files={notTaken} hasTitle />}
      <ScanProgress scans={onTheirWay} measured={scans.length} counting={counting} fewest={fewest} />
    </Section>
  );
}

function Chooser(props: {
  label: string;
  chooser: string;
  isFolder?: boolean;
  onGiven: (given: readonly GivenFile[]) => void;
}) {
  const { label, chooser, isFolder = false, onGiven } = props;
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const from = event.currentTarget;
    // The same files can be chosen again.
    filesOf(event.nativeEvent)
      .then(onGiven, showError)
      .finally(() => {
        from.value = '';
      });
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={isFolder ? undefined : ACCEPT}
        {...(isFolder ? WHOLE_FOLDER : {})}
        data-chooser={chooser}
        onChange={chosen}
      />
    </>
  );
}

function fillMost(text: string, most: number): string {
  return text.replace('{most}', String(most));
}

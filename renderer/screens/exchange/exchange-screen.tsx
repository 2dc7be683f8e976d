import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useText } from '../../host/language.tsx';
import { showNotice } from '../../host/notices.tsx';
import { SpokenHeading } from '../../parts/spoken-heading.tsx';
import { useTakesFiles } from '../../upload/file-taker.ts';
import type { GivenFile } from '../../upload/scan-files.ts';
import { ReferenceBar } from '../reference/shell/reference-bar.tsx';
import classes from './exchange-screen.module.css';
import { JobList } from './job-list.tsx';
import { KeyList } from './key-list.tsx';
import { MakePackage } from './make-package.tsx';
import { PackageView } from './package-view.tsx';
import { ReceivePackage } from './receive-package.tsx';
import type { SentPackage } from './send-package.ts';

const TEXTS = {
  heading: { en: 'Packages', nl: 'Pakketten' },
  drop: { en: 'Drop a package here', nl: 'Laat een pakket hier los' },
  dropKinds: { en: 'One .loepref file', nl: 'Eén .loepref-bestand' },
  one: {
    en: 'One package at a time: the first of them is looked into.',
    nl: 'Eén pakket tegelijk: het eerste wordt bekeken.',
  },
};

/** Address of the screen with a package that was sent in. */
const PARAMETER = 'package';

/** Reference packages: one that came is looked into and taken in, one's own are made, keys are trusted. */
export function ExchangeScreen() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const [sent, setSent] = useState<SentPackage | null>(null);
  const packageId = params.get(PARAMETER);
  const show = (id: string | null) => setParams(id === null ? {} : { [PARAMETER]: id });
  const take = (files: readonly GivenFile[]) => {
    const [first] = files;
    if (!first) return;
    if (files.length > 1) showNotice({ id: 'packages', message: t(TEXTS.one) });
    show(null);
    setSent({ id: crypto.randomUUID(), file: first.file });
  };
  useTakesFiles({ invites: TEXTS.drop, kinds: TEXTS.dropKinds, take });
  return (
    <div className={classes.exchange}>
      <SpokenHeading>{t(TEXTS.heading)}</SpokenHeading>
      <ReferenceBar />
      <div className={classes.scroll}>
        <div className={classes.content}>
          {packageId === null ? (
            <>
              <div className={classes.pair}>
                <ReceivePackage
                  key={sent?.id}
                  sent={sent}
                  onGiven={(file) => take([{ file, path: file.name }])}
                  onLeave={() => setSent(null)}
                  onTaken={(id) => {
                    setSent(null);
                    show(id);
                  }}
                />
                <MakePackage item={params.get('items')} onEverything={() => show(null)} />
              </div>
              <JobList />
              <KeyList />
            </>
          ) : (
            <PackageView key={packageId} id={packageId} onLeave={() => show(null)} />
          )}
        </div>
      </div>
    </div>
  );
}

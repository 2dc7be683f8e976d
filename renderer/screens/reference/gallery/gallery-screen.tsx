import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { counted, useText } from '../../../host/language.tsx';
import { useCall } from '../../../host/use-call.ts';
import { SpokenHeading } from '../../../parts/spoken-heading.tsx';
import { SearchFailed, Searching } from '../browse/browse-states.tsx';
import { MoreRows } from '../item/more-rows.tsx';
import { Nothing } from '../item/section.tsx';
import { ReferenceBar } from '../shell/reference-bar.tsx';
import { EnlargeDialog, type NamedImage } from './enlarge-dialog.tsx';
import { GalleryCard } from './gallery-card.tsx';
import classes from './gallery-screen.module.css';
import { GalleryTools } from './gallery-tools.tsx';
import { type GalleryView, readGalleryView, writeGalleryView } from './gallery-view.ts';

const TEXTS = {
  heading: { en: 'Stamps and signatures', nl: 'Stempels en handtekeningen' },
  none: { en: 'There are none that fit this.', nl: 'Er zijn er geen die hierbij passen.' },
  one: { en: '1 found', nl: '1 gevonden' },
  many: { en: '{count} found', nl: '{count} gevonden' },
};

/** Entries fetched at once, and the most that are (schema `GalleryQuery`). */
const STEP = 60;
const MOST = 200;

/** Stamps and signatures by office and period, to be looked at closely and side by side. */
export function GalleryScreen() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const view = readGalleryView(params);
  const show = (change: Partial<GalleryView>, replace = false) =>
    setParams((before) => writeGalleryView({ ...readGalleryView(before), ...change }), { replace });
  const [limit, setLimit] = useState(STEP);
  const [chosen, setChosen] = useState<readonly NamedImage[]>([]);
  const [enlarged, setEnlarged] = useState<readonly NamedImage[]>([]);
  const { data, error, refetch } = useCall('gallery.list', { ...view, limit }, { keepPrevious: true });
  const choose = (picture: NamedImage) =>
    setChosen((before) =>
      isAmong(before, picture)
        ? before.filter((each) => !isSame(each, picture))
        : [...before, picture].slice(-2),
    );
  return (
    <div className={classes.gallery}>
      <SpokenHeading>{t(TEXTS.heading)}</SpokenHeading>
      <ReferenceBar />
      <GalleryTools
        view={view}
        onShow={show}
        chosenCount={chosen.length}
        onBeside={() => setEnlarged(chosen)}
      />
      <div className={classes.found}>
        {!data && (error ? <SearchFailed error={error} onRetry={() => void refetch()} /> : <Searching />)}
        {data && (
          <>
            <p className={classes.count} role="status">
              {data.total === 0 ? null : t(counted(data.total, TEXTS.one, TEXTS.many), { count: data.total })}
            </p>
            {data.total === 0 && <Nothing words={TEXTS.none} />}
            <div className={classes.cards}>
              {data.entries.map((entry) => (
                <GalleryCard
                  key={entry.id}
                  entry={entry}
                  isChosen={(picture) => isAmong(chosen, picture)}
                  onChoose={choose}
                  onEnlarge={(picture) => setEnlarged([picture])}
                />
              ))}
            </div>
            <MoreRows
              shown={data.entries.length}
              total={Math.min(data.total, MOST)}
              onMore={() => setLimit(Math.min(MOST, limit + STEP))}
            />
          </>
        )}
      </div>
      {enlarged.length > 0 && <EnlargeDialog pictures={enlarged} onClose={() => setEnlarged([])} />}
    </div>
  );
}

function isAmong(pictures: readonly NamedImage[], picture: NamedImage): boolean {
  return pictures.some((each) => isSame(each, picture));
}

function isSame(one: NamedImage, other: NamedImage): boolean {
  return one.name === other.name && JSON.stringify(one.image) === JSON.stringify(other.image);
}
